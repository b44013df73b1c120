package org.quancheng.atlas.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/** A clock that runs as fast as it is told to, for a window and for the wall. */
final class SoakClock implements LongSupplier, InstantSource {
    private static final double NANOS = 1e9;

    private final Instant began = Instant.now();
    private long nanos;

    /** Lets seconds pass. */
    void pass(double seconds) {
        nanos += Math.round(seconds * NANOS);
    }

    /** Seconds since the beginning. */
    double seconds() {
        return nanos / NANOS;
    }

    @Override
    public long getAsLong() {
        return nanos;
    }

    @Override
    public Instant instant() {
        return began.plusNanos(nanos);
    }
}
