package org.quancheng.atlas.app.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * When this process reached each phase of its start. Nothing is kept but a few times, unless {@code
 * -Datlas.start.report=FILE} asks for a report; {@code -Datlas.start.exit=true} then also ends the
 * program.
 */
public final class StartRecord {
    private static final AtomicLongArray REACHED = new AtomicLongArray(Phase.values().length);

    private StartRecord() {}

    /** Notes that a phase has been reached; the first time counts. */
    public static void reach(Phase phase) {
        REACHED.compareAndSet(phase.ordinal(), 0, System.nanoTime());
    }

    /** Whether somebody wants to know. */
    public static boolean isAskedFor() {
        return System.getProperty("atlas.start.report") != null;
    }

    /** Whether the program ends with its report. */
    public static boolean isLast() {
        return Boolean.getBoolean("atlas.start.exit");
    }

    /**
     * Writes one line of JSON to the file that was asked for: for each phase the milliseconds from
     * the start of the process, then the processor time of all its threads in milliseconds, loaded
     * classes, and the memory of heap and process in bytes (0 where the system does not say).
     *
     * @throws IOException if the file cannot be written
     */
    public static void write() throws IOException {
        long now = System.nanoTime();
        double age = ProcessAge.millis();
        StringJoiner json = new StringJoiner(", ", "{", "}\n");
        for (Phase phase : Phase.values()) {
            long at = REACHED.get(phase.ordinal());
            if (at != 0) number(json, phase.key(), age - (now - at) / 1e6);
        }
        number(
                json,
                "cpu",
                ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .map(Duration::toMillis)
                        .orElse(0L));
        Runtime runtime = Runtime.getRuntime();
        number(json, "classes", ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        number(json, "heap", runtime.totalMemory() - runtime.freeMemory());
        number(json, "resident", Resident.bytes());
        Files.writeString(
                Path.of(System.getProperty("atlas.start.report", "start.json")), json.toString());
    }

    private static void number(StringJoiner json, String key, double value) {
        json.add(String.format(Locale.ROOT, "\"%s\": %.0f", key, value));
    }
}
