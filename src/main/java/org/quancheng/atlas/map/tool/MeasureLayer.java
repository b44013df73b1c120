package org.quancheng.atlas.map.tool;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

import org.locationtech.jts.geom.Coordinate;
import org.quancheng.atlas.geo.Geodesy;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.map.sign.HaloText;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.state.Measurement;
import org.quancheng.atlas.style.Quantities;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is being measured, drawn over everything: geodesics, their points, lengths and area. */
final class MeasureLayer extends Group {
    private static final double TYPE = 15;
    private static final double RADIUS = 6;

    private final AtlasState state;
    private final Plane plane;
    private final Carried shapes = new Carried();
    private final Group points = new Group();
    private final Group names = new Group();
    private final Line reach = new Line();
    private Optional<LonLat> hand = Optional.empty();

    /** Something upright on a point of the ground. */
    private record Pin(Node node, Coordinate at) {}

    private final List<Pin> pins = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    MeasureLayer(AtlasState state, Plane plane) {
        this.state = state;
        this.plane = plane;
        setMouseTransparent(true);
        setManaged(false);
        reach.getStyleClass().add("map-measure-reach");
        reach.setVisible(false);
        getChildren().addAll(shapes, reach, points, names);
    }

    /** Draws everything anew for the present zoom. */
    void rest() {
        Measurement measurement = state.tools().measurement().get();
        double zoom = state.camera().view().get().zoom();
        shapes.getChildren().clear();
        points.getChildren().clear();
        names.getChildren().clear();
        pins.clear();
        taken.clear();
        if (!measurement.points().isEmpty()) {
            shapes.builtFor(zoom);
            lines(measurement, Plane.scale(zoom));
            for (int i = 0; i < measurement.points().size(); i++)
                point(measurement.points().get(i), i == 0 && !measurement.done());
        }
        // Pins first have to stand somewhere: whether a name has room depends on where the others
        // are.
        follow();
        name(measurement);
        follow();
        applyCss();
    }

    /** What its names cover, in pixels of the window. */
    List<Box> taken() {
        return List.copyOf(taken);
    }

    private void lines(Measurement measurement, double scale) {
        List<PathElement> elements = new ArrayList<>();
        for (Measurement.Leg leg : measurement.legs()) {
            for (LonLat p : Geodesy.line(leg.from(), leg.to())) {
                Coordinate c = plane.of(p);
                elements.add(
                        elements.isEmpty()
                                ? new MoveTo(c.x * scale, c.y * scale)
                                : new LineTo(c.x * scale, c.y * scale));
            }
        }
        if (elements.isEmpty()) return;
        if (measurement.closed()) elements.add(new ClosePath());
        for (String style : List.of("map-measure-casing", "map-measure-line")) {
            Path path = new Path(elements);
            path.getStyleClass().add(style);
            path.setManaged(false);
            shapes.getChildren().add(path);
        }
        if (measurement.squareMetres().isPresent()) {
            Path area = new Path(elements);
            area.getStyleClass().add("map-measure-area");
            area.setManaged(false);
            area.setStroke(null);
            shapes.getChildren().addFirst(area);
        }
    }

    private void point(LonLat at, boolean first) {
        double factor = state.preferences().scale().get().factor();
        Circle dot = new Circle(RADIUS * factor * (first ? 1.3 : 1));
        dot.getStyleClass().add("map-measure-point");
        dot.setManaged(false);
        points.getChildren().add(dot);
        pins.add(new Pin(dot, plane.of(at)));
    }

    /** The length of every leg that has room for it; the sum at the last point; the area inside. */
    private void name(Measurement measurement) {
        if (measurement.legs().isEmpty()) return;
        Words words = Words.in(state.preferences().language().get());
        measurement
                .squareMetres()
                .ifPresent(
                        m2 -> {
                            HaloText area = text(Quantities.area(words, m2), true);
                            add(
                                    area,
                                    middle(measurement.points()),
                                    -area.width() / 2,
                                    -area.height() / 2);
                        });
        String sum = Quantities.length(words, measurement.metres());
        LonLat end =
                measurement.closed()
                        ? measurement.points().getFirst()
                        : measurement.points().getLast();
        HaloText total = text(measurement.closed() ? words.text("measure.round", sum) : sum, true);
        // Beside the point, where no line goes on from it.
        add(total, end, 14, -total.height() - 8);
        if (measurement.legs().size() == 1) return;
        for (Measurement.Leg leg : measurement.legs()) {
            HaloText text = text(Quantities.length(words, leg.metres()), false);
            double pixels = plane.of(leg.from()).distance(plane.of(leg.to())) * unit();
            if (pixels < text.width() * 0.8) continue;
            List<LonLat> way = Geodesy.line(leg.from(), leg.to());
            LonLat at =
                    way.size() > 2
                            ? way.get(way.size() / 2)
                            : middle(List.of(leg.from(), leg.to()));
            add(text, at, -text.width() / 2, -text.height() / 2);
        }
    }

    private void add(HaloText text, LonLat at, double dx, double dy) {
        Coordinate c = plane.of(at);
        Box box = new Box(x(c) + dx, y(c) + dy, text.width(), text.height());
        if (taken.stream().anyMatch(box::overlaps)) return;
        taken.add(box);
        text.setTranslateX(dx);
        text.setTranslateY(dy);
        names.getChildren().add(text);
        pins.add(new Pin(text, c));
    }

    private HaloText text(String words, boolean strong) {
        double factor = state.preferences().scale().get().factor();
        return new HaloText(
                words, (strong ? TYPE : TYPE - 2) * factor, strong, 0, "map-measure-name");
    }

    private static LonLat middle(List<LonLat> points) {
        return new LonLat(
                points.stream().mapToDouble(LonLat::lon).average().orElseThrow(),
                points.stream().mapToDouble(LonLat::lat).average().orElseThrow());
    }

    /** Leads from the last point to a hand that may set the next; away where there is none. */
    void reachFor(Optional<LonLat> where) {
        hand = where;
        stretch();
    }

    private void stretch() {
        Measurement now = state.tools().measurement().get();
        reach.setVisible(hand.isPresent() && !now.done() && !now.points().isEmpty());
        if (!reach.isVisible()) return;
        Coordinate from = plane.of(now.points().getLast());
        Coordinate to = hand.map(plane::of).orElse(from);
        reach.setStartX(x(from));
        reach.setStartY(y(from));
        reach.setEndX(x(to));
        reach.setEndY(y(to));
    }

    /** Moves everything to where the camera sees it. */
    void follow() {
        shapes.follow(state.camera(), plane);
        for (Pin pin : pins) {
            pin.node().setLayoutX(Math.round(x(pin.at())));
            pin.node().setLayoutY(Math.round(y(pin.at())));
        }
        stretch();
    }

    /** The point at a place of the window, for a hand of some width; −1 where there is none. */
    int pointAt(double x, double y, double width) {
        List<LonLat> set = state.tools().measurement().get().points();
        int nearest = -1;
        double least = width;
        for (int i = set.size() - 1; i >= 0; i--) {
            Coordinate c = plane.of(set.get(i));
            double distance = Math.hypot(x(c) - x, y(c) - y);
            if (distance <= least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    private double unit() {
        return Plane.scale(state.camera().view().get().zoom());
    }

    private double x(Coordinate c) {
        FreeArea area = state.camera().free().get();
        Coordinate center = plane.of(state.camera().view().get().center());
        return area.windowWidth() / 2 + (c.x - center.x) * unit();
    }

    private double y(Coordinate c) {
        FreeArea area = state.camera().free().get();
        Coordinate center = plane.of(state.camera().view().get().center());
        return area.windowHeight() / 2 + (c.y - center.y) * unit();
    }
}
