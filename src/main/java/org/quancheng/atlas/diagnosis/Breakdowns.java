package org.quancheng.atlas.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/**
 * Finds what Java leaves behind when it breaks down itself, in a driver for example, which no
 * program can catch: a report {@code hs_err_pid….log} in the folder where it ran, or in that for
 * temporary files. Whoever starts may not know our folders, so each program notes here that it runs
 * and where, and takes the note back when it ends; of one that ended with its note left, the next
 * one fetches the report.
 */
public final class Breakdowns {
    private static final String NOTE = "running-";
    private static final String REPORT = "hs_err_pid";

    private final Path logs;
    private final Path temporary;
    private final LongPredicate runs;

    /**
     * @param logs where crash reports lie
     * @param temporary the system's folder for temporary files
     * @param runs whether the process of a number runs
     */
    public Breakdowns(Path logs, Path temporary, LongPredicate runs) {
        this.logs = logs;
        this.temporary = temporary;
        this.runs = runs;
    }

    /** The flag that lets a Java that we start ourselves write its report where it belongs. */
    public static String flag(Path logs) {
        String folder = logs.toAbsolutePath().toString().replace("%", "%%");
        String separator = logs.getFileSystem().getSeparator();
        return "-XX:ErrorFile=" + folder + separator + CrashReports.NAME + "java-%p.txt";
    }

    /**
     * Notes that this process runs; where nothing can be written, nothing is noted.
     *
     * @param here where it runs
     * @return the note, to be taken back when it ends in good order
     */
    public Optional<Path> expect(Path here) {
        try {
            Files.createDirectories(logs);
            Path note = logs.resolve(NOTE + ProcessHandle.current().pid());
            // Of one before that had the same number.
            if (Files.exists(note)) fetch(note);
            Files.writeString(note, here.toAbsolutePath().toString());
            return Optional.of(note);
        } catch (IOException e) {
            // Without the note a report stays where Java put it.
            return Optional.empty();
        }
    }

    /**
     * Fetches the reports of those that broke down, and drops the oldest where there are many.
     *
     * @return where the fetched ones lie now
     */
    public List<Path> collect() {
        try (Stream<Path> files = Files.list(logs)) {
            List<Path> notes =
                    files.filter(Breakdowns::isNote).filter(n -> !runs.test(process(n))).toList();
            List<Path> reports = notes.stream().flatMap(n -> fetch(n).stream()).toList();
            CrashReports.dropOldest(logs);
            return reports;
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isNote(Path file) {
        return file.getFileName().toString().matches(NOTE + "\\d{1,18}");
    }

    private static long process(Path note) {
        return Long.parseLong(note.getFileName().toString().substring(NOTE.length()));
    }

    private Optional<Path> fetch(Path note) {
        long process = process(note);
        try {
            String ran = Files.readString(note);
            Files.deleteIfExists(note);
            Optional<Path> left =
                    Stream.of(logs.resolve(ran), temporary)
                            .map(folder -> folder.resolve(REPORT + process + ".log"))
                            .filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                            .findFirst();
            if (left.isEmpty()) return Optional.empty();
            String day = Files.getLastModifiedTime(left.get()).toString().substring(0, 10);
            Path report = logs.resolve(CrashReports.NAME + day + "-java-" + process + ".txt");
            Files.move(left.get(), report, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(report);
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
