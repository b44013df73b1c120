package org.quancheng.atlas.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Files that a person can send to those who look after the program: what went wrong, on what
 * machine, what all threads did, and the end of the journal. Plain text, to be read before it is
 * sent.
 */
public final class CrashReports {
    /** More would only repeat the others. */
    private static final int KEPT = 10;

    private static final int JOURNAL_LINES = 200;

    /** What the names of all reports begin with. */
    static final String NAME = "crash-";

    private final Path folder;
    private final Clock clock;
    private final Supplier<Map<String, String>> facts;

    /**
     * @param folder where reports and the journal lie
     * @param facts what to say of the program and the machine, asked for when a report is written
     */
    public CrashReports(Path folder, Clock clock, Supplier<Map<String, String>> facts) {
        this.folder = folder;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Writes a report, and drops the oldest ones beyond {@value #KEPT}.
     *
     * @return where it lies; empty if it could not be written
     */
    public Optional<Path> write(Thread thread, Throwable cause) {
        try {
            Files.createDirectories(folder);
            String time =
                    DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss")
                            .format(LocalDateTime.now(clock));
            Path part = Files.createTempFile(folder, NAME, ".part");
            try {
                Files.writeString(part, text(thread, cause));
                Path report = free(time);
                Files.move(part, report);
                dropOldest(folder);
                return Optional.of(report);
            } finally {
                // Where it could not be finished, a full disk keeps no half of it.
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path free(String time) {
        Path first = folder.resolve(NAME + time + ".txt");
        Path report = first;
        for (int i = 2; Files.exists(report); i++)
            report = folder.resolve(NAME + time + "-" + i + ".txt");
        return report;
    }

    private String text(Thread thread, Throwable cause) {
        StringBuilder text = new StringBuilder();
        facts.get()
                .forEach(
                        (name, value) -> text.append(name).append(": ").append(value).append('\n'));
        text.append("time: ").append(clock.instant()).append('\n');
        text.append("\n== thread ")
                .append(thread.getName())
                .append('\n')
                .append(Journal.trace(cause));
        Thread.getAllStackTraces()
                .forEach(
                        (other, calls) -> {
                            text.append("\n-- ").append(other.getName()).append(' ');
                            text.append(other.getState()).append('\n');
                            for (var call : calls) text.append("    ").append(call).append('\n');
                        });
        text.append("\n== journal\n");
        Journal.tail(folder, JOURNAL_LINES).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** Drops the oldest ones in a folder beyond {@value #KEPT}. */
    static void dropOldest(Path folder) throws IOException {
        for (Path old : all(folder).reversed().stream().skip(KEPT).toList())
            Files.deleteIfExists(old);
    }

    /** The reports in a folder, the oldest first. */
    public static List<Path> all(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches(NAME + ".*\\.txt"))
                    .sorted(Age.OLDEST_FIRST)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
