package org.quancheng.atlas.app;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.quancheng.atlas.app.start.FirstFrame;
import org.quancheng.atlas.kiosk.AttractLoop;
import org.quancheng.atlas.kiosk.Exit;
import org.quancheng.atlas.kiosk.Guard;
import org.quancheng.atlas.kiosk.Hall;
import org.quancheng.atlas.kiosk.Hall.Mode;
import org.quancheng.atlas.kiosk.KioskPane;
import org.quancheng.atlas.kiosk.Notice;
import org.quancheng.atlas.kiosk.Watch;
import org.quancheng.atlas.kiosk.desk.StaffDoor;
import org.quancheng.atlas.kiosk.lock.PinLock;
import org.quancheng.atlas.map.AtlasMap;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Beginning;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.window.AtlasPane;
import org.quancheng.atlas.window.Shortcuts;
import org.quancheng.atlas.work.Background;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A window for visitors, wired by hand: guard and watch first, then what it shows, as soon as that
 * has been read. All methods are called on the JavaFX thread.
 */
final class Kiosk {
    private final Stage stage;
    private final KioskOptions options;
    private final Hall hall;
    private final KioskPane pane;
    private final Guard guard;
    private final StaffDoor door;
    private final long began;
    private final Preferences preferences = new Preferences();
    private final List<Consumer<Exit>> left = new ArrayList<>();
    private final List<Runnable> beats = new ArrayList<>();
    private final List<Consumer<Visited>> ready = new ArrayList<>();
    private final List<Runnable> settled = new ArrayList<>();
    private Optional<Visited> visited = Optional.empty();
    private boolean seen;
    private String failure = "";

    /** What visitors use, once it could be read. */
    record Visited(AtlasState state, AtlasPane pane, AttractLoop loop, Beginning beginning) {}

    /**
     * Makes the window ready to be shown.
     *
     * @param stage was never shown
     * @param nanos a clock that never goes back, in nanoseconds
     */
    Kiosk(
            Stage stage,
            KioskOptions options,
            Look look,
            PinLock lock,
            Duration idle,
            LongSupplier nanos) {
        this.stage = stage;
        this.options = options;
        hall = new Hall(idle, nanos);
        prefer(preferences);
        pane = new KioskPane(hall, preferences);
        pane.fill(Notice.reading(preferences));
        Scene scene = new Scene(pane, stage.getWidth(), stage.getHeight());
        Dress.hall(scene, preferences, look);
        stage.setScene(scene);
        guard = Guard.before(stage);
        Watch.over(stage, hall).pointed().addListener((o, was, is) -> pane.setPointed(is));
        // Before what could not be read, nobody is kept waiting.
        hall.engagedWhile(() -> visited.isEmpty());
        hall.mode().addListener((o, was, is) -> follow(was, is));
        began = nanos.getAsLong();
        door = new StaffDoor(hall, pane, lock, preferences);
        KioskCards.of(this, options).forEach(door::add);
        door.beginWithPin();
    }

    /** Where the caretaker's page is entered; other parts add cards to it. */
    StaffDoor door() {
        return door;
    }

    /** How long the window has been there. */
    Duration since() {
        return Duration.ofNanos(hall.clock().getAsLong() - began);
    }

    /** What the caretaker should know of; empty if all is well. */
    String failure() {
        return failure;
    }

    private void prefer(Preferences of) {
        ViewOptions view = options.view();
        of.setLanguage(view.language());
        of.setScheme(view.scheme());
        of.setReducedMotion(view.reducedMotion());
        of.setScale(view.textScale());
    }

    /** Who is there; other parts follow it, and send the hall to sleep. */
    Hall hall() {
        return hall;
    }

    /** The window's content; other parts add to its layers. */
    KioskPane pane() {
        return pane;
    }

    /** What visitors use; empty until it has been read, and where it cannot be. */
    Optional<Visited> visited() {
        return visited;
    }

    /** Tells how the window was left, once it is; who asked last is told first. */
    void whenLeft(Consumer<Exit> told) {
        left.add(told);
    }

    /** Does this too whenever time takes effect. */
    void whenBeaten(Runnable work) {
        beats.add(work);
    }

    /** Tells what visitors use, once it has been read. */
    void whenReady(Consumer<Visited> told) {
        visited.ifPresentOrElse(told, () -> ready.add(told));
    }

    /** What visitors use, once the whole of it has been drawn. */
    Optional<Visited> seen() {
        return visited.filter(v -> seen);
    }

    /**
     * Tells when the window's start is over: it is seen what there is, or that there is nothing.
     */
    void whenSettled(Runnable told) {
        settled.add(told);
    }

    private void settle() {
        settled.forEach(Runnable::run);
        settled.clear();
    }

    /** What the caretaker sees is in the language and theme of these. */
    Preferences preferences() {
        return preferences;
    }

    /** Leaves the window. */
    void leave(Exit exit) {
        guard.leave();
        // Who has waited from the start ends the program: all else must be on the disk by then.
        List.copyOf(left).reversed().forEach(told -> told.accept(exit));
    }

    /** Reads what visitors shall see, and shows it; what cannot be read is said calmly. */
    void load(Home home, Background background) {
        background.call(
                () -> {
                    try {
                        return new Read(Optional.of(Proving.begin(home, options.view())), "");
                    } catch (Exception e) {
                        return new Read(Optional.empty(), sentence(e));
                    }
                },
                read ->
                        read.opened()
                                .ifPresentOrElse(p -> show(p, background), () -> fail(read.why())));
    }

    private String sentence(Exception e) {
        Language language = preferences.language().get();
        return switch (e) {
            case UnreadablePack p -> p.sentence().in(language);
            case Target.Unknown u -> u.sentence().in(language);
            default -> e.toString();
        };
    }

    /** Shows a calm card instead of any content. */
    void rest() {
        pane.fill(Notice.resting(preferences));
        settle();
    }

    private record Read(Optional<Proving> opened, String why) {}

    private void show(Proving proving, Background background) {
        Opened opened = proving.opened();
        try {
            AtlasState state = opened.state(options.view());
            show(
                    state,
                    () ->
                            Wiring.window(
                                    state, Background::threaded, Background.threaded(), opened));
            visited.map(v -> (AtlasMap) v.pane().lookup("#map"))
                    .ifPresent(
                            map ->
                                    FirstFrame.of(map::isComplete)
                                            .then(() -> drawn(proving, background)));
        } catch (RuntimeException e) {
            fail(e.toString());
        }
    }

    private void drawn(Proving proving, Background background) {
        seen = true;
        settle();
        proving.shown(background);
    }

    /** Shows a state that nobody has used yet. */
    void show(AtlasState state, Supplier<AtlasPane> window) {
        state.tools().giveToVisitors();
        prefer(state.preferences());
        state.preferences().language().addListener((o, was, is) -> preferences.setLanguage(is));
        state.preferences().scheme().addListener((o, was, is) -> preferences.setScheme(is));
        AtlasPane atlas = window.get();
        pane.fill(atlas);
        Shortcuts.install(stage.getScene(), stage, state);
        Beginning beginning = Beginning.of(state);
        beginning.restore(state);
        AttractLoop loop = new AttractLoop(state, story(state), hall.clock());
        visited = Optional.of(new Visited(state, atlas, loop, beginning));
        pane.setInviting(true);
        hall.engagedWhile(() -> state.showing().playing().get() && !state.showing().black().get());
        if (hall.mode().get() == Mode.ATTRACT) loop.start();
        visited.ifPresent(v -> ready.forEach(told -> told.accept(v)));
    }

    /**
     * The id of the one story to play; a name that the pack does not know is told the caretaker.
     */
    private Optional<String> story(AtlasState state) {
        ViewOptions wanted = options.view();
        wanted.story = options.story;
        try {
            return Stops.of(state.plan(), wanted).map(s -> s.story().id());
        } catch (Target.Unknown e) {
            note(e.sentence().in(preferences.language().get()));
            return Optional.empty();
        }
    }

    private void fail(String why) {
        note(why);
        pane.fill(Notice.failed(preferences));
        settle();
    }

    /** Something that the caretaker has to know. */
    void note(String problem) {
        System.err.println(problem);
        failure = problem;
    }

    private void follow(Mode was, Mode is) {
        visited.ifPresent(
                v -> {
                    boolean stays = was == Mode.VISIT || was == Mode.STILL_THERE;
                    if (stays && (is == Mode.VISIT || is == Mode.STILL_THERE)) return;
                    v.loop().stop();
                    v.beginning().restore(v.state());
                    if (is == Mode.ATTRACT) v.loop().start();
                });
    }

    /** Lets the time that has passed take effect; to be called a few times a second. */
    void beat() {
        hall.beat();
        door.beat();
        visited.ifPresent(
                v -> {
                    v.loop().beat();
                    pane.invitation().stand(v.state().camera().free().get());
                });
        beats.forEach(Runnable::run);
        guard.patrol();
    }
}
