package org.quancheng.atlas.work;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work of which only the newest request matters: while one is under way, a later one waits, and a
 * still later one takes its place. All methods are called on the JavaFX thread.
 */
public final class Latest {
    private final Background background;
    private Optional<Runnable> waiting = Optional.empty();
    private boolean busy;

    public Latest(Background background) {
        this.background = background;
    }

    /**
     * Does this next.
     *
     * @param work done in the background
     * @param done takes what comes of it, on the JavaFX thread
     */
    public <T> void ask(Callable<T> work, Consumer<T> done) {
        waiting =
                Optional.of(
                        () -> background.call(() -> attempt(work), result -> finish(result, done)));
        next();
    }

    /** Work that fails must not keep for ever what waits behind it. */
    private <T> T attempt(Callable<T> work) throws Exception {
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            return result;
        } finally {
            if (!done) background.tell(this::free);
        }
    }

    private <T> void finish(T result, Consumer<T> done) {
        try {
            busy = false;
            done.accept(result);
        } finally {
            next();
        }
    }

    private void free() {
        busy = false;
        next();
    }

    /** Forgets the request that waits. */
    public void drop() {
        waiting = Optional.empty();
    }

    /** Whether nothing is under way. */
    public boolean isIdle() {
        return !busy;
    }

    private void next() {
        if (busy || waiting.isEmpty()) return;
        Runnable start = waiting.get();
        waiting = Optional.empty();
        busy = true;
        start.run();
    }
}
