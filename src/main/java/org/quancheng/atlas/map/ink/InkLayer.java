package org.quancheng.atlas.map.ink;

import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;

import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.map.tool.Carried;
import org.quancheng.atlas.plan.ink.Stroke;
import org.quancheng.atlas.state.AtlasState;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ink on the map: drawn for one zoom, carried along with the camera by one transform, drawn
 * anew where it rests.
 */
public final class InkLayer extends Group {
    /** How far the zoom may go from that of the shapes before they are drawn anew on the way. */
    private static final double DRIFT = 1;

    /** Most pixels that a stroke may cover for a copy of it to be kept while the map is moved. */
    private static final double COPIED = 400_000;

    private final AtlasState state;
    private final Plane plane;
    private final Carried done = new Carried();
    private final Carried live = new Carried();
    private final Map<Stroke, Node> shapes = new HashMap<>();
    private Brush brush;
    private double builtZoom;

    public InkLayer(AtlasState state, Plane plane) {
        this.state = state;
        this.plane = plane;
        setMouseTransparent(true);
        setManaged(false);
        getChildren().addAll(done, live);
        build();
        state.ink().strokes().addListener((o, was, is) -> show());
        state.ink().live().addListener((o, was, is) -> showLive());
    }

    /** Draws everything anew for the present zoom, size of type and theme. */
    public void rest() {
        build();
        follow();
    }

    /** Moves everything to where the camera sees it. */
    public void follow() {
        if (Math.abs(state.camera().view().get().zoom() - builtZoom) > DRIFT) build();
        done.follow(state.camera(), plane);
        live.follow(state.camera(), plane);
    }

    private void build() {
        double zoom = state.camera().view().get().zoom();
        double factor = state.preferences().scale().get().factor();
        if (brush == null || zoom != builtZoom || factor != brush.factor()) shapes.clear();
        builtZoom = zoom;
        brush = new Brush(plane, Plane.scale(zoom), factor);
        done.builtFor(zoom);
        live.builtFor(zoom);
        show();
        showLive();
    }

    private void show() {
        List<Stroke> strokes = state.ink().strokes().get();
        shapes.keySet().retainAll(strokes);
        done.getChildren().setAll(strokes.stream().distinct().map(this::shape).toList());
        done.applyCss();
        done.follow(state.camera(), plane);
    }

    private Node shape(Stroke stroke) {
        return shapes.computeIfAbsent(
                stroke,
                s -> {
                    Node node = brush.shape(s);
                    Bounds box = node.getBoundsInLocal();
                    node.setCache(box.getWidth() * box.getHeight() < COPIED);
                    return node;
                });
    }

    private void showLive() {
        Optional<Stroke> stroke = state.ink().live().get();
        live.getChildren().setAll(stroke.map(brush::shape).stream().toList());
        live.applyCss();
        live.follow(state.camera(), plane);
    }

    /** The shapes of what is drawn, the oldest first. */
    public List<Node> shapes() {
        return List.copyOf(done.getChildren());
    }

    /**
     * The topmost stroke at a place of the map, for a hand of some width in pixels; empty where
     * there is none.
     */
    public Optional<Stroke> at(double x, double y, double width) {
        return state.ink().strokes().get().reversed().stream()
                .filter(s -> Touch.of(s, shapes.get(s), state.camera(), x, y) <= width)
                .findFirst();
    }
}
