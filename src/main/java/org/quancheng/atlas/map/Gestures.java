package org.quancheng.atlas.map;

import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.map.tool.Fingers;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Camera;
import org.quancheng.atlas.state.Preferences;

import java.util.function.BiConsumer;

/**
 * Hand and keys on the map: drag with inertia, wheel and pinch about the pointer, double click,
 * arrows, + and −.
 */
final class Gestures {
    /** Movement in pixels up to which a press is still a click. */
    private static final double CLICK_SLACK = 6;

    private static final double KEY_STEP = 90;

    /** How fast a thrown map slows down: the share of its speed left after a second. */
    private static final double FRICTION = 0.02;

    private final Camera camera;
    private final Preferences preferences;
    private final Fingers fingers;
    private final Flight flight;
    private final Inertia inertia = new Inertia();
    private double lastX;
    private double lastY;
    private double pressX;
    private double pressY;
    private Viewpoint firstSeen;
    private long lastMove;
    private double speedX;
    private double speedY;

    /** Whether a press began on the map and has not ended; without one nothing is dragged. */
    private boolean held;

    /** Whether the gesture of two fingers that is under way, or glides out, is one for the map. */
    private boolean pinching;

    /**
     * @param pad the node that catches everything
     * @param click told where the map was clicked
     * @param hover told where the pointer rests
     */
    Gestures(
            Node pad,
            AtlasState state,
            Flight flight,
            BiConsumer<Double, Double> click,
            BiConsumer<Double, Double> hover) {
        camera = state.camera();
        preferences = state.preferences();
        fingers = new Fingers(pad);
        this.flight = flight;
        firstSeen = camera.view().get();
        pad.setOnMousePressed(
                e -> {
                    pad.requestFocus();
                    press(e);
                });
        pad.setOnMouseDragged(
                e -> {
                    if (e.getButton() != MouseButton.PRIMARY || !held) return;
                    drag(e);
                    pad.setCursor(Cursor.CLOSED_HAND);
                });
        pad.setOnMouseReleased(
                e -> {
                    pad.setCursor(Cursor.DEFAULT);
                    if (e.getButton() == MouseButton.PRIMARY) release(e);
                });
        pad.setOnMouseClicked(
                e -> {
                    if (e.getButton() != MouseButton.PRIMARY) return;
                    if (fingers.wereSeveral()) return;
                    boolean still = Math.hypot(e.getX() - pressX, e.getY() - pressY) <= CLICK_SLACK;
                    if (still && e.getClickCount() == 2) {
                        // The first click may have opened something and moved the map; what was
                        // under the pointer counts.
                        camera.flyZoomAbout(
                                firstSeen, e.getX(), e.getY(), e.isShiftDown() ? -1 : 1);
                    }
                    if (still && e.getClickCount() == 1) click.accept(e.getX(), e.getY());
                });
        pad.setOnMouseMoved(
                e -> {
                    // It moves with no button down: a release has been lost.
                    held = false;
                    hover.accept(e.getX(), e.getY());
                });
        pad.setOnMouseExited(e -> hover.accept(-1.0, -1.0));
        pad.setOnScroll(this::scroll);
        pad.setOnZoom(this::pinch);
        pad.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Ends a flight or a glide where it is. */
    void halt() {
        flight.stop();
        inertia.stop();
    }

    private void press(MouseEvent e) {
        halt();
        held = e.getButton() == MouseButton.PRIMARY;
        fingers.begin();
        if (e.getClickCount() == 1) firstSeen = camera.view().get();
        lastX = pressX = e.getX();
        lastY = pressY = e.getY();
        lastMove = System.nanoTime();
        speedX = speedY = 0;
    }

    private void drag(MouseEvent e) {
        if (e.isSynthesized() && fingers.areSeveral()) {
            // Two fingers move the map by a gesture of their own; the one that stays goes on from
            // where it is then.
            lastX = e.getX();
            lastY = e.getY();
            speedX = speedY = 0;
            return;
        }
        double dx = e.getX() - lastX;
        double dy = e.getY() - lastY;
        long now = System.nanoTime();
        double seconds = Math.max(1e-3, (now - lastMove) / 1e9);
        speedX = 0.6 * speedX + 0.4 * dx / seconds;
        speedY = 0.6 * speedY + 0.4 * dy / seconds;
        lastMove = now;
        lastX = e.getX();
        lastY = e.getY();
        camera.pan(dx, dy);
    }

    private void release(MouseEvent e) {
        if (!held) return;
        held = false;
        boolean dragged = Math.hypot(e.getX() - pressX, e.getY() - pressY) > CLICK_SLACK;
        boolean thrown =
                (System.nanoTime() - lastMove) / 1e6 < 60 && Math.hypot(speedX, speedY) > 120;
        if (dragged && thrown && !fingers.wereSeveral() && !preferences.reducedMotion().get())
            inertia.throwAt(speedX, speedY);
    }

    private void scroll(ScrollEvent e) {
        if (e.isDirect()) {
            // Two fingers on glass move the map; the pinch that may come with it is an event of its
            // own. One finger drags it as a mouse does.
            if (e.getTouchCount() == 1 || !isForTheMap(e.isInertia())) {
                e.consume();
                return;
            }
            halt();
            camera.pan(e.getDeltaX(), e.getDeltaY());
        } else if (e.getDeltaY() != 0) {
            halt();
            camera.zoomAbout(e.getX(), e.getY(), Math.clamp(e.getDeltaY() / 160, -1, 1));
        }
        e.consume();
    }

    /**
     * Whether a gesture is of two fingers, or of an unknown number where the toolkit tells of none.
     *
     * @param gliding whether it goes on after the fingers have left
     */
    private boolean isForTheMap(boolean gliding) {
        if (gliding) return pinching && fingers.areNone() && !preferences.reducedMotion().get();
        pinching = fingers.areNone() || fingers.isPinch();
        return pinching;
    }

    private void pinch(ZoomEvent e) {
        if (!isForTheMap(e.isInertia())) {
            e.consume();
            return;
        }
        halt();
        if (e.getZoomFactor() > 0)
            camera.zoomAbout(e.getX(), e.getY(), Math.log(e.getZoomFactor()) / Math.log(2));
        e.consume();
    }

    private void key(KeyEvent e) {
        Shortcut.of(MapKey.class, e)
                .ifPresent(
                        key -> {
                            act(key);
                            e.consume();
                        });
    }

    private void act(MapKey key) {
        switch (key) {
            case WEST -> camera.pan(KEY_STEP, 0);
            case EAST -> camera.pan(-KEY_STEP, 0);
            case NORTH -> camera.pan(0, KEY_STEP);
            case SOUTH -> camera.pan(0, -KEY_STEP);
            case NEARER -> camera.flyZoom(1);
            case FURTHER -> camera.flyZoom(-1);
            case WHOLE -> camera.flyHome();
        }
    }

    /** Lets a thrown map glide to a halt. */
    private final class Inertia extends AnimationTimer {
        private double vx;
        private double vy;
        private long before;

        void throwAt(double x, double y) {
            double limit = 4000 / Math.max(4000, Math.hypot(x, y));
            vx = x * limit;
            vy = y * limit;
            before = 0;
            start();
        }

        @Override
        public void handle(long now) {
            if (before != 0) {
                double seconds = (now - before) / 1e9;
                camera.pan(vx * seconds, vy * seconds);
                double left = Math.pow(FRICTION, seconds);
                vx *= left;
                vy *= left;
                if (Math.hypot(vx, vy) < 12) stop();
            }
            before = now;
        }
    }
}
