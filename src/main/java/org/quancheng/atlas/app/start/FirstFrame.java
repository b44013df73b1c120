package org.quancheng.atlas.app.start;

import javafx.animation.AnimationTimer;

import org.quancheng.atlas.work.NextFrame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;

/** Waits for the first frame that shows the whole map; what can wait begins then. */
public final class FirstFrame extends AnimationTimer {
    private final BooleanSupplier complete;
    private Runnable next = () -> {};

    private FirstFrame(BooleanSupplier complete) {
        this.complete = complete;
    }

    /**
     * The first frame of a window that is about to be shown.
     *
     * @param complete whether the map with all its signs stands in place
     */
    public static FirstFrame of(BooleanSupplier complete) {
        return new FirstFrame(complete);
    }

    /** Waits, writes the report of the start where one was asked for, then goes on. */
    public void then(Runnable next) {
        this.next = next;
        start();
    }

    @Override
    public void handle(long now) {
        if (!complete.getAsBoolean()) return;
        stop();
        StartRecord.reach(Phase.SIGNS);
        NextFrame.then(this::drawn);
    }

    private void drawn() {
        StartRecord.reach(Phase.FRAME);
        try {
            if (StartRecord.isAskedFor()) StartRecord.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        next.run();
    }
}
