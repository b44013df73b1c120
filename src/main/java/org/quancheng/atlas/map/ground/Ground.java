package org.quancheng.atlas.map.ground;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Affine;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Scope;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.FreeArea;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that lies flat on the map: neighbours, rivers, districts, tinted areas, what is lit. Shapes
 * are built for one zoom and then moved by a single affine transform; they are built anew when the
 * camera rests or has gone too far from them.
 */
public final class Ground extends Group {
    /** Zoom above which shapes are clipped to the surroundings of the window. */
    private static final double CLIP_ZOOM = 10.5;

    private static final int MAX_LEVEL = 15;

    /** Zoom from which the vicinity of every place shows of which only the locality is known. */
    private static final double VICINITY_ZOOM = 11;

    /** Outlines that are only schematic are dashed, in pixels. */
    private static final List<Double> SCHEMATIC_DASH = List.of(7.0, 6.0);

    private final AtlasState state;
    private final Plan plan;
    private final Plane plane;
    private final Vicinities vicinities;
    private final Map<Integer, Level> levels = new ConcurrentHashMap<>();
    private final Group shapes = new Group();
    private final Group lights = new Group();
    private final Group vague = new Group();
    private final Affine affine = new Affine();
    private double builtZoom = Double.NaN;
    private Envelope builtFor = new Envelope();

    public Ground(AtlasState state, Plane plane) {
        this.state = state;
        this.plan = state.plan();
        this.plane = plane;
        this.vicinities = new Vicinities(plan, plane);
        getTransforms().add(affine);
        getChildren().addAll(shapes, lights, vague);
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Computes a level ahead of its use; may run on any thread. */
    public void prepare(int zoom) {
        level(zoom);
    }

    private Level level(int zoom) {
        return levels.computeIfAbsent(zoom, z -> Level.build(plan, plane, z));
    }

    /**
     * Moves the shapes to where the camera sees them, and builds them anew if they no longer serve.
     */
    public void follow(boolean atRest) {
        Viewpoint view = state.camera().view().get();
        boolean stale =
                Double.isNaN(builtZoom)
                        || Math.abs(view.zoom() - builtZoom) > 0.5
                        || !builtFor.contains(window(view, 0));
        if (stale || (atRest && view.zoom() != builtZoom)) rebuild();
        place(view);
    }

    private void place(Viewpoint view) {
        FreeArea area = state.camera().free().get();
        double scale = Math.pow(2, view.zoom() - builtZoom);
        Coordinate center = plane.of(view.center());
        double unit = Plane.scale(view.zoom());
        affine.setMxx(scale);
        affine.setMyy(scale);
        affine.setTx(Math.round(area.windowWidth() / 2 - center.x * unit));
        affine.setTy(Math.round(area.windowHeight() / 2 - center.y * unit));
    }

    /** What the window shows in plane units, grown on each side by a share of itself. */
    private Envelope window(Viewpoint view, double grown) {
        FreeArea area = state.camera().free().get();
        double unit = Plane.scale(view.zoom());
        Coordinate c = plane.of(view.center());
        double w = area.windowWidth() / unit * (0.5 + grown);
        double h = area.windowHeight() / unit * (0.5 + grown);
        return new Envelope(c.x - w, c.x + w, c.y - h, c.y + h);
    }

    /** Builds all shapes for the present zoom, theme, layers and selection. */
    public void rebuild() {
        Viewpoint view = state.camera().view().get();
        builtZoom = view.zoom();
        builtFor = builtZoom > CLIP_ZOOM ? window(view, 1) : new Envelope(-1e9, 1e9, -1e9, 1e9);
        Level level = level(Math.clamp((int) Math.ceil(builtZoom), 7, MAX_LEVEL));
        Set<String> hidden = state.hidden().get();
        shapes.getChildren().clear();
        // Drawn for the zoom before; the signs tell anew which of them are wanted.
        vague.getChildren().clear();
        if (!hidden.contains("neighbours")) {
            level.neighbours().values().forEach(g -> fill(g, "map-neighbour"));
            line(level.neighbourBorders().shared(), "map-neighbour-line");
            line(level.neighbourBorders().outer(), "map-neighbour-line");
        }
        if (!hidden.contains("districts")) {
            for (String halo : List.of("map-halo-4", "map-halo-3", "map-halo-2", "map-halo-1")) {
                line(level.borders().outer(), halo);
            }
            level.districts().forEach((id, g) -> fill(g, Shades.style(state, id)));
        }
        if (!hidden.contains("structure")) plan.elements().forEach(e -> tint(level, e));
        if (!hidden.contains("rivers")) {
            plan.geo()
                    .rivers()
                    .forEach(
                            r ->
                                    Optional.ofNullable(level.rivers().get(r.id()))
                                            .ifPresent(
                                                    g ->
                                                            line(
                                                                    g,
                                                                    "map-river-"
                                                                            + Math.clamp(
                                                                                    r.rank(), 1,
                                                                                    2))));
        }
        if (!hidden.contains("districts")) {
            line(level.borders().shared(), "map-border");
            line(level.borders().outer(), "map-city-line");
        }
        shapes.getChildren().addAll(new Rim(level.extent()).strips(Plane.scale(builtZoom)));
        shapes.applyCss();
        light();
        place(view);
    }

    /**
     * Draws the vicinity of the chosen place, and from near those of all places in view.
     *
     * @param places ids of the places whose signs are shown
     */
    public void vicinities(Set<String> places) {
        vague.getChildren().clear();
        for (String id : places) {
            boolean chosen = state.subject().get().equals(Subject.place(id));
            if (!chosen && builtZoom < VICINITY_ZOOM) continue;
            vicinities
                    .of(id)
                    .ifPresent(
                            area ->
                                    draw(
                                            vague,
                                            area,
                                            chosen ? "map-vicinity-chosen" : "map-vicinity"));
        }
        vague.applyCss();
    }

    private void tint(Level level, Layout.Element element) {
        Geometry area = level.areas().get(element.id());
        if (area == null) return;
        Color colour = Color.web(element.colour().in(state.preferences().dark().get()));
        boolean dark = state.preferences().dark().get();
        // While the districts are shaded, a second colour over theirs would falsify them.
        boolean shaded = state.shading().get().isPresent();
        if (!shaded)
            fill(area, "map-tint").setFill(colour.deriveColor(0, 1, 1, dark ? 0.20 : 0.13));
        if (!shaded && element.mark() == Layout.Mark.area) {
            Path hatch = fill(area, "map-hatch");
            hatch.setFill(Hatch.of(element.pattern(), colour));
            List<Geometry> bands = level.glow().getOrDefault(element.id(), List.of());
            for (Geometry band : bands)
                fill(band, "map-glow").setFill(colour.deriveColor(0, 1, 1, dark ? 0.16 : 0.12));
        }
        Path edge = line(area.getBoundary(), "map-edge");
        edge.setStroke(colour.deriveColor(0, 1, 1, 0.9));
        if (element.tinted().isEmpty()) edge.getStrokeDashArray().setAll(SCHEMATIC_DASH);
    }

    /** Draws what the present subject covers and what is lit, over the other shapes. */
    public void light() {
        lights.getChildren().clear();
        if (Double.isNaN(builtZoom)) return;
        Level level = level(Math.clamp((int) Math.ceil(builtZoom), 7, MAX_LEVEL));
        Scope scope = Scope.of(plan, state.subject().get());
        Set<String> lit = new HashSet<>(state.lit().get());
        boolean shaded = state.shading().get().isPresent();
        for (String id : scope.shapes()) {
            light(level, id, "map-chosen")
                    .ifPresent(
                            path -> {
                                // Inline, because a style sheet outranks a colour that code sets.
                                colourOf(id)
                                        .ifPresent(
                                                c ->
                                                        path.setStyle(
                                                                "-fx-stroke: %1$s; -fx-fill: %1$s%2$s;"
                                                                        .formatted(
                                                                                c,
                                                                                shaded
                                                                                        ? "00"
                                                                                        : "20")));
                                if (!level.districts().containsKey(id))
                                    path.getStrokeDashArray().setAll(SCHEMATIC_DASH);
                            });
        }
        for (String id : lit) light(level, id, "map-lit");
        lights.applyCss();
    }

    private Optional<Path> light(Level level, String id, String style) {
        Geometry shape = level.districts().getOrDefault(id, level.outlines().get(id));
        if (shape == null) return Optional.empty();
        Path path = draw(lights, shape, style);
        // A wash over a shade would make it look like another one.
        if (state.shading().get().isPresent()) path.setStyle("-fx-fill: transparent;");
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return Optional.of(path);
    }

    /** The colour of the first element that a shape belongs to. */
    private Optional<String> colourOf(String shape) {
        return plan.elements().stream()
                .filter(e -> e.tinted().contains(shape) || e.outlines().contains(shape))
                .findFirst()
                .map(e -> e.colour().in(state.preferences().dark().get()));
    }

    private Path fill(Geometry geometry, String style) {
        Path path = draw(shapes, geometry, style);
        path.setSmooth(false);
        return path;
    }

    private Path line(Geometry geometry, String style) {
        Path path = draw(shapes, geometry, style);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        return path;
    }

    private Path draw(Group into, Geometry geometry, String... styles) {
        Geometry seen =
                builtZoom > CLIP_ZOOM && !builtFor.contains(geometry.getEnvelopeInternal())
                        ? geometry.intersection(new GeometryFactory().toGeometry(builtFor))
                        : geometry;
        Path path = Paths.of(seen, Plane.scale(builtZoom), styles);
        into.getChildren().add((Node) path);
        return path;
    }
}
