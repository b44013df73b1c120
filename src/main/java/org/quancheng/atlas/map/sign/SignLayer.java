package org.quancheng.atlas.map.sign;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Group;
import javafx.scene.Node;

import org.locationtech.jts.geom.Coordinate;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.map.ground.Levels;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.state.Pixel;
import org.quancheng.atlas.style.Bitmaps;
import org.quancheng.atlas.work.Background;
import org.quancheng.atlas.work.Latest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * All that stands upright on the map. Signs are chosen and placed in the background, and move with
 * the camera meanwhile.
 */
public final class SignLayer extends Group {
    /** How far the zoom may go from that of the signs before they are placed anew. */
    private static final double DRIFT = 0.5;

    /** Share of the window that the camera may move before the signs are placed anew. */
    private static final double SHIFT = 0.12;

    /** What a fingertip can hit, in pixels. */
    private static final double FINGER = 48;

    private final AtlasState state;
    private final Background background;
    private final Plane plane;
    private final SignWriter writer;
    private final Latest writing;
    private final Consumer<Set<String>> placed;
    private final Group carried = new Group();
    private List<SignWriter.Standing> shown = List.of();
    private Viewpoint asked;
    private Viewpoint arranged;
    private final ReadOnlyObjectWrapper<Sights> sights = new ReadOnlyObjectWrapper<>(Sights.NONE);

    private final List<Supplier<List<Box>>> others = new ArrayList<>();

    /**
     * @param levels the plan's shapes
     * @param background chooses and places the signs
     * @param placed told, when they stand, the ids of the places among them
     */
    public SignLayer(
            AtlasState state, Levels levels, Background background, Consumer<Set<String>> placed) {
        this.state = state;
        this.background = background;
        this.placed = placed;
        plane = levels.plane();
        writer = new SignWriter(plane, levels.shelf());
        writing = new Latest(background);
        asked = arranged = state.camera().view().get();
        carried.setManaged(false);
        getChildren().add(carried);
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Boxes of the window that something else takes; asked whenever the camera rests. */
    public void avoid(Supplier<List<Box>> boxes) {
        others.add(boxes);
    }

    private List<Box> taken() {
        return others.stream().flatMap(boxes -> boxes.get().stream()).toList();
    }

    /** Asks for the signs of the present view, where the camera rests. */
    public void place() {
        ask(false);
    }

    /** Keeps for the next start what placing the first signs took long to find. */
    public void lookAhead() {
        background.call(
                () -> {
                    writer.keep();
                    return true;
                },
                kept -> {});
    }

    private void ask(boolean moving) {
        asked = state.camera().view().get();
        Outlook look = Outlook.of(state, moving).avoiding(moving ? List.of() : taken());
        writing.ask(() -> writer.write(look), this::show);
    }

    private void show(SignWriter.Sheet sheet) {
        shown = sheet.signs();
        Set<Node> nodes = new HashSet<>();
        for (SignWriter.Standing s : shown) {
            s.pose().apply().run();
            // A name with its halo is dear to draw; a copy of it is not.
            Bitmaps.keep(s.sign().node());
            nodes.add(s.sign().node());
        }
        Bitmaps.retire(
                carried.getChildren(),
                carried.getChildren().stream().filter(node -> !nodes.contains(node)).toList());
        nodes.removeAll(carried.getChildren());
        List<Node> fresh =
                shown.stream().map(s -> s.sign().node()).filter(nodes::contains).toList();
        carried.getChildren().addAll(fresh);
        // Signs may be placed after the pulse's own style pass; an unstyled frame would flash
        // black.
        fresh.forEach(Node::applyCss);
        arrange();
        move();
        sights.set(sheet.sights());
        placed.accept(places());
    }

    /** What sorts of things lie in view. */
    public ReadOnlyObjectProperty<Sights> sights() {
        return sights.getReadOnlyProperty();
    }

    /** The nodes of the signs by their ids, in the order in which they are drawn. */
    public Map<String, Node> signs() {
        Map<String, Node> nodes = new LinkedHashMap<>();
        shown.forEach(s -> nodes.put(s.sign().id(), s.sign().node()));
        return nodes;
    }

    /** The ids of the places that have a sign now. */
    private Set<String> places() {
        return shown.stream()
                .flatMap(s -> s.sign().opens().stream())
                .filter(subject -> subject.kind() == Subject.Kind.PLACE)
                .map(Subject::id)
                .collect(Collectors.toSet());
    }

    /** Moves the signs to where the camera sees their points, and asks for more where it must. */
    public void follow() {
        move();
        Viewpoint view = state.camera().view().get();
        FreeArea area = state.camera().free().get();
        Coordinate now = plane.of(view.center());
        Coordinate then = plane.of(asked.center());
        double unit = Plane.scale(view.zoom());
        boolean far =
                Math.abs(now.x - then.x) * unit > area.windowWidth() * SHIFT
                        || Math.abs(now.y - then.y) * unit > area.windowHeight() * SHIFT
                        || Math.abs(view.zoom() - asked.zoom()) > DRIFT;
        if (far && !shown.isEmpty()) ask(true);
    }

    /** At one zoom all signs move alike; as it changes, each moves by itself. */
    private void move() {
        Viewpoint view = state.camera().view().get();
        if (view.zoom() != arranged.zoom()) arrange();
        Coordinate center = plane.of(view.center());
        Coordinate then = plane.of(arranged.center());
        double unit = Plane.scale(view.zoom());
        carried.setLayoutX(Math.round((then.x - center.x) * unit));
        carried.setLayoutY(Math.round((then.y - center.y) * unit));
    }

    private void arrange() {
        arranged = state.camera().view().get();
        FreeArea area = state.camera().free().get();
        Coordinate center = plane.of(arranged.center());
        double unit = Plane.scale(arranged.zoom());
        double left = area.windowWidth() / 2 - center.x * unit;
        double top = area.windowHeight() / 2 - center.y * unit;
        for (SignWriter.Standing s : shown) {
            Sign sign = s.sign();
            sign.node().setLayoutX(Math.round(left + sign.at().x * unit));
            sign.node().setLayoutY(Math.round(top + sign.at().y * unit));
        }
    }

    /** What a click on a sign at a window point opens; the topmost wins. */
    public Optional<Subject> at(double x, double y) {
        return hit(x, y).flatMap(Sign::opens);
    }

    /** The gathering of places at a window point. */
    public Optional<Gathering> gathering(double x, double y) {
        return hit(x, y).flatMap(Sign::reveals);
    }

    /** The ids of the signs that something can be opened by, by what each covers of the window. */
    public Map<Box, String> targets() {
        Map<Box, String> targets = new LinkedHashMap<>();
        for (SignWriter.Standing s : shown) {
            if (s.sign().opens().isEmpty() && s.sign().reveals().isEmpty()) continue;
            Pixel at = state.camera().seen(plane.at(s.sign().at().x, s.sign().at().y));
            Box box = s.pose().box();
            targets.put(
                    new Box(box.x() + at.x(), box.y() + at.y(), box.width(), box.height()),
                    s.sign().id());
        }
        return targets;
    }

    /** The topmost sign under a point; for fingers, else the nearest that is near enough. */
    private Optional<Sign> hit(double x, double y) {
        Optional<Sign> exact = nearest(x, y, 0);
        return exact.isPresent() || !state.tools().isForVisitors() ? exact : nearest(x, y, FINGER);
    }

    /**
     * The sign whose box is nearest to a point; of several that hold it, the topmost.
     *
     * @param least every box counts as at least so wide and so high, in pixels
     */
    private Optional<Sign> nearest(double x, double y, double least) {
        Viewpoint view = state.camera().view().get();
        FreeArea area = state.camera().free().get();
        Coordinate center = plane.of(view.center());
        double unit = Plane.scale(view.zoom());
        List<SignWriter.Standing> topmost = new ArrayList<>(shown).reversed();
        Optional<Sign> best = Optional.empty();
        double away = Double.MAX_VALUE;
        for (SignWriter.Standing s : topmost) {
            if (s.sign().opens().isEmpty() && s.sign().reveals().isEmpty()) continue;
            double px = x - area.windowWidth() / 2 - (s.sign().at().x - center.x) * unit;
            double py = y - area.windowHeight() / 2 - (s.sign().at().y - center.y) * unit;
            Box box = s.pose().box().grown(3);
            Box room = box.atLeast(least);
            double distance = box.distance(px, py);
            if (!room.holds(px, py) || distance >= away) continue;
            best = Optional.of(s.sign());
            away = distance;
        }
        return best;
    }
}
