package org.quancheng.atlas.work;

import javafx.animation.AnimationTimer;

/** Waits for the frame that comes next, or until it is on the screen. */
public final class NextFrame extends AnimationTimer {
    /** A pulse begins only when the frame before the last one is on the screen. */
    private static final int PULSES = 2;

    private final Runnable next;
    private int left;

    private NextFrame(Runnable next, int pulses) {
        this.next = next;
        left = pulses;
    }

    /** Does something as soon as the frame that comes next is on the screen; on its thread. */
    public static void then(Runnable next) {
        new NextFrame(next, PULSES).start();
    }

    /**
     * Does something when the next frame begins. JavaFX draws a frame on a thread of its own while
     * the window's thread goes on, and takes an image as it is when it comes to it: whoever changes
     * one in between may have it drawn where the frame still has the old one.
     */
    public static void begins(Runnable next) {
        new NextFrame(next, 0).start();
    }

    @Override
    public void handle(long now) {
        if (left-- > 0) return;
        stop();
        next.run();
    }
}
