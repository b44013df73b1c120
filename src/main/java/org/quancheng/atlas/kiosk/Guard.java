package org.quancheng.atlas.kiosk;

import javafx.event.Event;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/**
 * Closes every way out of a window: it stands at the door before the window is shown, and lets
 * through only what {@link Keys} and a finger can do, so that a shortcut that is added elsewhere is
 * closed unless somebody opens it here.
 */
public final class Guard {
    private final Stage stage;
    private boolean leaving;

    private Guard(Stage stage) {
        this.stage = stage;
    }

    /**
     * Takes its post.
     *
     * @param stage a window with its scene that was never shown
     * @throws IllegalStateException if the window is shown already: for a moment it would have been
     *     open
     */
    public static Guard before(Stage stage) {
        if (stage.isShowing()) throw new IllegalStateException("the window is open already");
        Guard guard = new Guard(stage);
        guard.close();
        return guard;
    }

    private void close() {
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
        stage.setAlwaysOnTop(true);
        stage.addEventFilter(
                WindowEvent.WINDOW_CLOSE_REQUEST,
                e -> {
                    if (!leaving) e.consume();
                });
        // At the window, which every event passes before the scene and all that is in it.
        stage.addEventFilter(KeyEvent.ANY, this::key);
        stage.addEventFilter(ContextMenuEvent.ANY, Event::consume);
        stage.addEventFilter(DragEvent.ANY, Event::consume);
        stage.addEventFilter(MouseEvent.DRAG_DETECTED, Event::consume);
        stage.addEventFilter(MouseEvent.MOUSE_PRESSED, Guard::button);
        stage.addEventFilter(MouseEvent.MOUSE_RELEASED, Guard::button);
        stage.addEventFilter(MouseEvent.MOUSE_CLICKED, Guard::button);
        stage.fullScreenProperty().addListener((o, was, is) -> patrol());
        stage.iconifiedProperty().addListener((o, was, is) -> patrol());
        stage.alwaysOnTopProperty().addListener((o, was, is) -> patrol());
    }

    private void key(KeyEvent e) {
        if (!Keys.pass(e, Keys.isTyping(stage.getScene()))) e.consume();
    }

    private static void button(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY) e.consume();
    }

    /**
     * Puts right what a system, another program or a hand has changed about the window; to be
     * called regularly.
     */
    public void patrol() {
        if (leaving || !stage.isShowing()) return;
        if (stage.isIconified()) stage.setIconified(false);
        if (!stage.isFullScreen()) stage.setFullScreen(true);
        if (!stage.isAlwaysOnTop()) stage.setAlwaysOnTop(true);
        if (!stage.isFocused()) {
            stage.toFront();
            stage.requestFocus();
        }
    }

    /** Opens the door: the window goes. */
    public void leave() {
        leaving = true;
        stage.hide();
    }
}
