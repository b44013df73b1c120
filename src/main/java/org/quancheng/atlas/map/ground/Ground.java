package org.quancheng.atlas.map.ground;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import javafx.util.Duration;

import org.locationtech.jts.geom.Envelope;
import org.quancheng.atlas.map.base.BaseMap;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Scope;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.work.Background;
import org.quancheng.atlas.work.Latest;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * All that lies flat on the map: neighbours, rivers, districts, tinted areas, what is chosen and
 * what is lit. It is painted in the background into a picture somewhat larger than the window; the
 * window's thread only moves that picture, or draws it at another size while the zoom moves, so
 * that a frame costs the same however much there is to paint.
 */
public final class Ground extends Group {
    /** How far the zoom may leave the picture's own before it is painted anew. */
    private static final double DRIFT = 0.75;

    /** Share of the window by which a picture reaches beyond it on each side. */
    private static final double MARGIN = 0.15;

    /** Share of the margin that must be left, or else the next picture is asked for. */
    private static final double LEFT = 0.4;

    /** Pixels of the picture that shows the whole plan. */
    private static final double FAR_PIXELS = 0.8e6;

    /** In the dark theme pictures that were made for a light screen are dimmed. */
    private static final double DIMMED = 0.7;

    /** Levels of zoom by which shapes on paper are finer than on the screen. */
    private static final double FINER = 1.5;

    /** Pixels of a base map on paper for one on the screen. */
    private static final double DENSE = 2;

    /** Seconds without movement after which what only movement needs is let go of. */
    private static final double QUIET = 3;

    private final AtlasState state;
    private final Plan plan;
    private final Plane plane;
    private final Background background;
    private final Latest painting;
    private final Levels levels;
    private final Inks inks;
    private final Screen screen;
    private final Overlay overlay;
    private Optional<BaseMap> base = Optional.empty();
    private Optional<Aspect> aspect = Optional.empty();
    private boolean resting;
    private boolean lookingAhead;
    private boolean forgotten;

    /**
     * @param painting paints; one job at a time
     * @param changed told when a style sheet has changed the inks
     */
    public Ground(AtlasState state, Levels levels, Background painting, Runnable changed) {
        this.state = state;
        this.plan = state.plan();
        this.plane = levels.plane();
        background = painting;
        this.painting = new Latest(painting.inFrames(() -> !isPainted() || !isInWindow()));
        this.levels = levels;
        inks =
                new Inks(
                        () -> {
                            aspect = Optional.empty();
                            changed.run();
                        });
        screen = new Screen(Quiet.of(Duration.seconds(QUIET)));
        overlay = new Overlay(state, levels);
        getChildren().addAll(inks, screen, overlay);
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Shows what the camera sees now, and asks for a better picture where this one falls short. */
    public void follow(boolean atRest) {
        resting = atRest;
        forgotten = false;
        Frame window = window(density());
        if (window.width() <= 0 || window.height() <= 0) return;
        screen.rest(atRest);
        screen.show(window, Unseen.of(state.camera().free().get(), window));
        overlay.follow();
        if (atRest) overlay.refresh();
        Aspect now = now();
        Optional<Frame> shown = screen.near().map(Picture::frame);
        if (shown.isEmpty()
                || !screen.aspect().equals(Optional.of(now))
                || falls(shown.get(), window, atRest)) ask(window, now);
    }

    /** Shows what the camera sees now, which rests or moves as it did. */
    public void follow() {
        follow(resting);
    }

    /** Gives back all pictures, until the camera is followed again: nobody sees them meanwhile. */
    public void forget() {
        forgotten = true;
        painting.drop();
        screen.clear();
    }

    /** Whether a picture of what the camera sees stands there at all. */
    public boolean isPainted() {
        return screen.near().isPresent();
    }

    private static boolean falls(Frame shown, Frame window, boolean atRest) {
        if (shown.density() != window.density()) return true;
        if (shown.zoom() != window.zoom())
            return atRest || Math.abs(shown.zoom() - window.zoom()) > DRIFT;
        double spare = atRest ? 0 : MARGIN * LEFT;
        return !shown.holds(
                window.grown((int) (window.width() * spare), (int) (window.height() * spare)));
    }

    /** Layers, theme, selection or content may have changed: paints anew if they have. */
    public void refresh() {
        aspect = Optional.empty();
        follow(true);
    }

    /** The next layout looks again at how everything is to be painted. */
    public void forgetLook() {
        aspect = Optional.empty();
    }

    /** A base map comes and goes with the zoom as well. */
    private Aspect now() {
        return aspect.filter(a -> a.basemap() == strength()).orElseGet(this::look);
    }

    private Aspect look() {
        inks.applyCss();
        Aspect now =
                new Aspect(
                        inks.palette(),
                        state.preferences().scheme().get(),
                        strength(),
                        state.hidden().get(),
                        Scope.of(plan, state.subject().get()).shapes(),
                        Shades.of(state));
        aspect = Optional.of(now);
        return now;
    }

    /** Lays a base map under everything. */
    public void lay(BaseMap under) {
        base = Optional.of(under);
        refresh();
    }

    private double strength() {
        if (base.isEmpty() || !state.isBasemapSeen()) return 0;
        return state.basemapOpacity().get() * (state.preferences().dark().get() ? DIMMED : 1);
    }

    private double density() {
        return Optional.ofNullable(getScene())
                .flatMap(s -> Optional.ofNullable(s.getWindow()))
                .map(Window::getOutputScaleX)
                .orElse(1.0);
    }

    /** The first picture is the sooner there the smaller it is; its margins follow. */
    private void ask(Frame window, Aspect now) {
        double margin = screen.near().isEmpty() ? 0 : MARGIN;
        Frame frame =
                window.grown((int) (window.width() * margin), (int) (window.height() * margin));
        paint(new Job(frame, now, false, screen.near(frame, now), screen.spare(frame)));
    }

    private void paint(Job job) {
        painting.ask(() -> picture(job), picture -> arrived(job, picture));
    }

    private Picture picture(Job job) {
        boolean first = !job.far() && job.known().isEmpty();
        Optional<Picture> kept =
                first ? levels.first().find(job.frame(), job.aspect()) : Optional.empty();
        return kept.orElseGet(() -> painted(job));
    }

    private Picture painted(Job job) {
        Level level = levels.of(job.frame().zoom());
        Color paper = job.aspect().inks().paper();
        List<Drawn> things = Scenery.of(plan, level, job.aspect());
        double strength = job.aspect().basemap();
        BiConsumer<Frame, int[]> under =
                (frame, pixels) -> base.ifPresent(b -> b.paint(frame.cut(plane), strength, pixels));
        Rim rim = rim(job.aspect(), level);
        Picture picture =
                job.spare()
                        .map(spare -> spare.at(job.frame()))
                        .orElseGet(() -> Picture.of(job.frame()));
        job.known()
                .ifPresentOrElse(
                        known -> Painter.extend(picture, known, paper, under, things, rim),
                        () -> Painter.paint(picture, paper, under, things, rim));
        return picture;
    }

    private void arrived(Job job, Picture picture) {
        if (forgotten) return;
        if (job.far()) screen.setFar(picture);
        else screen.setNear(picture, job.aspect());
        // What was asked for meanwhile may not be wanted any more.
        painting.drop();
        follow();
        if (!job.far()) more();
    }

    /** From now on paints also what is not seen yet; until then, nothing competes with what is. */
    public void lookAhead() {
        if (lookingAhead) return;
        lookingAhead = true;
        more();
    }

    /**
     * What is seen of the ground, each thing by itself, from the bottom to the top, with as few
     * points as hands can move.
     */
    public List<Flat> flat() {
        Aspect now = now();
        Frame frame = window(1);
        overlay.refresh();
        return FewPoints.of(coarse -> flat(now, frame, coarse));
    }

    private List<Flat> flat(Aspect now, Frame frame, double coarse) {
        Flattener flattener = new Flattener(frame, coarse);
        Level level = levels.coarse(frame.zoom(), Flattener.NEAR * coarse, Flattener.FAR * coarse);
        return Stream.concat(
                        FewPoints.joined(
                                Scenery.of(plan, level, now),
                                shape -> frame.box().contains(shape.getEnvelopeInternal()))
                                .stream(),
                        overlay.drawn().stream())
                .flatMap(thing -> flattener.flat(thing).stream())
                .toList();
    }

    /** The colour of the ground where there is nothing. */
    public Color paper() {
        return now().inks().paper();
    }

    /** Where the ground fades into paper. */
    public List<Fade> fades() {
        Frame frame = window(1);
        Aspect now = now();
        return rim(now, levels.of(frame.zoom())).fades(frame);
    }

    /** What the camera sees, in a picture with so many pixels for one of the window's. */
    private Frame window(double density) {
        return Frame.window(
                plane, state.camera().view().get(), state.camera().free().get(), density);
    }

    /**
     * Draws what the camera sees as lines and areas, whatever is painted on the screen: the same
     * scenery by the same painter, with shapes as fine as paper shows them.
     */
    public void print(Graphics2D graphics) {
        Aspect now = now();
        Frame frame = window(1);
        Level level = levels.of(frame.zoom() + FINER);
        Painter.print(
                graphics,
                frame,
                now.inks().paper(),
                g ->
                        underlay()
                                .ifPresent(
                                        image ->
                                                g.drawImage(
                                                        image,
                                                        0,
                                                        0,
                                                        frame.width(),
                                                        frame.height(),
                                                        null)),
                Scenery.of(plan, level, now),
                rim(now, level));
    }

    /** A base map reaches on where the plan's own data end. */
    private static Rim rim(Aspect now, Level level) {
        return new Rim(now.basemap() > 0 ? new Envelope() : level.extent());
    }

    /** What stands over the painted ground: what is lit, and vicinities. */
    public List<Node> moving() {
        levels.of(state.camera().view().get().zoom());
        overlay.refresh();
        overlay.light();
        return List.of(overlay);
    }

    /** The base map under what the camera sees, on paper; empty where none is seen. */
    public Optional<BufferedImage> underlay() {
        Aspect now = now();
        if (base.isEmpty() || now.basemap() == 0) return Optional.empty();
        Frame fine = window(DENSE);
        Picture picture = Picture.of(fine);
        Painter.paint(
                picture,
                now.inks().paper(),
                (f, pixels) -> base.get().paint(f.cut(plane), now.basemap(), pixels),
                List.of(),
                new Rim(new Envelope()));
        BufferedImage image =
                new BufferedImage(fine.width(), fine.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, fine.width(), fine.height(), picture.pixels(), 0, fine.width());
        return Optional.of(image);
    }

    private boolean isInWindow() {
        return getScene() != null && getScene().getWindow() != null;
    }

    /** What may be uncovered next: first the margins, then the rest of the plan. */
    private void more() {
        if (!lookingAhead || !painting.isIdle() || !isInWindow()) return;
        Optional<Picture> near = screen.near();
        Optional<Aspect> painted = screen.aspect();
        if (near.isEmpty() || painted.isEmpty()) return;
        levels.first().keep(near.get(), painted.get(), background);
        Frame window = window(density());
        if (near.get().frame().equals(window)) ask(window, painted.get());
        else whole(painted.get());
    }

    /** The whole plan in little, for what a fast move uncovers before it is painted. */
    private void whole(Aspect now) {
        if (screen.farAspect().equals(Optional.of(now))) return;
        levels.ifKnown(9)
                .map(Level::extent)
                .filter(box -> !box.isNull())
                .ifPresent(
                        box -> {
                            double zoom =
                                    Plane.ZOOM
                                            + Math.log(
                                                            FAR_PIXELS
                                                                    / box.getWidth()
                                                                    / box.getHeight())
                                                    / Math.log(4);
                            paint(
                                    new Job(
                                            Frame.around(box, zoom, density()),
                                            now,
                                            true,
                                            Optional.empty(),
                                            Optional.empty()));
                        });
    }

    /** Draws what a pointer or a story lights, over everything that is painted. */
    public void light() {
        overlay.light();
    }

    /**
     * Draws the vicinity of the chosen place, and from near those of all places in view.
     *
     * @param places ids of the places whose signs are shown
     */
    public void vicinities(Set<String> places) {
        overlay.vicinities(places);
    }
}
