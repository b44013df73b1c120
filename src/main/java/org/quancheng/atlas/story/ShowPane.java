package org.quancheng.atlas.story;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.util.Duration;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.state.Showing;
import org.quancheng.atlas.state.Showing.Stop;
import org.quancheng.atlas.style.Bitmaps;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.List;
import java.util.Optional;

/**
 * What a presentation lays over the map: the caption strip, the way back to the chapter, the number
 * being typed, and the black screen.
 */
public final class ShowPane extends Pane {
    private static final Duration BEAT = Duration.millis(200);
    private static final double GAP = 20;

    /** The largest strip at scale 1; wider ones are hard to read. */
    private static final double MOST_WIDTH = 1720;

    /** Room beside the dots for the source and the buttons. */
    private static final double BESIDE_DOTS = 560;

    /** Of the strip, at both sides together. */
    private static final double PADDING = 56;

    /** How far a finger draws the strip before the page turns. */
    private static final double DRAWN = 70;

    private static final double PROGRESS = 5;

    /** How much of a larger text scale the already large letters of a show take on. */
    private static final double SCALE_SHARE = 0.35;

    private final AtlasState state;
    private final Showing showing;
    private final Group cards = new Group();
    private final Scale scale = new Scale();
    private final Region progress = new Region();
    private final Region black = new Region();
    private final Button back = new Button();
    private final Label typed = new Label();
    private final Timeline metronome = new Timeline(new KeyFrame(BEAT, e -> beat()));
    private Optional<Told> told = Optional.empty();
    private Box lies = new Box(0, 0, 0, 0);
    private double pressX;

    /** What is told of a chapter; only made once one is shown. */
    private record Told(Dots dots, CaptionStrip strip) {
        void show(Stop stop) {
            dots.show(stop);
            strip.show(stop);
        }
    }

    public ShowPane(AtlasState state) {
        this.state = state;
        showing = state.showing();
        setId("show");
        setPickOnBounds(false);
        cards.setManaged(false);
        cards.setAutoSizeChildren(false);
        cards.getTransforms().add(scale);
        progress.setId("show-progress");
        progress.getStyleClass().add("show-progress");
        progress.setMouseTransparent(true);
        black.setId("show-black");
        black.getStyleClass().add("show-black");
        black.setCursor(Cursor.NONE);
        black.setOnMouseClicked(e -> showing.toggleBlack());
        back.setId("show-back");
        back.getStyleClass().add("show-back");
        back.setGraphic(Icons.of("mdi2k-keyboard-return"));
        back.setOnAction(e -> showing.comeBack());
        typed.setId("show-typed");
        typed.getStyleClass().add("show-typed");
        typed.setMouseTransparent(true);
        // The space bar after a click turns the page, it does not click again.
        cards.addEventFilter(MouseEvent.MOUSE_CLICKED, e -> focusMap());
        cards.getChildren().addAll(progress, back, typed);
        getChildren().addAll(cards, black);
        metronome.setCycleCount(Animation.INDEFINITE);
        addEventHandler(SwipeEvent.SWIPE_LEFT, e -> swipe(e, 1));
        addEventHandler(SwipeEvent.SWIPE_RIGHT, e -> swipe(e, -1));
        listen();
        follow();
    }

    private void listen() {
        showing.stop().addListener(o -> follow());
        showing.asking().addListener(o -> follow());
        showing.away().addListener(o -> follow());
        showing.black().addListener(o -> follow());
        showing.typed().addListener(o -> follow());
        showing.playing().addListener(o -> follow());
        showing.pause().addListener(o -> tellPace());
        showing.dwelt().addListener(o -> measure());
        state.preferences().language().addListener(o -> rebuild());
        state.preferences().scale().addListener(o -> requestLayout());
    }

    /** Words stand in the strip, so a change of language builds it anew. */
    private void rebuild() {
        told.ifPresent(t -> Bitmaps.retire(cards.getChildren(), List.of(t.strip())));
        told = Optional.empty();
        follow();
    }

    private Told told() {
        return told.orElseGet(this::make);
    }

    private Told make() {
        Dots dots = new Dots(state);
        CaptionStrip strip = new CaptionStrip(state, dots);
        // The map moves under it in every frame.
        Bitmaps.whileVisible(strip, true);
        strip.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> pressX = e.getSceneX());
        strip.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drawn);
        cards.getChildren().addFirst(strip);
        Told made = new Told(dots, strip);
        told = Optional.of(made);
        return made;
    }

    private void focusMap() {
        Node map = getScene() == null ? null : getScene().lookup("#map-pad");
        if (map != null) map.requestFocus();
    }

    /** A strip that is drawn aside turns the page. */
    private void drawn(MouseEvent e) {
        double by = e.getSceneX() - pressX;
        if (Math.abs(by) < DRAWN * scale.getX()) return;
        showing.turn(by < 0 ? 1 : -1);
        e.consume();
    }

    /** A finger that sweeps over the window turns the page, unless one is looking something up. */
    public void swipe(Event e, int by) {
        if (!showing.isOnStage()) return;
        showing.turn(by);
        e.consume();
    }

    private void follow() {
        showing.stop().get().ifPresent(this::show);
        setVisible(showing.isOn());
        told.ifPresent(t -> t.strip().setVisible(showing.isOnStage()));
        black.setVisible(showing.black().get());
        back.setVisible(showing.away().get());
        progress.setVisible(showing.isOnStage() && showing.playing().get());
        typed.setVisible(!showing.typed().get().isEmpty());
        tellPace();
        keepTime();
        requestLayout();
    }

    private void show(Stop stop) {
        told().show(stop);
        Words words = words();
        typed.setText(
                showing.typedStop()
                        .map(
                                s ->
                                        words.text(
                                                "show.dot",
                                                s.number(),
                                                s.chapter().title().in(words.language())))
                        .orElseGet(
                                () ->
                                        words.text(
                                                "show.no-chapter",
                                                showing.typed().get(),
                                                stop.story().chapters().size())));
    }

    private Words words() {
        return Words.in(state.preferences().language().get());
    }

    private void tellPace() {
        int seconds = (int) Math.ceil(showing.pause().get());
        boolean playing = showing.playing().get();
        told.ifPresent(t -> t.strip().tellPace(playing, seconds));
        showing.stop()
                .get()
                .ifPresent(
                        stop ->
                                back.setText(
                                        playing && seconds > 0
                                                ? words().text(
                                                                "show.back-soon",
                                                                stop.number(),
                                                                seconds)
                                                : words().text("show.back", stop.number())));
        if (showing.away().get()) requestLayout();
    }

    /** A clock that nobody needs would wake the window for nothing. */
    private void keepTime() {
        boolean needed =
                showing.isOn() && (showing.playing().get() || !showing.typed().get().isEmpty());
        if (needed) metronome.play();
        else metronome.stop();
    }

    private void beat() {
        boolean seen =
                getScene() != null
                        && getScene().getWindow() != null
                        && getScene().getWindow().isShowing();
        if (seen) showing.beat();
        else metronome.stop();
    }

    /**
     * Lays itself out in a window and answers what of it is left for the map.
     *
     * @param legend how much of its sides the legend takes, in pixels
     */
    public FreeArea arrange(double width, double height, double legend) {
        resizeRelocate(0, 0, width, height);
        double factor = factor(width, height);
        double w = Math.min(MOST_WIDTH, width / factor - 2 * GAP);
        CaptionStrip strip = told().strip();
        strip.setTall(height > width);
        strip.applyCss();
        told().dots().setRoom(height > width ? w - PADDING : w - BESIDE_DOTS);
        double h = strip.prefHeight(w);
        lies = new Box((width / factor - w) / 2, height / factor - h - GAP, w, h);
        Box covered = lies.scaled(factor);
        return new FreeArea(
                width,
                height,
                GAP * factor,
                Math.max(legend, GAP * factor),
                height - covered.y() + GAP * factor,
                Math.max(legend, GAP * factor),
                factor,
                List.of(covered));
    }

    /** How much larger than at scale 1 a window's presentation is drawn. */
    public double factor(double width, double height) {
        double fits =
                height > width
                        ? Math.min(width / 960, height / 1500)
                        : Math.min(width / 1600, height / 900);
        double wished = 1 + (state.preferences().scale().get().factor() - 1) * SCALE_SHARE;
        return Math.clamp(fits * wished, 0.85, 5);
    }

    @Override
    protected void layoutChildren() {
        double factor = factor(getWidth(), getHeight());
        scale.setX(factor);
        scale.setY(factor);
        black.resizeRelocate(0, 0, getWidth(), getHeight());
        told.ifPresent(
                t -> t.strip().resizeRelocate(lies.x(), lies.y(), lies.width(), lies.height()));
        measure();
        FreeArea free = state.camera().free().get();
        centre(back, (free.left() + free.width() / 2) / factor, free.top() / factor + GAP / 2);
        centre(typed, getWidth() / factor / 2, getHeight() / factor * 0.3);
    }

    private static void centre(Region node, double x, double y) {
        double width = node.prefWidth(-1);
        node.resizeRelocate(x - width / 2, y, width, node.prefHeight(width));
    }

    private void measure() {
        double whole = showing.stop().get().map(s -> (double) s.chapter().dwell()).orElse(1.0);
        double share = Math.clamp(showing.dwelt().get() / Math.max(1, whole), 0, 1);
        progress.resizeRelocate(
                lies.x() + GAP, lies.y(), (lies.width() - 2 * GAP) * share, PROGRESS);
    }
}
