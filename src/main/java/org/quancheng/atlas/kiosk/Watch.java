package org.quancheng.atlas.kiosk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.stage.Stage;

import org.quancheng.atlas.kiosk.Hall.Mode;

/**
 * Sees every touch and key before anything else does, and tells the hall. What wakes the window
 * does nothing else: until that hand is lifted and comes again, all it does is kept from what lies
 * below.
 */
public final class Watch {
    /** Pixels that a resting finger may tremble. */
    private static final double TREMBLE = 12;

    /**
     * Movements in a row that only a mouse makes: a finger that a system takes for a mouse jumps to
     * where it presses.
     */
    private static final int MOUSE_MOVES = 3;

    private final Stage stage;
    private final Hall hall;
    private final Corners corners;
    private final ReadOnlyBooleanWrapper pointed = new ReadOnlyBooleanWrapper();
    private long touches;
    private boolean mouse;
    private int moves;
    private boolean waking;
    private double x;
    private double y;

    private Watch(Stage stage, Hall hall) {
        this.stage = stage;
        this.hall = hall;
        corners = new Corners(hall.clock());
    }

    /** Begins to watch a window. */
    public static Watch over(Stage stage, Hall hall) {
        Watch watch = new Watch(stage, hall);
        stage.addEventFilter(InputEvent.ANY, watch::see);
        return watch;
    }

    /** Whether the window is used with a mouse, so that its pointer is needed. */
    public ReadOnlyBooleanProperty pointed() {
        return pointed.getReadOnlyProperty();
    }

    private void see(InputEvent e) {
        switch (e) {
            case TouchEvent t -> touch(t);
            case MouseEvent m -> mouse(m);
            case KeyEvent k -> key(k);
            case ScrollEvent s when !s.isDirect() && !s.isInertia() -> here();
            case InputMethodEvent i -> hall.touch();
            default -> {}
        }
        if (waking || isShut()) e.consume();
    }

    /** Whether what lies below is only looked at. */
    private boolean isShut() {
        Mode mode = hall.mode().get();
        return mode == Mode.ATTRACT || mode == Mode.STILL_THERE || mode == Mode.ASLEEP;
    }

    private void touch(TouchEvent e) {
        pointed.set(false);
        TouchPoint point = e.getTouchPoint();
        touches =
                e.getTouchPoints().stream()
                        .filter(p -> p.getState() != TouchPoint.State.RELEASED)
                        .count();
        hall.setFinger(touches > 0 || mouse);
        if (e.getEventType() == TouchEvent.TOUCH_PRESSED)
            press(point.getSceneX(), point.getSceneY(), touches == 1);
        else if (e.getEventType() == TouchEvent.TOUCH_MOVED)
            move(point.getSceneX(), point.getSceneY());
    }

    private void mouse(MouseEvent e) {
        if (e.isSynthesized()) pointed.set(false);
        else if (e.getEventType() == MouseEvent.MOUSE_MOVED && ++moves >= MOUSE_MOVES)
            pointed.set(true);
        if (e.getEventType() == MouseEvent.MOUSE_PRESSED) {
            // The mouse events that come with a finger tell nothing new.
            mouse = touches == 0;
            moves = 0;
            hall.setFinger(touches > 0 || mouse);
            if (mouse) press(e.getSceneX(), e.getSceneY(), true);
        } else if (e.getEventType() == MouseEvent.MOUSE_RELEASED) {
            mouse = false;
            hall.setFinger(touches > 0);
        } else if (e.getEventType() == MouseEvent.MOUSE_DRAGGED
                || e.getEventType() == MouseEvent.MOUSE_MOVED) move(e.getSceneX(), e.getSceneY());
    }

    /**
     * A finger has come down.
     *
     * @param first whether none was down before
     */
    private void press(double atX, double atY, boolean first) {
        x = atX;
        y = atY;
        if (first) waking = isShut();
        hall.touch();
        if (first
                && stage.getScene() != null
                && corners.press(
                        atX, atY, stage.getScene().getWidth(), stage.getScene().getHeight())) {
            waking = true;
            hall.callStaff();
        }
    }

    private void move(double atX, double atY) {
        if (Math.hypot(atX - x, atY - y) < TREMBLE) return;
        x = atX;
        y = atY;
        hall.move();
    }

    private void key(KeyEvent e) {
        if (e.getEventType() != KeyEvent.KEY_PRESSED) return;
        waking = isShut();
        hall.touch();
    }

    /** A wheel turns. */
    private void here() {
        waking = isShut();
        hall.touch();
    }
}
