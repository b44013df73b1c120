package org.quancheng.atlas.work;

import javafx.animation.AnimationTimer;

/** Waits until what stands in the window now has been drawn. */
public final class NextFrame extends AnimationTimer {
    /** A pulse begins only when the frame before the last one is on the screen. */
    private static final int PULSES = 2;

    private final Runnable next;
    private int pulses;

    private NextFrame(Runnable next) {
        this.next = next;
    }

    /** Does something as soon as the frame that comes next is on the screen; on its thread. */
    public static void then(Runnable next) {
        new NextFrame(next).start();
    }

    @Override
    public void handle(long now) {
        if (pulses++ < PULSES) return;
        stop();
        next.run();
    }
}
