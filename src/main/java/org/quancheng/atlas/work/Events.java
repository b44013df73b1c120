package org.quancheng.atlas.work;

import javafx.application.Platform;

import java.util.concurrent.Executor;

/** The window's own thread, as what happens to it from outside sees it. */
public final class Events {
    private Events() {}

    /** Runs each thing as an event of its own, as a press on a button is. */
    public static Executor each() {
        return Platform::runLater;
    }
}
