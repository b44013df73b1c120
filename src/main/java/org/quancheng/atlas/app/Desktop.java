package org.quancheng.atlas.app;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.window.AtlasPane;
import org.quancheng.atlas.window.Shortcuts;
import org.quancheng.atlas.work.Background;

import java.util.concurrent.CountDownLatch;

/** The main window on a real screen. */
final class Desktop {
    private Desktop() {}

    /** Opens the window and returns when it is closed. */
    static void open(Home home, ViewOptions options, Opened opened) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    Stage stage = stage(home, options, opened);
                    stage.setOnHidden(e -> closed.countDown());
                    stage.show();
                });
        closed.await();
        Platform.exit();
    }

    private static Stage stage(Home home, ViewOptions options, Opened opened) {
        Look look = new Look(home.assets());
        look.loadFonts();
        AtlasState state = opened.state(options);
        Settings settings = new Settings(Settings.defaultFile());
        prefer(state.preferences(), options, settings);
        settings.follow(state.preferences());

        AtlasPane pane = Wiring.window(state, Background::threaded, opened.underlay());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        pane,
                        Math.min(1440, screen.getWidth() * 0.94),
                        Math.min(900, screen.getHeight() * 0.9));
        look.dress(scene, state.preferences().dark().get());
        state.preferences().dark().addListener((o, was, is) -> look.dress(scene, is));
        Stage stage = new Stage();
        Shortcuts.install(scene, stage, state);
        Runnable title =
                () ->
                        stage.setTitle(
                                state.plan()
                                        .manifest()
                                        .title()
                                        .in(state.preferences().language().get()));
        state.preferences().language().addListener(o -> title.run());
        title.run();
        stage.setScene(scene);
        stage.setMinWidth(720);
        stage.setMinHeight(520);
        state.open(opened.subject());
        return stage;
    }

    /**
     * What was asked for on the command line, else what was chosen last time, else what the machine
     * speaks.
     */
    static void prefer(Preferences preferences, ViewOptions options, Settings settings) {
        preferences.setLanguage(
                options.lang != null
                        ? options.language()
                        : settings.language().orElse(options.language()));
        preferences.setDark(options.theme != null ? options.dark() : settings.dark().orElse(false));
        preferences.setScale(
                options.scale != null
                        ? options.textScale()
                        : settings.scale().orElse(options.textScale()));
    }
}
