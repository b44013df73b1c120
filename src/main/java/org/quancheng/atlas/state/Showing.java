package org.quancheng.atlas.state;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.quancheng.atlas.plan.Story;

import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The presentation of a story: at which chapter it stands, whether it goes on by itself, and what
 * it comes back to after a question. A chapter looks the same however one came to it: what it
 * leaves open (year, layers) is as the chapters before it leave it.
 */
public final class Showing {
    /** Seconds without a touch after which a story that goes on by itself goes on. */
    public static final double RESUME_AFTER = 8;

    /** The same while the viewer is away from the chapter, who may be reading. */
    public static final double RETURN_AFTER = 60;

    /** Seconds after which digits that no Enter follows are forgotten. */
    public static final double FORGET_DIGITS_AFTER = 4;

    private static final int MOST_DIGITS = 3;

    /**
     * A chapter of the story that is shown.
     *
     * @param index from 0
     */
    public record Stop(Story story, int index) {
        public Story.Chapter chapter() {
            return story.chapters().get(index);
        }

        /** As people count, from 1. */
        public int number() {
            return index + 1;
        }

        /** The chapter after it; empty for the last. */
        public Optional<Stop> next() {
            return isLast() ? Optional.empty() : Optional.of(new Stop(story, index + 1));
        }

        /** Tells it from every chapter of every story of the pack. */
        public String key() {
            return KeptInk.key(story.id(), chapter().id());
        }

        public boolean isLast() {
            return number() == story.chapters().size();
        }
    }

    private final AtlasState state;
    private final ReadOnlyObjectWrapper<Optional<Stop>> stop =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Pace pace = new Pace();
    private final ReadOnlyBooleanWrapper black = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper away = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
    private double sinceDigit;
    private Optional<Moment> entered = Optional.empty();
    private Optional<Stop> last = Optional.empty();
    private boolean moving;

    Showing(AtlasState state) {
        this.state = state;
        state.camera().destination().addListener((o, was, is) -> strayed());
        state.camera()
                .byHand()
                .addListener(
                        (o, was, is) -> {
                            if (is) strayed();
                        });
        state.tools().swipe().addListener((o, was, is) -> strayed());
        state.tools().measuring().addListener((o, was, is) -> strayed());
    }

    /** The chapter at which the story stands, also while the viewer is away from it. */
    public ReadOnlyObjectProperty<Optional<Stop>> stop() {
        return stop.getReadOnlyProperty();
    }

    /** Whether a story is being shown. */
    public boolean isOn() {
        return stop.get().isPresent();
    }

    /** Whether it goes on by itself after each chapter's dwell time. */
    public ReadOnlyBooleanProperty playing() {
        return pace.playing();
    }

    /** Whether the screen is black. */
    public ReadOnlyBooleanProperty black() {
        return black.getReadOnlyProperty();
    }

    /** Whether something else is seen than the chapter shows. */
    public ReadOnlyBooleanProperty away() {
        return away.getReadOnlyProperty();
    }

    /** Whether the viewer is away to look something up, for which all of the window is needed. */
    public ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /** Whether the window is dressed for an audience: the map and the chapter, no tools. */
    public boolean isOnStage() {
        return isOn() && !asking.get();
    }

    /** The digits of a chapter's number typed so far. */
    public ReadOnlyStringProperty typed() {
        return typed.getReadOnlyProperty();
    }

    /** The chapter that the typed digits name, if the story has it. */
    public Optional<Stop> typedStop() {
        return typed.get().isEmpty()
                ? Optional.empty()
                : stop.get()
                        .map(s -> new Stop(s.story(), Integer.parseInt(typed.get()) - 1))
                        .filter(Showing::exists);
    }

    /** Seconds of the chapter's dwell time that have passed. */
    public ReadOnlyDoubleProperty dwelt() {
        return pace.dwelt();
    }

    /** Seconds until a story that yields to a touch goes on; 0 where it does not wait. */
    public ReadOnlyDoubleProperty pause() {
        return pace.pause();
    }

    /** The chapter at which the last presentation ended; empty before the first. */
    public Optional<Stop> last() {
        return last;
    }

    private static boolean exists(Stop stop) {
        return stop.index() >= 0 && stop.index() < stop.story().chapters().size();
    }

    /**
     * Shows a story from a chapter on; does nothing for one that it does not have.
     *
     * @param index from 0
     */
    public void start(Story story, int index) {
        Stop first = new Stop(story, index);
        if (!exists(first)) return;
        if (entered.isEmpty()) {
            entered = Optional.of(Moment.of(state));
            pace.stop();
        }
        go(first);
    }

    /** The next chapter; from away or black first back to the present one. */
    public void next() {
        step(1);
    }

    /** The chapter before; from away or black first back to the present one. */
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        if (black.get()) black.set(false);
        else if (away.get()) comeBack();
        else turn(by);
    }

    /** Turns the page as a swipe does, also where a finger has moved the map by it. */
    public void turn(int by) {
        jump(stop.get().map(Stop::index).orElse(0) + by);
    }

    /**
     * Goes to a chapter; does nothing for one that the story does not have.
     *
     * @param index from 0
     */
    public void jump(int index) {
        stop.get().map(s -> new Stop(s.story(), index)).filter(Showing::exists).ifPresent(this::go);
    }

    /** Goes to the last chapter. */
    public void jumpToLast() {
        stop.get().ifPresent(s -> jump(s.story().chapters().size() - 1));
    }

    /** Adds a digit to the number of the chapter to go to. */
    public void type(int digit) {
        if (!isOn() || typed.get().length() == MOST_DIGITS) return;
        beat();
        sinceDigit = 0;
        typed.set(typed.get() + Math.floorMod(digit, 10));
    }

    /** Takes the last digit back. */
    public void untype() {
        sinceDigit = 0;
        if (!typed.get().isEmpty()) typed.set(typed.get().substring(0, typed.get().length() - 1));
    }

    /** Goes to the chapter whose number was typed; forgets a number that there is not. */
    public void enter() {
        Optional<Stop> wanted = typedStop();
        typed.set("");
        wanted.ifPresent(this::go);
    }

    /** Lets the story go on by itself, at once, or stops that. */
    public void togglePlaying() {
        if (!isOn()) return;
        beat();
        if (pace.toggle() && away.get()) comeBack();
    }

    /** Makes the screen black, or shows it again. */
    public void toggleBlack() {
        if (isOn()) black.set(!black.get());
    }

    /** Opens all of the window at what the chapter speaks of, for a question. */
    public void ask() {
        if (!isOn()) return;
        away.set(true);
        asking.set(true);
    }

    /** Shows the chapter again exactly as it was, with what it has dwelt. */
    public void comeBack() {
        stop.get().ifPresent(this::show);
    }

    /**
     * Goes one step out: forgets typed digits, lifts the black, comes back to the chapter, or ends.
     */
    public void leave() {
        if (!typed.get().isEmpty()) typed.set("");
        else if (black.get()) black.set(false);
        else if (away.get()) comeBack();
        else end();
    }

    /** Ends the presentation; all is again as it was before. */
    public void end() {
        if (!isOn()) return;
        last = stop.get();
        byItself(
                () -> {
                    black.set(false);
                    typed.set("");
                    pace.stop();
                    away.set(false);
                    asking.set(false);
                    stop.set(Optional.empty());
                    entered.ifPresent(moment -> moment.restore(state));
                    entered = Optional.empty();
                });
    }

    /** Ends it, and forgets where it ended. */
    void forget() {
        end();
        last = Optional.empty();
    }

    /** Somebody has touched the window: a story that goes on by itself waits a while. */
    public void touch() {
        pace.yieldFor(away.get() ? RETURN_AFTER : RESUME_AFTER);
    }

    /** Tells the time by another clock, in nanoseconds. */
    public void keepTimeBy(LongSupplier clock) {
        pace.keepTimeBy(clock);
    }

    /**
     * Lets the time that has passed since the last beat take effect; to be called regularly while
     * the story goes on by itself or a number is being typed.
     */
    public void beat() {
        double seconds = pace.tick();
        sinceDigit += seconds;
        if (!typed.get().isEmpty() && sinceDigit >= FORGET_DIGITS_AFTER) typed.set("");
        if (!isOn() || black.get()) return;
        Stop here = stop.get().orElseThrow();
        switch (pace.pass(seconds, away.get(), here.chapter().dwell())) {
            case RESTED -> {
                if (away.get()) comeBack();
            }
            case DWELT -> {
                if (here.isLast()) pace.stop();
                else turn(1);
            }
            case GOES_ON -> {}
        }
    }

    /** Something was opened by hand. */
    void asked() {
        if (!isOn() || moving) return;
        strayed();
        asking.set(true);
    }

    /** Something was changed by hand. */
    void strayed() {
        if (!isOn() || moving || away.get()) return;
        away.set(true);
        touch();
    }

    /** Changes things without taking it for a hand's doing. */
    void byItself(Runnable change) {
        boolean outer = moving;
        moving = true;
        try {
            change.run();
        } finally {
            moving = outer;
        }
    }

    private void go(Stop next) {
        pace.beginChapter();
        show(next);
    }

    private void show(Stop next) {
        byItself(
                () -> {
                    black.set(false);
                    typed.set("");
                    stop.set(Optional.of(next));
                    asking.set(false);
                    Staging.of(state, next, entered).apply(state);
                    away.set(false);
                });
        pace.waitAtMost(RESUME_AFTER);
    }
}
