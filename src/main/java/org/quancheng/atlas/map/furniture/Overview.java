package org.quancheng.atlas.map.furniture;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.Scope;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.style.CardBack;
import org.quancheng.atlas.style.Words;
import org.quancheng.atlas.work.Background;

import java.util.List;

/**
 * The whole plan in small, with a frame around what is seen; a click or a drag in it moves the map.
 * Its shapes are drawn once and kept as a picture.
 */
public final class Overview extends Pane {
    private static final double PADDING = 10;

    /** Longest side of the drawing in pixels at scale 1. */
    private static final double SIDE = 150;

    private static final double COMPACT_SIDE = 108;

    /** Smallest side of the frame, so that it can be seen from near too. */
    private static final double LEAST_FRAME = 10;

    /** Share of the plan's box that is as good as all of it: what is out of view is not missed. */
    private static final double WHOLE = 0.9;

    private final AtlasState state;
    private final Background background;
    private Miniature miniature;
    private final Group land = new Group();
    private final Region frame = new Region();
    private final ReadOnlyBooleanWrapper wanted = new ReadOnlyBooleanWrapper();
    private boolean held;
    private boolean dragged;

    /**
     * @param background draws the shapes small
     */
    public Overview(AtlasState state, Background background) {
        this.state = state;
        this.background = background;
        miniature = Miniature.of(state.plan().geo().districts(), SIDE);
        setId("inset");
        getStyleClass().add("inset");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        frame.getStyleClass().add("inset-frame");
        frame.setId("inset-frame");
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        land.setManaged(false);
        land.setMouseTransparent(true);
        land.setCache(true);
        land.relocate(PADDING, PADDING);
        getChildren().addAll(land, frame);
        CardBack.under(this);
        addEventHandler(MouseEvent.ANY, this::hand);
        InvalidationListener look = o -> look();
        state.camera().view().addListener(look);
        state.camera().free().addListener(look);
        state.tools().overview().addListener(look);
        state.preferences().language().addListener(o -> speak());
        draw();
        speak();
        look();
    }

    /** In a small window it is smaller. */
    public void setCompact(boolean value) {
        double side = value ? COMPACT_SIDE : SIDE;
        if (miniature.side() == side) return;
        miniature = Miniature.of(state.plan().geo().districts(), side);
        draw();
        look();
    }

    /** Whether it is switched on and a part of the plan lies out of view. */
    public ReadOnlyBooleanProperty wanted() {
        return wanted.getReadOnlyProperty();
    }

    /**
     * Whether it would hide what the map has just framed for a person, if it lay somewhere. Where a
     * person has moved the map, nothing is framed.
     *
     * @param box in pixels of the window
     */
    public boolean hides(Box box) {
        if (state.camera().isByHand()) return false;
        Viewpoint aim = state.camera().aim();
        LonLat nw = state.camera().at(aim, box.x(), box.y());
        LonLat se = state.camera().at(aim, box.right(), box.bottom());
        var covered =
                new GeometryFactory()
                        .toGeometry(new Envelope(nw.lon(), se.lon(), se.lat(), nw.lat()));
        return Scope.of(state.plan(), state.subject().get()).shapes().stream()
                .flatMap(id -> state.plan().geo().shape(id).stream())
                .map(Feature::geometry)
                .anyMatch(covered::intersects);
    }

    private void speak() {
        setAccessibleText(Words.in(state.preferences().language().get()).text("tool.inset"));
    }

    private void draw() {
        Miniature wanted = miniature;
        setPrefSize(wanted.width() + 2 * PADDING, wanted.height() + 2 * PADDING);
        background.call(
                wanted::rings,
                rings -> {
                    if (wanted == miniature) draw(rings);
                });
    }

    private void draw(List<double[]> rings) {
        land.getChildren().clear();
        for (double[] ring : rings) {
            Polygon shape = new Polygon(ring);
            shape.getStyleClass().add("inset-land");
            shape.setManaged(false);
            land.getChildren().add(shape);
        }
    }

    private void look() {
        FreeArea area = state.camera().free().get();
        LonLat nw = state.camera().at(area.left(), area.top());
        LonLat se =
                state.camera()
                        .at(area.windowWidth() - area.right(), area.windowHeight() - area.bottom());
        double left = Math.clamp(miniature.x(nw), 0, miniature.width());
        double top = Math.clamp(miniature.y(nw), 0, miniature.height());
        double width = Math.clamp(miniature.x(se), left, miniature.width()) - left;
        double height = Math.clamp(miniature.y(se), top, miniature.height()) - top;
        boolean whole = width * height >= WHOLE * miniature.width() * miniature.height();
        wanted.set(!miniature.isEmpty() && !whole && state.tools().overview().get());
        if (!wanted.get()) return;
        frame.resizeRelocate(
                PADDING + Math.min(left, miniature.width() - LEAST_FRAME),
                PADDING + Math.min(top, miniature.height() - LEAST_FRAME),
                Math.max(width, LEAST_FRAME),
                Math.max(height, LEAST_FRAME));
    }

    private void hand(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY) return;
        LonLat at = miniature.at(e.getX() - PADDING, e.getY() - PADDING);
        if (e.getEventType() == MouseEvent.MOUSE_PRESSED) {
            held = true;
            dragged = false;
            state.camera().stay();
        } else if (held && e.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            dragged = true;
            state.camera().lookAt(at);
        } else if (held && e.getEventType() == MouseEvent.MOUSE_RELEASED) {
            held = false;
            if (!dragged) state.camera().flyLookAt(at);
        }
        e.consume();
    }
}
