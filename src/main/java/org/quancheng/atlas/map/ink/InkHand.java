package org.quancheng.atlas.map.ink;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Pane;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.plan.ink.Stroke;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.ink.Ink;
import org.quancheng.atlas.state.ink.Tool;

import java.util.Optional;
import java.util.Set;

/**
 * Mouse, finger and stylus with a tool in the hand. It stands before the map's own gestures: one
 * finger draws or points; the wheel and two fingers go through to move the map.
 */
public final class InkHand {
    /** Least pixels between two points of a stroke; a hand trembles more finely. */
    private static final double THIN = 2.5;

    /** How far from a stroke a mouse, and how far a finger, may be to erase it. */
    private static final double MOUSE = 6;

    private static final double FINGER = 18;

    private final Node pad;
    private final AtlasState state;
    private final Ink ink;
    private final InkLayer layer;
    private final Note note;
    private boolean here;
    private boolean several;
    private boolean pressed;
    private double lastX;
    private double lastY;

    /**
     * @param map what the hand works on; shows the field for words
     * @param pad the node of it that catches mouse and fingers
     */
    public InkHand(Pane map, Node pad, AtlasState state, InkLayer layer) {
        this.pad = pad;
        this.state = state;
        this.layer = layer;
        ink = state.ink();
        note = new Note(map, state);
        map.addEventFilter(MouseEvent.ANY, this::mouse);
        map.addEventFilter(TouchEvent.ANY, this::touch);
        map.addEventFilter(ScrollEvent.ANY, this::scroll);
        ink.tool().addListener((o, was, is) -> taken(is));
        // The ground may move under a mouse that stands still.
        state.camera().view().addListener((o, was, is) -> ground());
    }

    private void taken(Tool tool) {
        note.done();
        state.light(Set.of());
        pad.setCursor(
                switch (tool) {
                    case ARROW -> Cursor.DEFAULT;
                    case LASER, SPOTLIGHT, MAGNIFIER -> Cursor.NONE;
                    case TEXT -> Cursor.TEXT;
                    case PEN, MARKER, LINE, ERASER -> Cursor.CROSSHAIR;
                });
        if (here) point(lastX, lastY);
    }

    private void ground() {
        if (here && !pressed) point(lastX, lastY);
    }

    private void mouse(MouseEvent e) {
        if (e.getTarget() != pad) return;
        boolean leaves = e.getEventType() == MouseEvent.MOUSE_EXITED_TARGET;
        here = !leaves && !e.isSynthesized();
        if (e.getEventType() == MouseEvent.MOUSE_MOVED) {
            lastX = e.getX();
            lastY = e.getY();
        }
        if (ink.tool().get() == Tool.ARROW) return;
        if (leaves) {
            if (!pressed) ink.point(Optional.empty());
            return;
        }
        if (several) abandon();
        else if (e.getEventType() == MouseEvent.MOUSE_MOVED) point(e.getX(), e.getY());
        else if (e.getButton() != MouseButton.PRIMARY) return;
        else if (e.getEventType() == MouseEvent.MOUSE_PRESSED) press(e);
        else if (e.getEventType() == MouseEvent.MOUSE_DRAGGED) drag(e);
        else if (e.getEventType() == MouseEvent.MOUSE_RELEASED) release(e);
        e.consume();
    }

    private void press(MouseEvent e) {
        pressed = true;
        lastX = e.getX();
        lastY = e.getY();
        if (note.isOpen()) {
            note.done();
            pad.requestFocus();
            return;
        }
        pad.requestFocus();
        switch (ink.tool().get()) {
            case TEXT -> note.open(at(e));
            case ERASER -> erase(e);
            case LASER, SPOTLIGHT, MAGNIFIER -> ink.point(Optional.of(at(e)));
            default -> ink.begin(at(e));
        }
    }

    private void drag(MouseEvent e) {
        if (!pressed) return;
        Tool tool = ink.tool().get();
        if (tool == Tool.ERASER) erase(e);
        else if (tool.points()) ink.point(Optional.of(at(e)));
        else if (Math.hypot(e.getX() - lastX, e.getY() - lastY) < THIN) return;
        else ink.draw(at(e));
        lastX = e.getX();
        lastY = e.getY();
    }

    private void release(MouseEvent e) {
        if (!pressed) return;
        pressed = false;
        if (e.getX() != lastX || e.getY() != lastY) ink.draw(at(e));
        ink.end();
        // A lifted finger points at nothing; the light and the lens stay for people to look.
        if (e.isSynthesized() && ink.tool().get() == Tool.LASER) ink.point(Optional.empty());
    }

    private void abandon() {
        pressed = false;
        ink.abandon();
    }

    /** A second finger means that the map is to be moved. */
    private void touch(TouchEvent e) {
        boolean lifted = e.getEventType() == TouchEvent.TOUCH_RELEASED;
        int left = e.getTouchCount() - (lifted ? 1 : 0);
        if (left > 1) several = true;
        if (several && ink.tool().get() != Tool.ARROW) abandon();
        if (left == 0) several = false;
    }

    /** One finger on glass is told as a drag and as scrolling; it must not do both. */
    private void scroll(ScrollEvent e) {
        if (ink.tool().get() != Tool.ARROW && e.isDirect() && e.getTouchCount() == 1) e.consume();
    }

    private void point(double x, double y) {
        if (ink.tool().get().points()) ink.point(Optional.of(state.camera().at(x, y)));
    }

    private void erase(MouseEvent e) {
        Optional<Stroke> hit = layer.at(e.getX(), e.getY(), e.isSynthesized() ? FINGER : MOUSE);
        hit.ifPresent(ink::erase);
    }

    private LonLat at(MouseEvent e) {
        return state.camera().at(e.getX(), e.getY());
    }
}
