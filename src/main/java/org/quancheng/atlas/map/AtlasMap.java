package org.quancheng.atlas.map;

import com.gluonhq.maps.MapView;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.map.base.BaseMap;
import org.quancheng.atlas.map.ground.Ground;
import org.quancheng.atlas.map.ground.Levels;
import org.quancheng.atlas.map.ground.MapShelf;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.map.ink.InkHand;
import org.quancheng.atlas.map.ink.InkLayer;
import org.quancheng.atlas.map.sign.Gathering;
import org.quancheng.atlas.map.sign.Sights;
import org.quancheng.atlas.map.sign.SignLayer;
import org.quancheng.atlas.map.swipe.SwipeHandle;
import org.quancheng.atlas.map.swipe.SwipeLayers;
import org.quancheng.atlas.map.tool.ToolLayers;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Sides;
import org.quancheng.atlas.state.Swipe;
import org.quancheng.atlas.style.Words;
import org.quancheng.atlas.work.Background;
import org.quancheng.atlas.work.NextFrame;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The interactive map: a Gluon map view that carries our drawing, which follows our camera.
 *
 * <p>Gluon's own camera stays where it begins, before the whole world in one tile. Told of ours, it
 * would make tiles, all of them empty here, wherever ours has been, keep them for as long as there
 * is memory, and move each with every frame.
 */
public final class AtlasMap extends Pane {
    /** How long the camera must stand still before everything is drawn at its sharpest. */
    private static final Duration REST = Duration.millis(140);

    private static final PseudoClass OVER_BASEMAP = PseudoClass.getPseudoClass("over-basemap");

    private final AtlasState state;
    private final MapView view = new MapView();
    private final Region pad = new Region();
    private final Ground ground;
    private final SignLayer signs;
    private final ToolLayers tools;
    private final SwipeLayers swipe;
    private final InkLayer ink;
    private final Plane plane;
    private final Levels levels;
    private final HitTest hits;
    private final Flight flight;
    private final Members members;
    private final Gestures gestures;
    private Optional<BaseMap> base = Optional.empty();
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean seen;

    /**
     * @param shelf keeps what is worked out between starts
     * @param threads gives a thread each to what paints the ground, to what places the names on it,
     *     and to what computes ahead
     */
    public AtlasMap(AtlasState state, MapShelf shelf, Supplier<Background> threads) {
        this(state, levels(state, shelf), Threads.of(threads));
    }

    /**
     * A second map of the same plan, which shares with the first what is dear to compute.
     *
     * @param state the same as the first one's, through another camera
     */
    public AtlasMap(AtlasState state, AtlasMap first, Supplier<Background> threads) {
        this(state, first.levels, Threads.of(threads));
        first.base.ifPresent(this::lay);
    }

    /**
     * The map for paper, where nothing waits for another frame: its signs stand at once, and its
     * ground is drawn when it is printed. It may be made and laid out on any thread.
     */
    public static AtlasMap printed(AtlasState state, MapShelf shelf) {
        return new AtlasMap(
                state,
                levels(state, shelf),
                new Threads(Background.idle(), Background.immediate(), Background.idle()));
    }

    /** What paints the ground, what places the names on it, and what computes ahead. */
    private record Threads(Background painting, Background writing, Background ahead) {
        static Threads of(Supplier<Background> each) {
            return new Threads(each.get(), each.get(), each.get());
        }
    }

    private static Levels levels(AtlasState state, MapShelf shelf) {
        Plane plane = Plane.around(state.plan().manifest().view().center());
        return new Levels(state.plan(), plane, shelf);
    }

    private AtlasMap(AtlasState state, Levels levels, Threads threads) {
        this.state = state;
        this.plane = levels.plane();
        this.levels = levels;
        Background painting = threads.painting();
        Background writing = threads.writing();
        Sides sides = new Sides(state);
        ground = new Ground(sides.left(), levels, painting, this::requestLayout);
        signs = new SignLayer(sides.left(), levels, writing, ground::vicinities);
        tools = new ToolLayers(state, plane, this, pad);
        ink = new InkLayer(state, plane);
        swipe =
                new SwipeLayers(
                        state,
                        sides,
                        signs.sights(),
                        () -> {
                            Ground right =
                                    new Ground(
                                            sides.right(), levels, painting, this::requestLayout);
                            base.ifPresent(right::lay);
                            right.lookAhead();
                            return right;
                        },
                        right -> {
                            SignLayer layer =
                                    new SignLayer(
                                            sides.right(), levels, writing, right::vicinities);
                            layer.avoid(tools::names);
                            return layer;
                        });
        signs.avoid(tools::names);
        signs.avoid(swipe::taken);
        signs.sights()
                .subscribe(
                        (was, is) -> {
                            if (was == Sights.NONE)
                                NextFrame.then(() -> lookAhead(threads.ahead()));
                        });
        hits = new HitTest(state.plan(), levels);
        flight = new Flight(state.camera());
        setId("map");
        getStyleClass().add("map");
        // Gluon's own wheel and drag handlers must never run: every zoom goes through our camera.
        view.setMouseTransparent(true);
        view.addLayer(
                new PlanLayer(
                        ground,
                        swipe.ground(),
                        tools.under(),
                        signs,
                        swipe.signs(),
                        tools.over(),
                        ink));
        pad.setId("map-pad");
        pad.setFocusTraversable(true);
        pad.setAccessibleRole(AccessibleRole.NODE);
        speak();
        getChildren().addAll(view, pad, new SwipeHandle(state));
        members = new Members(this, state);
        new InkHand(this, pad, state, ink);
        gestures = new Gestures(pad, state, flight, this::click, this::hover);
        rest.setOnFinished(e -> settle());
        listen();
    }

    /** What can wait until the map is seen. */
    private void lookAhead(Background ahead) {
        ground.lookAhead();
        signs.lookAhead();
        levels.prepare(ahead);
    }

    /** Lays a base map under everything; the ground's fills then let it shine through. */
    public void lay(BaseMap base) {
        this.base = Optional.of(base);
        ground.lay(base);
        state.basemapOpacity().addListener((o, was, is) -> redraw());
        redraw();
    }

    private void thin() {
        pseudoClassStateChanged(OVER_BASEMAP, state.isBasemapSeen());
    }

    /** What sorts of things lie in view, for the legend. */
    public ReadOnlyObjectProperty<Sights> sights() {
        return swipe.sights();
    }

    /** Whether the ground is painted and the signs stand: from the first whole picture on. */
    public boolean isComplete() {
        return ground.isPainted() && sights().get() != Sights.NONE;
    }

    /** What lies flat on it, to be drawn otherwise than on a screen. */
    public Ground ground() {
        return ground;
    }

    /** What stands upright on it, likewise. */
    public SignLayer signs() {
        return signs;
    }

    /** What a presenter has drawn. */
    public InkLayer ink() {
        return ink;
    }

    private void listen() {
        state.camera().view().addListener((o, was, is) -> moved());
        // Not a change listener: asked twice for the same view, the map must fly back to it from
        // wherever it was dragged.
        state.camera().destination().addListener(o -> go(state.camera().destination().get()));
        state.camera().free().addListener((o, was, is) -> moved());
        state.tools().swipe().addListener((o, was, is) -> swiped(was, is));
        // The names on the map give way to those of the measurement.
        state.tools().measurement().addListener((o, was, is) -> later());
        state.subject()
                .addListener(
                        (o, was, is) -> {
                            if (isUnseen()) return;
                            ground.refresh();
                            swipe.refresh();
                            later();
                        });
        state.lit()
                .addListener(
                        (o, was, is) -> {
                            if (isUnseen()) return;
                            ground.light();
                            signs.place();
                            swipe.light();
                        });
        state.hidden().addListener((o, was, is) -> redraw());
        state.shading().addListener((o, was, is) -> redraw());
        state.preferences()
                .language()
                .addListener(
                        (o, was, is) -> {
                            speak();
                            redraw();
                        });
        state.preferences().scale().addListener((o, was, is) -> redraw());
        state.preferences().scheme().addListener((o, was, is) -> recolour());
    }

    /** Until the sheets of other colours have come, with the next frame, the old ones stay. */
    private void recolour() {
        ground.forgetLook();
        swipe.forgetLook();
        requestLayout();
        if (!isUnseen()) stand();
    }

    private void speak() {
        pad.setAccessibleText(Words.in(state.preferences().language().get()).text("map.name"));
    }

    private void go(Viewpoint goal) {
        gestures.halt();
        if (goal.equals(state.camera().view().get())) return;
        if (state.preferences().reducedMotion().get() || isNew()) {
            state.camera().show(goal);
        } else {
            flight.to(goal, getWidth());
        }
    }

    /** The camera moved: carry everything along, sharpen when it rests. */
    private void moved() {
        if (getWidth() <= 0) return;
        thin();
        ground.follow(false);
        signs.follow();
        swipe.carry(ground, signs);
        tools.follow();
        ink.follow();
        later();
    }

    private void later() {
        if (isNew()) settle();
        else rest.playFromStart();
    }

    /** Whether nothing has been seen yet, so that there is no motion to show or to wait for. */
    private boolean isNew() {
        return !hasWindow() || !isComplete();
    }

    private void settle() {
        if (flight.isFlying() || isUnseen()) return;
        ground.follow(true);
        swipe.follow(true);
        stand();
    }

    /**
     * Whether it has no size yet, so that what it would draw would be drawn in vain, or the window
     * that showed it has been closed; false from its first layout until then.
     */
    private boolean isUnseen() {
        return getWidth() <= 0 || seen && hasWindow() && !getScene().getWindow().isShowing();
    }

    private boolean hasWindow() {
        return getScene() != null && getScene().getWindow() != null;
    }

    /** Catches up with all that has changed while its window was hidden. */
    public void wake() {
        redraw();
    }

    private void redraw() {
        thin();
        if (isUnseen()) return;
        ground.refresh();
        swipe.refresh();
        stand();
    }

    private void stand() {
        tools.rest();
        ink.rest();
        signs.place();
        swipe.stand();
    }

    /** The line has moved, or the sides of it show something else. */
    private void swiped(Optional<Swipe> was, Optional<Swipe> is) {
        swipe.cut(ground, signs);
        if (was.map(s -> s.at(0)).equals(is.map(s -> s.at(0)))) {
            // Once it rests, the names make room for it.
            later();
            return;
        }
        ground.light();
        redraw();
    }

    private Optional<HitTest.Hit> hit(double x, double y) {
        Optional<Subject> sign = swipe.signsAt(x, signs).at(x, y);
        if (sign.isPresent()) return sign.map(hits::sign);
        double zoom = state.camera().view().get().zoom();
        Predicate<String> isShown = layer -> !swipe.isHidden(layer, x);
        return hits.at(plane.of(state.camera().at(x, y)), zoom, isShown);
    }

    private void click(double x, double y) {
        Optional<Gathering> gathering = swipe.signsAt(x, signs).gathering(x, y);
        if (gathering.isPresent()) {
            members.part(gathering.get(), x, y);
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
        seen |= hasWindow() && getScene().getWindow().isShowing();
        boolean resized = view.getWidth() != getWidth() || view.getHeight() != getHeight();
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        pad.resizeRelocate(0, 0, getWidth(), getHeight());
        // Only then: new signs ask for a layout themselves, and answering with new signs would
        // never end.
        if (resized) moved();
        else {
            ground.follow();
            swipe.follow();
        }
    }
}
