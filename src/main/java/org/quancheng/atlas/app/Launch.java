package org.quancheng.atlas.app;

import javafx.application.Platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

/**
 * Opens a window on the JavaFX thread while the caller waits for its end. Whatever is thrown there,
 * errors of the virtual machine too, reaches the caller: else there would be a process without a
 * window or a word.
 */
final class Launch {
    private Launch() {}

    /** Opens a window. */
    @FunctionalInterface
    interface Opening<T> {
        /**
         * Does so, on the JavaFX thread.
         *
         * @param end to be completed once the window is closed
         * @throws Exception what kept it from opening
         */
        void open(CompletableFuture<T> end) throws Exception;
    }

    /**
     * Starts JavaFX, opens a window, and ends JavaFX once the window is closed or could not open.
     *
     * @return what the window ended with
     * @throws Exception what kept it from opening
     */
    static <T> T window(Opening<T> opening) throws Exception {
        return on(Platform::startup, opening, Platform::exit);
    }

    /**
     * The same with another toolkit.
     *
     * @param toolkit starts it and runs something on its thread
     * @param exit ends it
     */
    static <T> T on(Executor toolkit, Opening<T> opening, Runnable exit) throws Exception {
        CompletableFuture<T> end = new CompletableFuture<>();
        toolkit.execute(
                () -> {
                    try {
                        opening.open(end);
                    } catch (Exception | Error e) {
                        end.completeExceptionally(e);
                    }
                });
        try {
            return end.get();
        } catch (ExecutionException e) {
            throw cause(e);
        } finally {
            exit.run();
        }
    }

    /**
     * What went wrong on another thread, to be thrown on.
     *
     * @throws Error if it was one
     */
    static Exception cause(ExecutionException e) {
        if (e.getCause() instanceof Error error) throw error;
        return e.getCause() instanceof Exception cause ? cause : e;
    }
}
