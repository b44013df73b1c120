package org.quancheng.atlas.map.sign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.transform.Rotate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;

/** Letters along a river where it runs straightest in view. */
final class RiverSigns {
    private static final double STEP = 40;
    private static final int TRIES = 24;

    private final AtlasState state;
    private final Plane plane;

    /** A stretch of river that letters could follow; the smaller the bend the better. */
    private record Stretch(double from, double bend) {}

    RiverSigns(AtlasState state, Plane plane) {
        this.state = state;
        this.plane = plane;
    }

    /** One sign for each river that has a good stretch in view, all positions as boxes around its letters. */
    List<Sign> rivers(double zoom, Box view) {
        List<Sign> signs = new ArrayList<>();
        for (Feature river : state.plan().geo().rivers()) {
            sign(river, zoom, view).ifPresent(signs::add);
        }
        return signs;
    }

    private Optional<Sign> sign(Feature river, double zoom, Box view) {
        Language language = state.preferences().language().get();
        double factor = state.preferences().scale().get().factor();
        double unit = Plane.scale(zoom);
        String name = river.name().in(language);
        double size = (river.rank() == 1 ? 15 : 13) * factor;
        double pace = language == Language.ZH ? size * 1.9 : size * 0.62;
        double length = pace * name.length();
        LineString line = longest(DouglasPeuckerSimplifier.simplify(plane.of(river.geometry()), 3 / unit));
        LengthIndexedLine along = new LengthIndexedLine(line);
        List<Stretch> stretches = new ArrayList<>();
        for (double from = 0; from + length / unit < line.getLength(); from += STEP / unit) {
            Coordinate a = along.extractPoint(from);
            Coordinate b = along.extractPoint(from + length / unit);
            if (!view.holds(a.x * unit, a.y * unit) || !view.holds(b.x * unit, b.y * unit)) continue;
            double bend = 1 - a.distance(b) * unit / length;
            stretches.add(new Stretch(from, bend));
        }
        if (stretches.isEmpty()) return Optional.empty();
        stretches.sort(Comparator.comparingDouble(Stretch::bend));
        Coordinate at = along.extractPoint(stretches.getFirst().from());
        Group node = new Group();
        List<Sign.Pose> poses = new ArrayList<>();
        for (Stretch s : stretches.subList(0, Math.min(TRIES, stretches.size()))) {
            if (s.bend() > 0.25) break;
            poses.add(pose(node, along, s.from(), at, unit, name, size, pace));
        }
        return Optional.of(new Sign("river/" + river.id(), 26, at, node, poses, Optional.empty()));
    }

    private static LineString longest(Geometry geometry) {
        LineString longest = (LineString) geometry.getGeometryN(0);
        for (int i = 1; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i).getLength() > longest.getLength()) longest = (LineString) geometry.getGeometryN(i);
        }
        return longest;
    }

    private static Sign.Pose pose(
            Group node, LengthIndexedLine along, double from, Coordinate at, double unit, String name, double size, double pace) {
        int[] letters = name.codePoints().toArray();
        double length = pace * letters.length / unit;
        boolean backwards = along.extractPoint(from + length).x < along.extractPoint(from).x;
        List<HaloText> texts = new ArrayList<>();
        double minX = Double.MAX_VALUE;
        double minY = Double.MAX_VALUE;
        double maxX = -Double.MAX_VALUE;
        double maxY = -Double.MAX_VALUE;
        for (int i = 0; i < letters.length; i++) {
            double t = (i + 0.5) * pace / unit;
            double s = backwards ? from + length - t : from + t;
            Coordinate p = along.extractPoint(s, 0);
            Coordinate before = along.extractPoint(s - 14 / unit);
            Coordinate after = along.extractPoint(s + 14 / unit);
            double angle = Math.toDegrees(Math.atan2(after.y - before.y, after.x - before.x));
            if (backwards) angle += 180;
            HaloText letter = new HaloText(Character.toString(letters[i]), size, false, 0, "map-river-name");
            double x = (p.x - at.x) * unit;
            double y = (p.y - at.y) * unit;
            letter.setLayoutX(x - letter.width() / 2);
            letter.setLayoutY(y - letter.height() / 2);
            letter.getTransforms().add(new Rotate(angle, letter.width() / 2, letter.height() / 2));
            texts.add(letter);
            minX = Math.min(minX, x - size / 2);
            minY = Math.min(minY, y - size / 2);
            maxX = Math.max(maxX, x + size / 2);
            maxY = Math.max(maxY, y + size / 2);
        }
        return new Sign.Pose(
                new Box(minX, minY, maxX - minX, maxY - minY), () -> node.getChildren().setAll(texts));
    }
}
