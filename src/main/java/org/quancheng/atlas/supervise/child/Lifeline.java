package org.quancheng.atlas.supervise.child;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Ends a watched window when whoever watches it has gone: its standard input is then closed. */
public final class Lifeline {
    /** How long the window may take to end in good order. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private Lifeline() {}

    /**
     * Holds on to an input that stays open for as long as the other side lives.
     *
     * @param end ends in good order; after a few seconds the process ends in any case
     */
    public static void hold(InputStream in, Runnable end) {
        daemon(
                () -> {
                    try {
                        while (in.read() >= 0) continue;
                    } catch (IOException e) {
                        // As good as closed.
                    }
                    daemon(Lifeline::halt);
                    end.run();
                });
    }

    private static void halt() {
        try {
            Thread.sleep(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(0);
    }

    private static void daemon(Runnable work) {
        Thread.ofPlatform().daemon().name("atlas-lifeline").start(work);
    }
}
