package org.quancheng.atlas.kiosk;

import java.util.function.LongSupplier;

/**
 * The gesture that asks for the caretaker: the four corners of the window one after the other,
 * clockwise from the top left, within a few seconds and with no touch elsewhere between. It belongs
 * to the window and not to what the window shows, so that it is there when nothing else is.
 */
final class Corners {
    /** Seconds from the first corner to the last; a caretaker at a tall screen has to walk. */
    static final double SECONDS = 12;

    /** Side of a corner as a share of the window's shorter side, and its least in pixels. */
    static final double SHARE = 0.09;

    static final double LEAST = 64;

    private static final double NANOS = 1e9;
    private static final int ALL = 4;

    private final LongSupplier nanos;
    private int done;
    private long began;

    Corners(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * A finger has touched the window.
     *
     * @return whether it was the last of the four
     */
    boolean press(double x, double y, double width, double height) {
        long now = nanos.getAsLong();
        int corner = corner(x, y, width, height);
        if (corner != done || done > 0 && (now - began) / NANOS > SECONDS) done = 0;
        if (corner != done) return false;
        if (done == 0) began = now;
        done++;
        if (done < ALL) return false;
        done = 0;
        return true;
    }

    /** Which corner a point lies in, clockwise from 0 at the top left; -1 for none. */
    private static int corner(double x, double y, double width, double height) {
        double side = Math.max(LEAST, Math.min(width, height) * SHARE);
        boolean left = x <= side;
        boolean right = x >= width - side;
        boolean top = y <= side;
        boolean bottom = y >= height - side;
        if (top && left) return 0;
        if (top && right) return 1;
        if (bottom && right) return 2;
        return bottom && left ? 3 : -1;
    }
}
