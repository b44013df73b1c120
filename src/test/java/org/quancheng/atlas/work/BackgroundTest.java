package org.quancheng.atlas.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** When what was done in the background is handed over. */
class BackgroundTest {
    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Whether the result is handed over by the clock of the frames. */
    private static boolean comesWithAFrame(boolean urgent) throws Exception {
        CompletableFuture<Boolean> handed = new CompletableFuture<>();
        Background.threaded()
                .inFrames(() -> urgent)
                .call(
                        () -> 7,
                        seven -> {
                            assertEquals(7, seven);
                            assertTrue(Platform.isFxApplicationThread());
                            handed.complete(
                                    Arrays.stream(Thread.currentThread().getStackTrace())
                                            .anyMatch(
                                                    call ->
                                                            call.getClassName()
                                                                    .equals(
                                                                            NextFrame.class
                                                                                    .getName())));
                        });
        Platform.requestNextPulse();
        return handed.get(20, TimeUnit.SECONDS);
    }

    @Test
    void inFramesItIsHandedOverWhenOneBegins() throws Exception {
        assertTrue(comesWithAFrame(false));
    }

    @Test
    void whatIsUrgentWaitsForNone() throws Exception {
        assertFalse(comesWithAFrame(true));
    }

    @Test
    void whereNothingWaitsNothingWaitsForFrames() {
        CompletableFuture<Integer> handed = new CompletableFuture<>();
        Background.immediate().inFrames(() -> false).call(() -> 7, handed::complete);
        assertEquals(7, handed.join());
    }
}
