package org.quancheng.atlas.hours;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Says whether a hall is open now. It looks at the clock each time and remembers nothing, so that a
 * clock that is put right, or changes to summer time, takes effect at the next look.
 */
public final class Doorkeeper {
    /** Clocks are put back by a little now and then, and zones change. */
    private static final Duration SLACK = Duration.ofDays(1);

    private final Clock clock;
    private final Instant earliest;
    private Hours hours;

    /**
     * @param earliest a time that has certainly passed: a clock that shows an earlier one has lost
     *     the time and is not believed, and the hall is open
     */
    public Doorkeeper(Clock clock, Instant earliest, Hours hours) {
        this.clock = clock;
        this.earliest = earliest;
        this.hours = hours;
    }

    public Hours hours() {
        return hours;
    }

    /** Keeps these hours from now on. */
    public void keep(Hours next) {
        hours = next;
    }

    /** Whether the clock can be believed. */
    public boolean knowsTheTime() {
        return !clock.instant().plus(SLACK).isBefore(earliest);
    }

    public boolean isOpen() {
        return !knowsTheTime() || hours.isOpen(clock.instant(), clock.getZone());
    }

    /** When the hall opens next; empty if it is not known. */
    public Optional<ZonedDateTime> nextOpening() {
        return hours.nextOpening(clock.instant(), clock.getZone());
    }
}
