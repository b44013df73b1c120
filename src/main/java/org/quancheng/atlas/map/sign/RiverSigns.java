package org.quancheng.atlas.map.sign;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Letters beside a river where it runs straightest in view. */
final class RiverSigns {
    private static final double STEP = 30;
    private static final int TRIES = 30;

    /** How much longer than its chord a stretch may be. */
    private static final double MOST_BEND = 0.15;

    private final Plane plane;
    private final Map<String, Course> courses = new HashMap<>();

    /**
     * A stretch of river that letters could follow; the smaller the bend the better, and a steep
     * one counts as more bent.
     */
    private record Stretch(double from, double bend) {}

    RiverSigns(Plane plane) {
        this.plane = plane;
    }

    /**
     * One sign for each river that has a good stretch in view, all positions as boxes around its
     * letters.
     */
    List<Sign> rivers(Outlook look, Box view) {
        List<Sign> signs = new ArrayList<>();
        for (Feature river : look.plan().geo().rivers()) {
            sign(river, look, view).ifPresent(signs::add);
        }
        return signs;
    }

    private Optional<Sign> sign(Feature river, Outlook look, Box view) {
        double zoom = look.zoom();
        Language language = look.language();
        double factor = look.factor();
        double unit = Plane.scale(zoom);
        double size = (river.rank() == 1 ? 15 : 13) * factor;
        Lettering lettering =
                Lettering.of(
                        river.name().in(language),
                        size,
                        language == Language.ZH ? size * 0.8 : size * 0.1);
        double length = lettering.length();
        Course along = course(river, (int) Math.ceil(zoom));
        List<Stretch> stretches = new ArrayList<>();
        for (double from = 0; from + length / unit < along.length(); from += STEP / unit) {
            Coordinate a = along.at(from);
            Coordinate b = along.at(from + length / unit);
            if (!view.holds(a.x * unit, a.y * unit) || !view.holds(b.x * unit, b.y * unit))
                continue;
            double bend = 1 - a.distance(b) * unit / length;
            boolean steep = Math.abs(b.y - a.y) > 0.85 * a.distance(b);
            if (bend <= MOST_BEND)
                stretches.add(new Stretch(from, steep ? bend + MOST_BEND : bend));
        }
        if (stretches.isEmpty()) return Optional.empty();
        stretches.sort(Comparator.comparingDouble(Stretch::bend));
        Coordinate at = along.at(stretches.getFirst().from());
        List<List<Lettering.Spot>> ways = new ArrayList<>();
        for (Stretch s : stretches.subList(0, Math.min(TRIES, stretches.size()))) {
            for (boolean above : new boolean[] {true, false}) {
                ways.add(spots(lettering, along, s.from(), at, unit, above));
            }
        }
        List<List<Lettering.Spot>> clear =
                ways.stream().filter(spots -> !lettering.isCrowded(spots)).toList();
        // A name with letters that touch still says more than none.
        List<Sign.Pose> poses =
                (clear.isEmpty() ? ways : clear)
                        .stream()
                                .map(
                                        spots ->
                                                new Sign.Pose(
                                                        lettering.box(spots),
                                                        () -> lettering.stand(spots)))
                                .toList();
        return Optional.of(
                new Sign("river/" + river.id(), 26, at, lettering.node(), poses, Optional.empty()));
    }

    /** A river without the bends that letters could not follow at a zoom. */
    private Course course(Feature river, int zoom) {
        return courses.computeIfAbsent(
                river.id() + " " + zoom,
                key ->
                        new Course(
                                longest(
                                        DouglasPeuckerSimplifier.simplify(
                                                plane.of(river.geometry()),
                                                2 / Plane.scale(zoom)))));
    }

    private static LineString longest(Geometry geometry) {
        LineString longest = (LineString) geometry.getGeometryN(0);
        for (int i = 1; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i).getLength() > longest.getLength())
                longest = (LineString) geometry.getGeometryN(i);
        }
        return longest;
    }

    /** Letters on a stretch of river, on the one or the other side of its water. */
    private static List<Lettering.Spot> spots(
            Lettering lettering,
            Course along,
            double from,
            Coordinate at,
            double unit,
            boolean above) {
        double length = lettering.length() / unit;
        boolean backwards = along.at(from + length).x < along.at(from).x;
        double reach = lettering.size() * 1.1 / unit;
        double off = lettering.size() * (above ? -0.8 : 0.8);
        List<Lettering.Spot> spots = new ArrayList<>();
        for (double middle : lettering.middles()) {
            double s = backwards ? from + length - middle / unit : from + middle / unit;
            Coordinate before = smooth(along, backwards ? s + reach : s - reach, reach);
            Coordinate after = smooth(along, backwards ? s - reach : s + reach, reach);
            double angle = Math.atan2(after.y - before.y, after.x - before.x);
            Coordinate p = smooth(along, s, reach);
            spots.add(
                    new Lettering.Spot(
                            (p.x - at.x) * unit - off * Math.sin(angle),
                            (p.y - at.y) * unit + off * Math.cos(angle),
                            Math.toDegrees(angle)));
        }
        return spots;
    }

    /** The middle of some points around a point of a line: its course without its small bends. */
    private static Coordinate smooth(Course line, double at, double reach) {
        Coordinate sum = new Coordinate(0, 0);
        for (int i = -2; i <= 2; i++) {
            Coordinate p = line.at(at + i * reach / 2);
            sum.x += p.x / 5;
            sum.y += p.y / 5;
        }
        return sum;
    }
}
