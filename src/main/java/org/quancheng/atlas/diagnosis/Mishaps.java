package org.quancheng.atlas.diagnosis;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Catches what nobody else caught: it is written down, a report is made once for each sort, and the
 * program goes on.
 */
public final class Mishaps implements Thread.UncaughtExceptionHandler {
    /** A program that stumbles all the time shall not fill a folder. */
    private static final int REPORTS = 5;

    private final Journal journal;
    private final CrashReports reports;
    private final Consumer<Optional<Path>> told;
    private final Set<String> known = new HashSet<>();

    /**
     * @param told is told of each new sort of mishap, on the thread where it happened, and where
     *     its report lies, if one could be written
     */
    public Mishaps(Journal journal, CrashReports reports, Consumer<Optional<Path>> told) {
        this.journal = journal;
        this.reports = reports;
        this.told = told;
    }

    /** From now on it catches what any thread throws. */
    public void watch() {
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    @Override
    public synchronized void uncaughtException(Thread thread, Throwable cause) {
        if (!known.add(sort(cause))) return;
        journal.warn("uncaught in " + thread.getName(), cause);
        if (known.size() <= REPORTS) told.accept(reports.write(thread, cause));
    }

    /** Two mishaps are of a sort if the same thing was thrown in the same place. */
    private static String sort(Throwable cause) {
        StackTraceElement[] calls = cause.getStackTrace();
        String below = cause.getCause() == null ? "" : " < " + sort(cause.getCause());
        return cause.getClass().getName() + (calls.length == 0 ? "" : " " + calls[0]) + below;
    }
}
