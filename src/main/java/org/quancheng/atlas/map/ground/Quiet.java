package org.quancheng.atlas.map.ground;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Waits until nothing has happened for a while; on the JavaFX thread. */
interface Quiet {
    /** From now on nothing happens: does something once that has lasted. */
    void begin(Runnable then);

    /** Something happens again. */
    void end();

    /** Waits by the clock of the window. */
    static Quiet of(Duration length) {
        PauseTransition pause = new PauseTransition(length);
        return new Quiet() {
            @Override
            public void begin(Runnable then) {
                pause.setOnFinished(e -> then.run());
                pause.playFromStart();
            }

            @Override
            public void end() {
                pause.stop();
            }
        };
    }
}
