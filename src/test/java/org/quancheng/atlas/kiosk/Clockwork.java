package org.quancheng.atlas.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/** Time that passes only when a test says so. */
public final class Clockwork implements LongSupplier, InstantSource {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private long nanos = 7_000_000_000L;
    private Duration set = Duration.ZERO;

    /** Lets seconds pass. */
    public void pass(double seconds) {
        nanos += Math.round(seconds * 1e9);
    }

    /** Lets seconds pass in small steps, each followed by what a clock in the window does. */
    public void pass(double seconds, Runnable beat) {
        for (double done = 0; done < seconds; done += 0.25) {
            pass(0.25);
            beat.run();
        }
    }

    /** Sets the clock on the wall, as a person or a time server does; nothing else notices. */
    public void setWall(Duration by) {
        set = set.plus(by);
    }

    @Override
    public long getAsLong() {
        return nanos;
    }

    @Override
    public Instant instant() {
        return MORNING.plusNanos(nanos).plus(set);
    }
}
