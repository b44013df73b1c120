package org.quancheng.atlas.map.tool;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.state.Measurement;
import org.quancheng.atlas.state.Tools;

import java.util.Optional;
import java.util.Set;

/**
 * Mouse, finger and keys while measuring: it stands before the map's own gestures and lets through
 * what it does not need, so that dragging beside a point still moves the map.
 */
final class MeasureHand {
    /** Movement in pixels up to which a press is still a click. */
    private static final double CLICK_SLACK = 6;

    /** How far from a point a mouse, and how far a finger, may press to take hold of it. */
    private static final double MOUSE = 10;

    private static final double FINGER = 24;
    private static final int NONE = -1;

    private final Node pad;
    private final AtlasState state;
    private final Tools tools;
    private final MeasureLayer layer;
    private final Fingers fingers;
    private int held = NONE;
    private double pressX;
    private double pressY;
    private boolean moved;

    MeasureHand(Node pad, AtlasState state, MeasureLayer layer) {
        this.pad = pad;
        this.state = state;
        this.tools = state.tools();
        this.layer = layer;
        fingers = new Fingers(pad);
        pad.addEventFilter(MouseEvent.ANY, this::mouse);
        pad.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        tools.measuring().addListener((o, was, is) -> switched(is));
    }

    private void switched(boolean on) {
        held = NONE;
        layer.reachFor(Optional.empty());
        state.light(Set.of());
        pad.setCursor(on ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        if (on) pad.requestFocus();
    }

    private void mouse(MouseEvent e) {
        if (!tools.measuring().get()) return;
        if (e.getEventType() == MouseEvent.MOUSE_PRESSED) press(e);
        else if (e.getEventType() == MouseEvent.MOUSE_DRAGGED) drag(e);
        else if (e.getEventType() == MouseEvent.MOUSE_RELEASED) release(e);
        else if (e.getEventType() == MouseEvent.MOUSE_CLICKED) click(e);
        else if (e.getEventType() == MouseEvent.MOUSE_MOVED) move(e);
        else if (e.getEventType() == MouseEvent.MOUSE_EXITED) layer.reachFor(Optional.empty());
    }

    private void press(MouseEvent e) {
        pressX = e.getX();
        pressY = e.getY();
        moved = false;
        fingers.begin();
        held =
                e.getButton() == MouseButton.PRIMARY && !isForTheMap(e)
                        ? layer.pointAt(pressX, pressY, e.isSynthesized() ? FINGER : MOUSE)
                        : NONE;
        if (held == NONE) return;
        pad.requestFocus();
        e.consume();
    }

    /** Several fingers move the map; a mouse has none. */
    private boolean isForTheMap(MouseEvent e) {
        return e.isSynthesized() && fingers.wereSeveral();
    }

    private void drag(MouseEvent e) {
        if (Math.hypot(e.getX() - pressX, e.getY() - pressY) > CLICK_SLACK) moved = true;
        if (isForTheMap(e)) held = NONE;
        if (held == NONE) return;
        if (moved) tools.move(held, at(e));
        e.consume();
    }

    private void release(MouseEvent e) {
        if (Math.hypot(e.getX() - pressX, e.getY() - pressY) > CLICK_SLACK) moved = true;
        if (held != NONE) e.consume();
    }

    private void click(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY) return;
        e.consume();
        if (moved || isForTheMap(e)) return;
        Measurement now = tools.measurement().get();
        if (e.getClickCount() > 1 && (held == NONE || held == now.points().size() - 1))
            tools.finish();
        else if (held == NONE) tools.add(at(e));
        else if (now.done()) return;
        else if (held == 0 && now.points().size() > 2) tools.close();
        else if (held == now.points().size() - 1) tools.finish();
    }

    private void move(MouseEvent e) {
        pad.setCursor(
                layer.pointAt(e.getX(), e.getY(), MOUSE) == NONE ? Cursor.CROSSHAIR : Cursor.HAND);
        layer.reachFor(e.isSynthesized() ? Optional.empty() : Optional.of(at(e)));
        e.consume();
    }

    private void key(KeyEvent e) {
        if (!tools.measuring().get()) return;
        Shortcut.of(MeasureKey.class, e)
                .ifPresent(
                        key -> {
                            switch (key) {
                                case SET -> tools.add(middle());
                                case REMOVE -> tools.removeLast();
                                case FINISH -> tools.finish();
                                case PUT_AWAY -> tools.setMeasuring(false);
                            }
                            e.consume();
                        });
    }

    /** Where someone without a mouse sets points: the middle of what no card covers. */
    private LonLat middle() {
        FreeArea free = state.camera().free().get();
        return state.camera()
                .at(
                        free.windowWidth() / 2 + free.offsetX(),
                        free.windowHeight() / 2 + free.offsetY());
    }

    private LonLat at(MouseEvent e) {
        return state.camera().at(e.getX(), e.getY());
    }
}
