package org.quancheng.atlas.app;

import javafx.application.Platform;
import javafx.scene.image.WritableImage;

import org.quancheng.atlas.export.Undelivered;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.work.Background;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Runs JavaFX without a display to draw pictures. */
final class Offscreen {
    private Offscreen() {}

    /** Draws what the options ask for into a PNG file. */
    static void picture(Home home, ViewOptions options, int width, int height, Path file)
            throws Undelivered, UnreadablePack, Target.Unknown {
        Opened opened = Opened.of(home, options);
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<WritableImage> drawn = new CompletableFuture<>();
        Platform.startup(
                () -> {
                    try {
                        drawn.complete(draw(home, options, opened, width, height));
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

    private static WritableImage draw(
            Home home, ViewOptions options, Opened opened, int width, int height) {
        Look look = new Look(home.assets());
        look.loadFonts();
        AtlasState state = opened.state(options);
        state.preferences().setLanguage(options.language());
        state.preferences().setDark(options.dark());
        state.preferences().setScale(options.textScale());
        state.preferences().setReducedMotion(true);
        opened.show(state);
        return Snapshot.draw(
                Wiring.window(state, Background::immediate, opened.underlay()),
                look,
                options.dark(),
                width,
                height);
    }
}
