package org.quancheng.atlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder for what is needed only while one measures, an enlarged pack among it. It goes when the
 * measuring ends, also when somebody breaks it off; what has been started for it ends before.
 */
public final class Scratch implements AutoCloseable {
    /** Who is broken off may go on writing for a moment. */
    private static final int ATTEMPTS = 20;

    private final Path folder;
    private final Set<Process> started = ConcurrentHashMap.newKeySet();
    private final Thread hook = Thread.ofPlatform().name("atlas-scratch").unstarted(this::clear);

    /**
     * @throws IOException if nothing can be written where the system keeps such things
     */
    public Scratch() throws IOException {
        folder = Files.createTempDirectory("atlas-bench");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    public Path folder() {
        return folder;
    }

    /** Starts a program that works in the folder. */
    Process start(ProcessBuilder program) throws IOException {
        Process process = program.start();
        started.add(process);
        process.onExit().thenAccept(started::remove);
        return process;
    }

    private void clear() {
        for (Process process : started) {
            process.destroyForcibly();
            process.onExit().join();
        }
        for (int i = 0; i < ATTEMPTS && Files.exists(folder); i++) Trial.clear(folder);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is being broken off: it is cleared already.
            return;
        }
        clear();
    }
}
