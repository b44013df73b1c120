package org.quancheng.atlas.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import org.quancheng.atlas.export.Undelivered;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Help;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.window.AtlasPane;
import org.quancheng.atlas.work.Background;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Runs JavaFX without a display to draw pictures. */
final class Offscreen {
    private Offscreen() {}

    /** Draws what the options ask for into a PNG file. */
    static void picture(Home home, ViewOptions options, int width, int height, Path file)
            throws Undelivered, UnreadablePack, Target.Unknown {
        Opened opened = Opened.of(home, options);
        Consumer<Help> page = HelpDesk.page(home, options);
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<WritableImage> drawn = new CompletableFuture<>();
        Platform.startup(
                () -> {
                    try {
                        drawn.complete(draw(home, options, opened, page, width, height));
                    } catch (RuntimeException | Error e) {
                        drawn.completeExceptionally(e);
                    }
                });
        try {
            Snapshot.write(drawn.join(), file);
        } catch (CompletionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            Platform.exit();
        }
    }

    /**
     * Does work that needs the toolkit, without a display, on the calling thread.
     *
     * @throws Undelivered what the work throws
     */
    static <T> T withToolkit(Work<T> work) throws Undelivered {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        try {
            started.join();
            return work.call();
        } finally {
            Platform.exit();
        }
    }

    /** Work that writes something. */
    @FunctionalInterface
    interface Work<T> {
        T call() throws Undelivered;
    }

    /**
     * Draws several pictures, each its own, in one run of the toolkit.
     *
     * @throws Undelivered if one cannot be written
     */
    static void pictures(Home home, List<Wanted> all)
            throws Undelivered, UnreadablePack, Target.Unknown {
        List<Runnable> drawings = new ArrayList<>();
        for (Wanted wanted : all) {
            Opened opened = Opened.of(home, wanted.options());
            Consumer<Help> page = HelpDesk.page(home, wanted.options());
            drawings.add(() -> write(home, wanted, opened, page));
        }
        try {
            withToolkit(
                    () -> {
                        for (Runnable drawing : drawings)
                            CompletableFuture.runAsync(drawing, Background.threaded()::tell).join();
                        return all.size();
                    });
        } catch (CompletionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void write(Home home, Wanted wanted, Opened opened, Consumer<Help> page) {
        try {
            Snapshot.write(
                    draw(home, wanted.options(), opened, page, wanted.width(), wanted.height()),
                    wanted.file());
        } catch (Undelivered e) {
            throw new IllegalStateException(e.sentence().en(), e);
        }
    }

    /** A picture that is to be drawn: what of, how large in pixels, and where to. */
    record Wanted(ViewOptions options, int width, int height, Path file) {}

    private static WritableImage draw(
            Home home,
            ViewOptions options,
            Opened opened,
            Consumer<Help> page,
            int width,
            int height) {
        Look look = new Look(home.assets());
        look.loadFonts();
        AtlasState state = opened.state(options);
        state.preferences().setLanguage(options.language());
        state.preferences().setScheme(options.scheme());
        state.preferences().setScale(options.textScale());
        state.preferences().setReducedMotion(true);
        opened.show(state);
        if (options.visitors) state.tools().giveToVisitors();
        AtlasPane window = Wiring.window(state, Background::immediate, opened.underlay());
        page.accept(state.tools().help());
        Scene scene = Snapshot.scene(window, look, options.scheme(), width, height);
        if (options.visitors) Dress.hall(scene, state.preferences(), look);
        return Snapshot.picture(scene, width, height);
    }
}
