package org.quancheng.atlas.app;

import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.quancheng.atlas.app.start.FirstFrame;
import org.quancheng.atlas.app.start.Phase;
import org.quancheng.atlas.app.start.StartRecord;
import org.quancheng.atlas.map.AtlasMap;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.window.AtlasPane;
import org.quancheng.atlas.window.Shortcuts;
import org.quancheng.atlas.work.Background;

import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;

/** The main window on a real screen. */
final class Desktop {
    private Desktop() {}

    /**
     * Opens the window and returns when it is closed. The pack is read while the toolkit starts.
     *
     * @param seen what happens once the map is seen
     * @throws Exception what kept the pack or the window from opening
     */
    static void open(Home home, ViewOptions options, BiConsumer<Stage, AtlasState> seen)
            throws Exception {
        open(home, options, OptionalInt.empty(), seen);
    }

    /**
     * Opens it likewise on a screen.
     *
     * @param on the number of the screen, from 1; empty: the main one
     * @throws Exception what kept the pack or the window from opening
     */
    static void open(
            Home home, ViewOptions options, OptionalInt on, BiConsumer<Stage, AtlasState> seen)
            throws Exception {
        Care.expect();
        FutureTask<Proving> pack = new FutureTask<>(() -> Proving.begin(home, options));
        Thread.ofPlatform().daemon().name("atlas-pack").start(() -> read(pack));
        Launch.<Boolean>window(
                closed -> {
                    StartRecord.reach(Phase.TOOLKIT);
                    Thread.ofPlatform().daemon().name("atlas-icons").start(Icons::prepare);
                    Stage stage = stage(home, options, pack, on, seen);
                    stage.setOnHidden(e -> closed.complete(true));
                    StartRecord.reach(Phase.VIEWS);
                    stage.show();
                    StartRecord.reach(Phase.WINDOW);
                });
    }

    /** Reads the pack, and then works out what the window asks of it a little later. */
    private static void read(FutureTask<Proving> pack) {
        pack.run();
        if (pack.state() == Future.State.SUCCESS)
            pack.resultNow().opened().reading().plan().measures();
    }

    private static Stage stage(
            Home home,
            ViewOptions options,
            Future<Proving> pack,
            OptionalInt on,
            BiConsumer<Stage, AtlasState> seen)
            throws Exception {
        Look look = new Look(home.assets());
        dressAll(look);
        StartRecord.reach(Phase.LOOK);
        Proving proving = waitFor(pack);
        Opened opened = proving.opened();
        AtlasState state = opened.state(options);
        Settings settings = new Settings(Settings.defaultFile());
        prefer(state.preferences(), options, settings);
        settings.follow(state.preferences(), Background.threaded());

        CompletableFuture<Void> shown = new CompletableFuture<>();
        Background later = Background.threaded().after(shown);
        AtlasPane pane = Wiring.window(state, Background::threaded, later, opened);
        Autosave autosave =
                new Autosave(
                        state.drafts(), opened.storyFiles(), Background.threaded(), Autosave.SOON);
        later.call(() -> LibraryTimes.mend(home.libraries()), mended -> {});
        Rectangle2D screen = Screens.bounds(on);
        Scene scene =
                new Scene(
                        new Pane(),
                        Math.min(1440, screen.getWidth() * 0.94),
                        Math.min(900, screen.getHeight() * 0.9));
        Dress.follow(scene, state.preferences(), look);
        Stage stage = new Stage();
        stage.setScene(scene);
        // Only now: what is to stand in a window that is still to be shown comes into it in steps.
        scene.setRoot(pane);
        Closing.guard(stage, autosave, state.preferences(), look);
        stage.addEventHandler(
                WindowEvent.WINDOW_HIDING,
                e -> {
                    autosave.finish();
                    settings.finish();
                });
        if (on.isPresent()) {
            stage.setX(screen.getMinX() + (screen.getWidth() - scene.getWidth()) / 2);
            stage.setY(screen.getMinY() + (screen.getHeight() - scene.getHeight()) / 3);
        }
        Shortcuts.install(scene, stage, state);
        AtlasMap map = (AtlasMap) pane.lookup("#map");
        Consoles.attend(stage, state, map, look);
        Runnable title =
                () ->
                        stage.setTitle(
                                state.plan()
                                        .manifest()
                                        .title()
                                        .in(state.preferences().language().get()));
        state.preferences().language().addListener(o -> title.run());
        title.run();
        stage.setMinWidth(720);
        stage.setMinHeight(520);
        opened.show(state);
        HelpDesk.page(home, options).accept(state.tools().help());
        layOut(scene);
        FirstFrame.of(map::isComplete)
                .then(
                        () -> {
                            shown.complete(null);
                            ExportDesk.in(pane, state, opened, look);
                            Care.attend(stage, pane, state, later);
                            WindowIcon.on(stage, later);
                            seen.accept(stage, state);
                            proving.shown(later);
                        });
        return stage;
    }

    /**
     * Loads the fonts, and says that every scene will be dressed, so that JavaFX does not load a
     * theme of its own with the first control. To be called before that is made.
     */
    static void dressAll(Look look) {
        Application.setUserAgentStylesheet(look.colours());
        look.loadFonts();
    }

    /**
     * Lays a window's content out before the window is shown: painting begins with that, and need
     * not wait until the system has made a window; and the window answers from its first moment.
     */
    static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static Proving waitFor(Future<Proving> pack) throws Exception {
        try {
            return pack.get();
        } catch (ExecutionException e) {
            throw Launch.cause(e);
        }
    }

    /**
     * What was asked for on the command line, else what was chosen last time, else what the machine
     * speaks.
     */
    static void prefer(Preferences preferences, ViewOptions options, Settings settings) {
        preferences.setLanguage(options.said().or(settings::language).orElse(options.language()));
        preferences.setScheme(
                options.theme != null
                        ? options.scheme()
                        : settings.scheme().orElse(options.scheme()));
        preferences.setReducedMotion(
                options.motion != null
                        ? options.reducedMotion()
                        : settings.reducedMotion().orElse(options.reducedMotion()));
        preferences.setTouchKeys(settings.touchKeys().orElse(false));
        preferences.setScale(
                options.scale != null
                        ? options.textScale()
                        : settings.scale().orElse(options.textScale()));
    }
}
