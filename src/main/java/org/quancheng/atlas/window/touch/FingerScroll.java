package org.quancheng.atlas.window.touch;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;

import java.util.Optional;

/**
 * Lets a finger push whatever can be scrolled, where the toolkit takes a finger for a mouse, as it
 * does on Linux: a press that moves scrolls and presses nothing.
 */
public final class FingerScroll {
    /** Movement in pixels up to which a press is still a press. */
    private static final double SLACK = 12;

    private Optional<ScrollPane> held = Optional.empty();
    private double fromY;
    private double fromValue;
    private boolean pushing;

    private FingerScroll() {}

    /** Serves all that can be scrolled within a node. */
    public static void within(Parent root) {
        FingerScroll scroll = new FingerScroll();
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, scroll::press);
        root.addEventFilter(MouseEvent.MOUSE_DRAGGED, scroll::drag);
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> scroll.held = Optional.empty());
        root.addEventFilter(MouseEvent.MOUSE_CLICKED, scroll::click);
    }

    private void press(MouseEvent e) {
        pushing = false;
        held = e.isSynthesized() ? Optional.empty() : above(e.getTarget());
        fromY = e.getSceneY();
        held.ifPresent(pane -> fromValue = pane.getVvalue());
    }

    private static Optional<ScrollPane> above(Object target) {
        for (Node up = target instanceof Node n ? n : null; up != null; up = up.getParent()) {
            if (up instanceof ScrollBar || up instanceof Slider || up instanceof TextInputControl)
                return Optional.empty();
            if (up instanceof ScrollPane pane) return Optional.of(pane);
        }
        return Optional.empty();
    }

    private void drag(MouseEvent e) {
        if (held.isEmpty()) return;
        ScrollPane pane = held.get();
        double way = e.getSceneY() - fromY;
        if (!pushing && Math.abs(way) <= SLACK) return;
        if (!pushing) release(e.getTarget());
        pushing = true;
        double scale = pane.getLocalToSceneTransform().getMyy();
        double room =
                pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight();
        if (room > 0)
            pane.setVvalue(
                    Math.clamp(
                            fromValue - way / scale / room * (pane.getVmax() - pane.getVmin()),
                            pane.getVmin(),
                            pane.getVmax()));
        e.consume();
    }

    /** What was pressed is not meant. */
    private static void release(Object target) {
        for (Node up = target instanceof Node n ? n : null; up != null; up = up.getParent())
            if (up instanceof ButtonBase button) button.disarm();
    }

    private void click(MouseEvent e) {
        if (pushing) e.consume();
    }
}
