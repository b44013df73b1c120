package org.quancheng.atlas.supervise;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A window in a process of its own: what it says is heard, all else that it prints is passed on. It
 * lives no longer than this process, because it ends when its standard input is closed.
 */
final class Watched {
    /** What heralds that the process has ended. */
    private static final Optional<Beat> END = Optional.empty();

    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    /** Longer lines of a complaint are cut in the diary. */
    private static final int LONGEST = 300;

    private final Process process;
    private final LinkedBlockingQueue<Optional<Beat>> heard = new LinkedBlockingQueue<>();
    private volatile String complaint = "";
    private final Thread complaints;

    private Watched(Process process, Consumer<String> prints) {
        this.process = process;
        complaints = listen(process.errorReader(), line -> complain(line, prints));
        listen(process.inputReader(), line -> hear(line, prints));
        process.onExit().thenRun(() -> heard.add(END));
    }

    /**
     * Starts it.
     *
     * @param prints what it prints besides its beats, line by line
     * @throws IOException if that is impossible
     */
    static Watched start(ProcessBuilder command, Consumer<String> prints) throws IOException {
        return new Watched(command.start(), prints);
    }

    private void complain(String line, Consumer<String> prints) {
        // Java tells what options it was given before anything goes wrong.
        if (line.matches("(NOTE: )?Picked up .*")) return;
        if (complaint.isEmpty() || line.matches(".*(Error|Exception).*"))
            complaint = line.substring(0, Math.min(LONGEST, line.length()));
        prints.accept(line);
    }

    private static Thread listen(BufferedReader from, Consumer<String> to) {
        return Thread.ofPlatform()
                .daemon()
                .name("atlas-ear")
                .start(
                        () -> {
                            try (from) {
                                for (String l = from.readLine(); l != null; l = from.readLine())
                                    to.accept(l);
                            } catch (IOException e) {
                                // The process has gone, which is heard elsewhere.
                            }
                        });
    }

    private void hear(String line, Consumer<String> prints) {
        Beat.of(line).ifPresentOrElse(b -> heard.add(Optional.of(b)), () -> prints.accept(line));
    }

    /** Waits for the next beat; empty if there was none in this time, or the process ended. */
    Optional<Beat> next(Duration most) throws InterruptedException {
        Optional<Beat> beat = heard.poll(most.toMillis(), TimeUnit.MILLISECONDS);
        return beat == null ? Optional.empty() : beat;
    }

    /** The exit code, once it has ended. */
    OptionalInt code() {
        return process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
    }

    /** What it complained of last, in one line; empty if of nothing. */
    String complaint() {
        return complaint;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Ends it and what it has started, whatever state it is in. */
    void kill() throws InterruptedException {
        List<ProcessHandle> family = process.descendants().toList();
        process.toHandle().destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        // Its last words may still be on their way.
        complaints.join(LAST_WORDS);
    }
}
