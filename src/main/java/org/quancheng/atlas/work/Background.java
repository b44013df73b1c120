package org.quancheng.atlas.work;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Work that must not keep the window waiting; what comes of it is handed over on the JavaFX thread.
 */
public final class Background {
    /** Does everything where and when it is asked for. */
    private static final Executor AT_ONCE = Runnable::run;

    private final Executor worker;
    private final Executor window;

    private Background(Executor worker, Executor window) {
        this.worker = worker;
        this.window = window;
    }

    /** One thread of its own, which ends with the program. */
    public static Background threaded() {
        return new Background(
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("atlas-work").factory()),
                Platform::runLater);
    }

    /** Everything at once on the calling thread: for tests and pictures. */
    public static Background immediate() {
        return new Background(AT_ONCE, AT_ONCE);
    }

    /** No work is ever done: for what is wanted only as it stands. */
    public static Background idle() {
        return new Background(work -> {}, work -> {});
    }

    /** The same worker for what can wait: it is given nothing before the moment has come. */
    public Background after(CompletableFuture<?> moment) {
        return new Background(work -> moment.thenRun(() -> worker.execute(work)), window);
    }

    /**
     * The same worker; what comes of its work is handed over when a frame begins.
     *
     * @param urgent whether it is to be handed over as soon as possible all the same; asked on the
     *     JavaFX thread
     */
    public Background inFrames(BooleanSupplier urgent) {
        if (window == AT_ONCE) return this;
        return new Background(
                worker,
                news ->
                        window.execute(
                                () -> {
                                    if (urgent.getAsBoolean()) news.run();
                                    else NextFrame.begins(news);
                                }));
    }

    /** Lets work under way tell something on the JavaFX thread. */
    public void tell(Runnable news) {
        window.execute(news);
    }

    /** Does the work, then hands its result over; a failure is reported to the thread's handler. */
    public <T> void call(Callable<T> work, Consumer<T> done) {
        worker.execute(
                () -> {
                    T result;
                    try {
                        result = work.call();
                    } catch (Exception e) {
                        throw new IllegalStateException("background work failed", e);
                    }
                    window.execute(() -> done.accept(result));
                });
    }
}
