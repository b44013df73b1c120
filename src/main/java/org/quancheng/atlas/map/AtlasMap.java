package org.quancheng.atlas.map;

import com.gluonhq.maps.MapPoint;
import com.gluonhq.maps.MapView;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.map.ground.Ground;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.map.sign.Sights;
import org.quancheng.atlas.map.sign.SignLayer;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Camera;
import org.quancheng.atlas.style.Words;
import org.quancheng.atlas.work.Background;

import java.util.Optional;
import java.util.Set;

/** The interactive map: a Gluon map view that carries our drawing and follows our camera. */
public final class AtlasMap extends Pane {
    /** How long the camera must stand still before everything is drawn at its sharpest. */
    private static final Duration REST = Duration.millis(140);

    /**
     * Zoom from which a click hits the outlines of the structure before the district under them.
     */
    private static final double OUTLINE_ZOOM = 9.5;

    private final AtlasState state;
    private final MapView view = new MapView();
    private final Region pad = new Region();
    private final Ground ground;
    private final SignLayer signs;
    private final HitTest hits;
    private final Flight flight;
    private final PauseTransition rest = new PauseTransition(REST);

    /**
     * @param painting paints the ground
     * @param writing chooses and places what stands on it
     */
    public AtlasMap(AtlasState state, Background painting, Background writing) {
        this.state = state;
        Plane plane = Plane.around(state.plan().manifest().view().center());
        ground = new Ground(state, plane, painting, this::requestLayout);
        signs =
                new SignLayer(state, plane, writing, ground::vicinities);
        hits = new HitTest(state.plan());
        flight = new Flight(state.camera());
        setId("map");
        getStyleClass().add("map");
        // Gluon's own wheel and drag handlers must never run: every zoom goes through our camera.
        view.setMouseTransparent(true);
        view.addLayer(new PlanLayer(ground, signs));
        pad.setId("map-pad");
        pad.setFocusTraversable(true);
        pad.setAccessibleRole(AccessibleRole.NODE);
        speak();
        getChildren().addAll(view, pad);
        new Gestures(pad, state.camera(), flight, this::click, this::hover);
        rest.setOnFinished(e -> settle());
        listen();
    }

    /** What sorts of things lie in view, for the legend. */
    public ReadOnlyObjectProperty<Sights> sights() {
        return signs.sights();
    }

    /** Whether the ground is painted and the signs stand: from the first whole picture on. */
    public boolean isComplete() {
        return ground.isPainted() && sights().get() != Sights.NONE;
    }

    private void listen() {
        state.camera().view().addListener((o, was, is) -> moved());
        // Not a change listener: asked twice for the same view, the map must fly back to it from
        // wherever it was dragged.
        state.camera().destination().addListener(o -> go(state.camera().destination().get()));
        state.camera().free().addListener((o, was, is) -> moved());
        state.subject()
                .addListener(
                        (o, was, is) -> {
                            ground.refresh();
                            later();
                        });
        state.lit()
                .addListener(
                        (o, was, is) -> {
                            ground.light();
                            signs.place();
                        });
        state.hidden().addListener((o, was, is) -> redraw());
        state.preferences()
                .language()
                .addListener(
                        (o, was, is) -> {
                            speak();
                            redraw();
                        });
        state.preferences().scale().addListener((o, was, is) -> redraw());
        state.preferences().dark().addListener((o, was, is) -> redraw());
    }

    private void speak() {
        pad.setAccessibleText(Words.in(state.preferences().language().get()).text("map.name"));
    }

    private void go(Viewpoint goal) {
        flight.stop();
        if (state.preferences().reducedMotion().get()
                || getScene() == null
                || getScene().getWindow() == null) {
            state.camera().show(goal);
        } else {
            flight.to(goal, getWidth());
        }
    }

    /** The camera moved: carry everything along, sharpen when it rests. */
    private void moved() {
        Viewpoint now = state.camera().view().get();
        view.setCenter(new MapPoint(now.center().lat(), now.center().lon()));
        view.setZoom(now.zoom());
        ground.follow(false);
        signs.follow();
        later();
    }

    private void later() {
        // Nothing has been seen yet: there is no motion to wait for.
        if (getScene() == null || getScene().getWindow() == null || !isComplete()) settle();
        else rest.playFromStart();
    }

    private void settle() {
        if (flight.isFlying() || isGone()) return;
        ground.follow(true);
        signs.place();
    }

    /** Whether the window that showed the map has been closed. */
    private boolean isGone() {
        return getScene() != null
                && getScene().getWindow() != null
                && !getScene().getWindow().isShowing();
    }

    private void redraw() {
        ground.refresh();
        signs.place();
    }

    private Optional<HitTest.Hit> hit(double x, double y) {
        Optional<Subject> sign = signs.at(x, y);
        if (sign.isPresent()) return sign.map(s -> new HitTest.Hit(idsOf(s), s));
        if (state.hidden().get().contains("districts")) return Optional.empty();
        return hits.at(state.camera().at(x, y), state.camera().view().get().zoom() >= OUTLINE_ZOOM);
    }

    private Set<String> idsOf(Subject subject) {
        return switch (subject.kind()) {
            case PLACE -> Set.of(subject.id());
            case DISTRICT ->
                    state.plan()
                            .district(subject.id())
                            .flatMap(d -> d.feature())
                            .map(Set::of)
                            .orElse(Set.of());
            case ELEMENT -> org.quancheng.atlas.plan.Scope.of(state.plan(), subject).shapes();
            default -> Set.of();
        };
    }

    private void click(double x, double y) {
        Optional<Bounds> gathering = signs.gathering(x, y);
        if (gathering.isPresent()) {
            state.camera().frame(gathering.get(), Camera.MAX_ZOOM);
            return;
        }
        hit(x, y)
                .ifPresentOrElse(
                        h -> state.open(h.subject()),
                        () -> state.open(Subject.of(Subject.Kind.OVERVIEW)));
    }

    private void hover(double x, double y) {
        Optional<HitTest.Hit> hit = x < 0 ? Optional.empty() : hit(x, y);
        state.light(hit.map(HitTest.Hit::ids).orElse(Set.of()));
        pad.setCursor(hit.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    @Override
    protected void layoutChildren() {
        boolean resized = view.getWidth() != getWidth() || view.getHeight() != getHeight();
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        pad.resizeRelocate(0, 0, getWidth(), getHeight());
        // Only then: new signs ask for a layout themselves, and answering with new signs would
        // never end.
        if (resized) moved();
        else ground.follow(false);
    }
}
