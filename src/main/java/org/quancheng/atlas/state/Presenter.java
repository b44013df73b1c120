package org.quancheng.atlas.state;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.quancheng.atlas.plan.Story;

import java.util.function.LongSupplier;

/**
 * What the presenter of a story sees and the audience does not: notes, and how the time that has
 * passed compares with the plan, which is the sum of the chapters' dwell times.
 */
public final class Presenter {
    /** How many sizes of notes there are; the middle one comes first. */
    public static final int SIZES = 5;

    private static final double NANOS = 1e9;

    private final Showing showing;
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper apart = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper(SIZES / 2);
    private final ReadOnlyDoubleWrapper elapsed = new ReadOnlyDoubleWrapper();
    private LongSupplier nanos = System::nanoTime;
    private long began;
    private double from;
    private boolean running;

    Presenter(Showing showing) {
        this.showing = showing;
        showing.stop()
                .addListener(
                        (o, was, is) -> {
                            running = is.isPresent();
                            if (was.isEmpty()) restart();
                        });
    }

    /** Whether the presenter has asked for notes and time. */
    public ReadOnlyBooleanProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /** Whether they stand on a screen of their own; else the audience's screen must bear them. */
    public ReadOnlyBooleanProperty apart() {
        return apart.getReadOnlyProperty();
    }

    /** How large the notes are written, from 0 to {@link #SIZES} − 1. */
    public ReadOnlyIntegerProperty size() {
        return size.getReadOnlyProperty();
    }

    /** Seconds since the presentation began, or since its time was started anew. */
    public ReadOnlyDoubleProperty elapsed() {
        return elapsed.getReadOnlyProperty();
    }

    /** Asks for notes and time, or puts them away. */
    public void ask(boolean value) {
        asked.set(value);
    }

    /** Tells whether a screen of their own has been found for them. */
    public void setApart(boolean value) {
        apart.set(value);
    }

    /** Writes the notes larger or smaller, as far as there are sizes. */
    public void resize(int by) {
        size.set(Math.clamp(size.get() + by, 0, SIZES - 1));
    }

    /** Starts the time anew: the present chapter is the first that is planned. */
    public void restart() {
        began = nanos.getAsLong();
        from = showing.stop().get().map(s -> dwell(s.story(), s.index())).orElse(0.0);
        elapsed.set(0);
    }

    /** Tells the time by another clock, in nanoseconds. */
    public void keepTimeBy(LongSupplier clock) {
        nanos = clock;
        restart();
    }

    /** Tells the time that has passed; to be called regularly while it is seen. */
    public void beat() {
        if (running) elapsed.set((nanos.getAsLong() - began) / NANOS);
    }

    /** Seconds that the story is planned for, from where the time began; 0 where none is shown. */
    public double planned() {
        return showing.stop()
                .get()
                .map(s -> Math.max(0, dwell(s.story(), s.story().chapters().size()) - from))
                .orElse(0.0);
    }

    /**
     * Seconds by which the presenter is ahead of the plan: the present chapter was not yet due.
     * Negative: behind, since its dwell time is over. 0 while it is this chapter's time.
     */
    public double ahead() {
        if (showing.stop().get().isEmpty()) return 0;
        Showing.Stop stop = showing.stop().get().get();
        double due = dwell(stop.story(), stop.index()) - from;
        double over = dwell(stop.story(), stop.number()) - from;
        if (elapsed.get() < due) return due - elapsed.get();
        return Math.min(0, over - elapsed.get());
    }

    private static double dwell(Story story, int chapters) {
        return story.chapters().subList(0, chapters).stream()
                .mapToDouble(Story.Chapter::dwell)
                .sum();
    }
}
