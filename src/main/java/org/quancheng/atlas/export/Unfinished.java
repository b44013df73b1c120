package org.quancheng.atlas.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A file that is being written; it goes away unless it is finished. */
final class Unfinished implements AutoCloseable {
    /** All of them, for a program that is ended while it writes. */
    private static final Set<Path> PARTS = ConcurrentHashMap.newKeySet();

    /** What makes of a written file a delivered one. */
    @FunctionalInterface
    interface Finish {
        void run() throws IOException;
    }

    private final Path part;

    Unfinished(Path part) {
        this.part = part;
        PARTS.add(part);
    }

    /** Finishes it, unless the program is being ended. */
    void finish(Finish finish) throws IOException {
        synchronized (PARTS) {
            if (PARTS.contains(part)) finish.run();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (PARTS) {
            PARTS.remove(part);
            Files.deleteIfExists(part);
        }
    }

    /** Removes all of them, as the program ends. */
    static void abandon() {
        synchronized (PARTS) {
            for (Path part : PARTS) {
                try {
                    Files.deleteIfExists(part);
                } catch (IOException e) {
                    // Nobody is left to tell; the name says what it is.
                    continue;
                }
            }
            PARTS.clear();
        }
    }
}
