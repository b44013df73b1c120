package org.quancheng.atlas.state;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

import java.util.function.LongSupplier;

/** Whether a story goes on by itself, and the seconds that it counts for that. */
final class Pace {
    private static final double NANOS = 1e9;

    /** What has come of the time that passed. */
    enum Outcome {
        GOES_ON,
        /** Nobody has touched anything for as long as it yields. */
        RESTED,
        /** The chapter has been shown for as long as it should. */
        DWELT
    }

    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper dwelt = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper pause = new ReadOnlyDoubleWrapper();
    private LongSupplier nanos = System::nanoTime;
    private long before = nanos.getAsLong();

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** Seconds of the dwell time that have passed. */
    ReadOnlyDoubleProperty dwelt() {
        return dwelt.getReadOnlyProperty();
    }

    /** Seconds that it still yields. */
    ReadOnlyDoubleProperty pause() {
        return pause.getReadOnlyProperty();
    }

    /** Goes on by itself, at once, or no longer; answers which. */
    boolean toggle() {
        pause.set(0);
        playing.set(!playing.get());
        return playing.get();
    }

    void stop() {
        playing.set(false);
        pause.set(0);
        dwelt.set(0);
    }

    void beginChapter() {
        dwelt.set(0);
    }

    void yieldFor(double seconds) {
        if (playing.get()) pause.set(seconds);
    }

    void waitAtMost(double seconds) {
        if (pause.get() > seconds) pause.set(seconds);
    }

    /** Tells the time by another clock, in nanoseconds. */
    void keepTimeBy(LongSupplier clock) {
        nanos = clock;
        before = clock.getAsLong();
    }

    /** The seconds since it was last asked. */
    double tick() {
        long now = nanos.getAsLong();
        double seconds = Math.max(0, (now - before) / NANOS);
        before = now;
        return seconds;
    }

    /**
     * Lets time pass.
     *
     * @param away whether something else is seen than the chapter
     * @param dwell seconds that the chapter is to be shown
     */
    Outcome pass(double seconds, boolean away, double dwell) {
        if (!playing.get()) return Outcome.GOES_ON;
        if (pause.get() > 0) {
            pause.set(Math.max(0, pause.get() - seconds));
            return pause.get() == 0 ? Outcome.RESTED : Outcome.GOES_ON;
        }
        if (away) return Outcome.GOES_ON;
        dwelt.set(dwelt.get() + seconds);
        return dwelt.get() < dwell ? Outcome.GOES_ON : Outcome.DWELT;
    }
}
