package org.quancheng.atlas.diagnosis;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What the program went through, in a few files that take turns: at most {@value #FILES} of {@value
 * #BYTES} bytes each, so that it cannot fill a disk in years. Nothing that a person typed or looked
 * at is written into it.
 */
public final class Journal implements AutoCloseable {
    private static final int FILES = 5;
    private static final int BYTES = 1 << 20;
    private static final String NAME = "atlas-";

    private final Logger logger;
    private final FileHandler handler;

    private Journal(Logger logger, FileHandler handler) {
        this.logger = logger;
        this.handler = handler;
    }

    /**
     * Opens it; several programs may write beside one another.
     *
     * @throws IOException if the folder cannot be made or written to
     */
    public static Journal open(Path folder) throws IOException {
        Files.createDirectories(folder);
        String pattern =
                folder.resolve(NAME).toAbsolutePath().toString().replace("%", "%%") + "%g.log";
        FileHandler handler = new FileHandler(pattern, BYTES, FILES, true);
        handler.setEncoding(StandardCharsets.UTF_8.name());
        handler.setFormatter(new Line());
        // Without a name, so that nobody else finds it and closing it leaves nothing behind.
        Logger logger = Logger.getAnonymousLogger();
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.INFO);
        logger.addHandler(handler);
        return new Journal(logger, handler);
    }

    /** Writes down what happened. */
    public void note(String what) {
        logger.log(plain(Level.INFO, what));
    }

    /** Writes down what went wrong, and why. */
    public void warn(String what, Throwable cause) {
        LogRecord entry = plain(Level.WARNING, what);
        entry.setThrown(cause);
        logger.log(entry);
    }

    private static LogRecord plain(Level level, String what) {
        return new LogRecord(level, what);
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
        handler.close();
    }

    /**
     * The last lines of the newest file in a folder.
     *
     * @return the oldest of them first; empty where there is none, or none that can be read
     */
    public static List<String> tail(Path folder, int lines) {
        try (var files = Files.list(folder)) {
            var newest =
                    files.filter(
                                    f ->
                                            f.getFileName()
                                                    .toString()
                                                    .matches(NAME + ".*\\.log(\\.\\d+)?"))
                            .max(Age.OLDEST_FIRST);
            if (newest.isEmpty()) return List.of();
            List<String> all = Files.readAllLines(newest.get());
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The stack trace as Java prints it. */
    static String trace(Throwable cause) {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** One line for each entry: local time with its offset, level, thread, words. */
    private static final class Line extends Formatter {
        @Override
        public String format(LogRecord entry) {
            String time =
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            entry.getInstant()
                                    .truncatedTo(ChronoUnit.MILLIS)
                                    .atZone(ZoneId.systemDefault()));
            String line = time + ' ' + entry.getLevel().getName() + ' ' + entry.getMessage() + '\n';
            Throwable thrown = entry.getThrown();
            return thrown == null ? line : line + indented(trace(thrown));
        }

        private static String indented(String text) {
            StringBuilder lines = new StringBuilder();
            Arrays.stream(text.split("\\R"))
                    .forEach(l -> lines.append("    ").append(l).append('\n'));
            return lines.toString();
        }
    }
}
