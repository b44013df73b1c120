package org.quancheng.atlas.kiosk;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * What goes on before an unattended screen: nobody is there, somebody is, somebody has perhaps
 * left, the caretaker has come, or the hall is closed. It holds no nodes; time passes only with
 * {@link #beat}, by a clock that is given to it. All methods are called on the JavaFX thread.
 */
public final class Hall {
    /** Who is there. */
    public enum Mode {
        /** Nobody: stories play by themselves. */
        ATTRACT,
        /** A visitor. */
        VISIT,
        /** A visitor who has not moved for long and is asked whether somebody is still there. */
        STILL_THERE,
        /** The caretaker, or somebody who is asked for the caretaker's PIN. */
        STAFF,
        /** Nobody may be: the hall is closed. */
        ASLEEP
    }

    /** Seconds in which a visitor can say that somebody is still there. */
    public static final int ASKED_FOR = 15;

    /** Seconds without a touch after which a caretaker counts as gone. */
    public static final int STAFF_GONE_AFTER = 180;

    /** The same for somebody who is still asked for the PIN. */
    public static final int STRANGER_GONE_AFTER = 45;

    /**
     * Seconds after which a finger that never moved counts as none: a bag that leans on the glass,
     * or a fault of it, must not keep the next visitor from a fresh start.
     */
    public static final int STUCK_AFTER = 120;

    private static final double NANOS = 1e9;

    private final double idle;
    private final LongSupplier nanos;
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.ATTRACT);
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();
    private final List<BooleanSupplier> engagements = new ArrayList<>();
    private long present;
    private long moved;
    private BooleanSupplier needed = () -> false;
    private boolean admitted;
    private boolean finger;
    private boolean closed;

    /**
     * @param idle how long a visitor may do nothing
     * @param nanos a clock that never goes back, in nanoseconds
     */
    public Hall(Duration idle, LongSupplier nanos) {
        this.idle = idle.toNanos() / NANOS;
        this.nanos = nanos;
        present = nanos.getAsLong();
        moved = present;
    }

    /**
     * Who is there. A visit begins with {@code VISIT} and ends with any but {@code STILL_THERE}.
     */
    public ReadOnlyObjectProperty<Mode> mode() {
        return mode.getReadOnlyProperty();
    }

    /** Seconds left to say that somebody is still there; 0 while nobody is asked. */
    public ReadOnlyIntegerProperty left() {
        return left.getReadOnlyProperty();
    }

    /** Whether a visitor uses the window, or has perhaps just left. */
    public boolean isVisited() {
        return mode.get() == Mode.VISIT || mode.get() == Mode.STILL_THERE;
    }

    /** The clock that time is told by, in nanoseconds. */
    public LongSupplier clock() {
        return nanos;
    }

    /** As long as this is so, a visitor who does nothing has not left. */
    public void engagedWhile(BooleanSupplier so) {
        engagements.add(so);
    }

    /** Somebody has touched the glass anew, pressed a key, or written something. */
    public void touch() {
        present = nanos.getAsLong();
        moved = present;
        if (mode.get() == Mode.ATTRACT || mode.get() == Mode.STILL_THERE) to(Mode.VISIT);
    }

    /**
     * A finger that was down already has moved, or the pointer: somebody is there, but nobody has
     * come. A pointer alone does not answer whether somebody is still there, since on many systems
     * a finger brings the pointer along, and would then press what lies below.
     */
    public void move() {
        moved = nanos.getAsLong();
        boolean held = mode.get() == Mode.STILL_THERE && finger;
        if (mode.get() == Mode.VISIT || mode.get() == Mode.STAFF || held) touch();
    }

    /** Whether any finger is down, or any button of a mouse. */
    public void setFinger(boolean down) {
        if (down && !finger) moved = nanos.getAsLong();
        finger = down;
    }

    /** The caretaker is asked for, or has the page of settings open. */
    public void callStaff() {
        present = nanos.getAsLong();
        admitted = false;
        to(Mode.STAFF);
    }

    /** Whoever was asked for the PIN knew it. */
    public void admitStaff() {
        admitted = mode.get() == Mode.STAFF;
    }

    /** Whether the caretaker is there and has shown to be. */
    public boolean isStaffAdmitted() {
        return admitted && mode.get() == Mode.STAFF;
    }

    /** As long as this is so, nobody but the caretaker has any business here. */
    public void needStaffWhile(BooleanSupplier so) {
        needed = so;
    }

    /** The caretaker has done. */
    public void dismissStaff() {
        if (mode.get() == Mode.STAFF && !needed.getAsBoolean()) to(empty());
    }

    /** The hall closes; a visitor who is there may stay. */
    public void sleep() {
        closed = true;
        if (mode.get() == Mode.ATTRACT) to(Mode.ASLEEP);
    }

    /** The hall opens. */
    public void wake() {
        closed = false;
        if (mode.get() == Mode.ASLEEP) to(Mode.ATTRACT);
    }

    /** Lets the time that has passed take effect; to be called a few times a second. */
    public void beat() {
        long now = nanos.getAsLong();
        boolean held = finger && (now - moved) / NANOS < STUCK_AFTER;
        boolean engaged = engagements.stream().anyMatch(BooleanSupplier::getAsBoolean);
        if (held || mode.get() == Mode.VISIT && engaged) present = now;
        double away = (now - present) / NANOS;
        switch (mode.get()) {
            case VISIT -> {
                if (away >= idle) ask(0);
            }
            case STILL_THERE -> ask(away - idle);
            case STAFF -> {
                if (away >= (admitted ? STAFF_GONE_AFTER : STRANGER_GONE_AFTER)) dismissStaff();
            }
            case ATTRACT, ASLEEP -> {}
        }
    }

    private void ask(double seconds) {
        if (seconds < 0) to(Mode.VISIT);
        else if (seconds >= ASKED_FOR) to(empty());
        else {
            left.set((int) Math.ceil(ASKED_FOR - seconds));
            mode.set(Mode.STILL_THERE);
        }
    }

    private Mode empty() {
        return closed ? Mode.ASLEEP : Mode.ATTRACT;
    }

    private void to(Mode next) {
        left.set(0);
        mode.set(next);
    }
}
