package org.quancheng.atlas.supervise;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One failure of a window.
 *
 * @param at when, by the machine's clock
 * @param what in one line: the fault, how it ended and what was complained of
 */
public record Incident(Instant at, String what) {
    static Incident of(Instant at, Fault fault, Watched window) {
        StringBuilder what = new StringBuilder(fault.name());
        if (fault == Fault.ENDED)
            window.code().ifPresent(code -> what.append(" with exit code ").append(code));
        if (!window.complaint().isEmpty()) what.append(": ").append(window.complaint());
        return new Incident(at.truncatedTo(ChronoUnit.SECONDS), what.toString());
    }

    /** A window that could not even be started. */
    static Incident of(Instant at, IOException why) {
        return new Incident(
                at.truncatedTo(ChronoUnit.SECONDS), Fault.NOT_STARTED + ": " + why.getMessage());
    }

    /** The line of a diary. */
    public String line() {
        return at + " " + what.replaceAll("[\\r\\n]+", " ");
    }
}
