package org.quancheng.atlas.window;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Showing;

/** Gives a presentation the whole screen, and tells it of every touch. */
final class Audience {
    private final Scene scene;
    private final Stage stage;
    private final boolean visitors;
    private boolean wasFull;
    private boolean attending;

    private Audience(Scene scene, Stage stage, boolean visitors) {
        this.scene = scene;
        this.stage = stage;
        this.visitors = visitors;
    }

    /** From now on every presentation in the window gets the whole screen. */
    static void attend(Scene scene, Stage stage, AtlasState state) {
        Audience audience = new Audience(scene, stage, state.tools().isForVisitors());
        Showing showing = state.showing();
        // JavaFX would say so in its own language, and over the map.
        stage.setFullScreenExitHint("");
        showing.stop().addListener((o, was, is) -> audience.follow(is.isPresent()));
        for (var type :
                java.util.List.of(
                        MouseEvent.MOUSE_PRESSED,
                        MouseEvent.MOUSE_DRAGGED,
                        ScrollEvent.SCROLL,
                        ZoomEvent.ZOOM,
                        TouchEvent.TOUCH_PRESSED,
                        TouchEvent.TOUCH_MOVED))
            scene.addEventFilter(type, (Event e) -> showing.touch());
        audience.follow(showing.isOn());
    }

    private void follow(boolean on) {
        if (on == attending) return;
        attending = on;
        // Before visitors the window has the whole screen, always.
        if (visitors) return;
        if (on) wasFull = stage.isFullScreen();
        // Esc belongs to the presentation.
        stage.setFullScreenExitKeyCombination(on ? KeyCombination.NO_MATCH : null);
        stage.setFullScreen(on || wasFull);
        Node map = scene.lookup("#map-pad");
        if (map != null) map.requestFocus();
    }
}
