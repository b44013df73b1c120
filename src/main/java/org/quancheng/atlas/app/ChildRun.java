package org.quancheng.atlas.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Runs commands of this program in processes of their own: whatever hangs there, eats the memory or
 * brings Java down, does so where nobody is harmed.
 *
 * @param program how it is started with a command
 * @param patience how long a command may take
 */
record ChildRun(Function<List<String>, ProcessBuilder> program, Duration patience) {
    /** More than a window ever needs, and less than a small machine has. */
    private static final String MEMORY = "-Xmx1200m";

    /** Ten times what the largest pack in our measurements needs. */
    private static final Duration USUAL = Duration.ofMinutes(4);

    /** What a command may say: 4 MiB. */
    private static final int LONGEST = 4 << 20;

    /** What came back. */
    record Ended(int code, String said) {}

    static ChildRun usual(Home home) {
        List<String> flags = List.of(MEMORY, "-XX:+ExitOnOutOfMemoryError", "-Datlas.cache=none");
        return new ChildRun(command -> OwnProgram.window(home, flags, command), USUAL);
    }

    /**
     * Runs a command.
     *
     * @return empty if it did not end in time and was ended
     * @throws IOException if it cannot be started
     */
    Optional<Ended> run(String... arguments) throws IOException {
        Path said = Files.createTempFile("atlas-child", ".txt");
        try {
            Process child =
                    program.apply(List.of(arguments))
                            .redirectOutput(said.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            child.getOutputStream().close();
            return isEnded(child)
                    ? Optional.of(new Ended(child.exitValue(), text(said)))
                    : Optional.empty();
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private boolean isEnded(Process child) {
        boolean ended = false;
        try {
            ended = child.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!ended) child.destroyForcibly().onExit().join();
        }
        return ended;
    }

    private static String text(Path said) throws IOException {
        return Files.size(said) > LONGEST ? "" : Files.readString(said, StandardCharsets.UTF_8);
    }
}
