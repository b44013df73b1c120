package org.quancheng.atlas.map.sign;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Group;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that stands upright on the map. Signs are chosen and placed when the camera rests, and move
 * with it meanwhile.
 */
public final class SignLayer extends Group {
    private final AtlasState state;
    private final Plane plane;
    private final LabelPoints points;
    private final LabelPlacer placer = new LabelPlacer();
    private List<Sign> shown = List.of();
    private List<Hit> hits = List.of();
    private final ReadOnlyObjectWrapper<Sights> sights = new ReadOnlyObjectWrapper<>(Sights.NONE);

    private Supplier<List<Box>> others = List::of;

    /** What a click in a box opens. */
    private record Hit(Box box, Subject subject) {}

    public SignLayer(AtlasState state, Plane plane) {
        this.state = state;
        this.plane = plane;
        this.points = new LabelPoints(plane);
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Boxes of the window that other names on the map already take; asked at each placing. */
    public void avoid(Supplier<List<Box>> boxes) {
        others = boxes;
    }

    /** Chooses and places the signs for the present view. */
    public void place() {
        Viewpoint view = state.camera().view().get();
        FreeArea area = state.camera().free().get();
        double zoom = view.zoom();
        Set<String> hidden = state.hidden().get();
        Coordinate center = plane.of(view.center());
        double unit = Plane.scale(zoom);
        double ox = area.windowWidth() / 2 - center.x * unit;
        double oy = area.windowHeight() / 2 - center.y * unit;

        List<Sign> wanted = new ArrayList<>();
        AreaSigns areas = new AreaSigns(state, points);
        PlaceSigns places = new PlaceSigns(state, plane);
        if (!hidden.contains("structure")) {
            wanted.addAll(places.marks());
            wanted.addAll(areas.elements(zoom));
        }
        if (!hidden.contains("districts"))
            wanted.addAll(areas.districts(zoom, between(area, ox, oy, unit)));
        List<Sign> drawn = places.places(zoom);
        wanted.addAll(drawn);
        if (!hidden.contains("rivers")) {
            wanted.addAll(
                    new RiverSigns(state, plane)
                            .rivers(
                                    zoom,
                                    new Box(-ox, -oy, area.windowWidth(), area.windowHeight())));
        }
        if (!hidden.contains("neighbours")) wanted.addAll(areas.neighbours(zoom));

        Box window = new Box(4, 4, area.windowWidth() - 8, area.windowHeight() - 8);
        List<Box> obstacles = new ArrayList<>();
        area.covered().forEach(card -> obstacles.add(card.grown(4)));
        obstacles.addAll(others.get());
        List<LabelPlacer.Wish> wishes = new ArrayList<>();
        for (Sign sign : wanted) {
            LabelPlacer.Wish wish = sign.wish(ox + sign.at().x * unit, oy + sign.at().y * unit);
            if (sign.isFixed()) obstacles.add(wish.positions().getFirst());
            else wishes.add(wish);
        }
        Map<String, Integer> placed = placer.place(wishes, window, obstacles);
        shown = wanted.stream().filter(s -> s.isFixed() || placed.containsKey(s.id())).toList();
        List<Hit> boxes = new ArrayList<>();
        for (Sign sign : shown) {
            Sign.Pose pose = sign.poses().get(placed.getOrDefault(sign.id(), 0));
            pose.apply().run();
            Box b = pose.box();
            sign.opens()
                    .ifPresent(
                            subject ->
                                    boxes.add(
                                            new Hit(
                                                    new Box(
                                                            ox + sign.at().x * unit + b.x(),
                                                            oy + sign.at().y * unit + b.y(),
                                                            b.width(),
                                                            b.height()),
                                                    subject)));
        }
        hits = List.copyOf(boxes);
        getChildren().setAll(shown.stream().map(Sign::node).toList());
        // Signs may be placed after the pulse's own style pass; an unstyled frame would flash
        // black.
        applyCss();
        follow();
        sights.set(Sights.of(state, drawn.stream().flatMap(this::place).toList()));
    }

    private Stream<Place> place(Sign sign) {
        return sign.opens().stream().flatMap(s -> state.plan().place(s.id()).stream());
    }

    /** What sorts of things lie in view. */
    public ReadOnlyObjectProperty<Sights> sights() {
        return sights.getReadOnlyProperty();
    }

    /** What is seen between the cards, in plane units. */
    private static Envelope between(FreeArea area, double ox, double oy, double unit) {
        return new Envelope(
                (area.left() - ox) / unit,
                (area.windowWidth() - area.right() - ox) / unit,
                (area.top() - oy) / unit,
                (area.windowHeight() - area.bottom() - oy) / unit);
    }

    /** The ids of the places that have a sign now. */
    public Set<String> places() {
        return shown.stream()
                .flatMap(sign -> sign.opens().stream())
                .filter(subject -> subject.kind() == Subject.Kind.PLACE)
                .map(Subject::id)
                .collect(Collectors.toSet());
    }

    /** Moves the signs to where the camera sees their points. */
    public void follow() {
        Viewpoint view = state.camera().view().get();
        FreeArea area = state.camera().free().get();
        Coordinate center = plane.of(view.center());
        double unit = Plane.scale(view.zoom());
        for (Sign sign : shown) {
            sign.node()
                    .setLayoutX(
                            Math.round(area.windowWidth() / 2 + (sign.at().x - center.x) * unit));
            sign.node()
                    .setLayoutY(
                            Math.round(area.windowHeight() / 2 + (sign.at().y - center.y) * unit));
        }
    }

    /** What a click on a sign at a window point opens; the topmost wins. */
    public Optional<Subject> at(double x, double y) {
        for (int i = hits.size() - 1; i >= 0; i--) {
            if (hits.get(i).box().grown(3).holds(x, y)) return Optional.of(hits.get(i).subject());
        }
        return Optional.empty();
    }
}
