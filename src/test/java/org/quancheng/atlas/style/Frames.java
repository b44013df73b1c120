package org.quancheng.atlas.style;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The frames of a window, one by one. */
public final class Frames {
    private Frames() {}

    /** Waits until the next frame has been drawn; a headless screen draws none unless asked. */
    public static void next() {
        CompletableFuture<Boolean> drawn = new CompletableFuture<>();
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    new AnimationTimer() {
                        @Override
                        public void handle(long now) {
                            stop();
                            Platform.runLater(() -> drawn.complete(true));
                        }
                    }.start();
                    Platform.requestNextPulse();
                    return true;
                });
        try {
            drawn.get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("no frame was drawn", e);
        }
    }
}
