package org.quancheng.atlas.supervise;

import org.quancheng.atlas.durable.SafeFile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Remembers the window's process, so that one that a killed supervisor left behind and that cannot
 * even end itself is ended before another is opened.
 */
final class Lodger {
    /** How long the end of a process is waited for. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final SafeFile file;

    Lodger(Path file) {
        this.file = new SafeFile(file);
    }

    /** Remembers a process by its number and the time it was started, which no other shares. */
    void remember(ProcessHandle process) {
        try {
            file.write(name(process) + "\n");
        } catch (IOException e) {
            System.err.println(e);
        }
    }

    private static String name(ProcessHandle process) {
        return process.pid()
                + " "
                + process.info().startInstant().map(Instant::toString).orElse("");
    }

    /** Ends the process that was remembered, if it still lives. */
    void evict() {
        Optional<ProcessHandle> left = find();
        left.ifPresent(ProcessHandle::destroyForcibly);
        // One that the system itself cannot end must not keep the hall without a window.
        left.ifPresent(
                process ->
                        process.onExit()
                                .completeOnTimeout(process, LONGEST.toSeconds(), TimeUnit.SECONDS)
                                .join());
    }

    private Optional<ProcessHandle> find() {
        try {
            String name = file.read().orElse("").strip();
            if (!name.matches("\\d{1,18} \\S+")) return Optional.empty();
            return ProcessHandle.of(Long.parseLong(name.split(" ")[0]))
                    .filter(process -> name(process).equals(name));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
