package org.quancheng.atlas.window.keys;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;

/**
 * A key to touch. It works when it goes down, as keys do, for every finger by itself; and unlike a
 * button it never takes the focus, which stays in the field that is typed into.
 */
final class Key extends Label {
    private static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");

    private final Runnable action;
    private boolean touched;

    /**
     * @param id without the prefix {@code key-}
     * @param name what a screen reader says
     */
    Key(String id, String words, String name, Runnable action) {
        super(words);
        this.action = action;
        setId("key-" + id);
        getStyleClass().add("key");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        addEventHandler(
                TouchEvent.TOUCH_PRESSED,
                e -> {
                    touched = true;
                    press();
                    e.consume();
                });
        addEventHandler(TouchEvent.TOUCH_RELEASED, e -> pseudoClassStateChanged(DOWN, false));
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                e -> {
                    // What the toolkit makes of a touch has been heard as a touch, on systems where
                    // it tells of touches at all.
                    boolean heard = touched && e.isSynthesized();
                    touched = false;
                    if (e.getButton() == MouseButton.PRIMARY && !heard) press();
                    e.consume();
                });
        addEventHandler(MouseEvent.MOUSE_RELEASED, e -> pseudoClassStateChanged(DOWN, false));
        addEventHandler(MouseEvent.MOUSE_EXITED, e -> pseudoClassStateChanged(DOWN, false));
    }

    /** The same with a picture instead of words. */
    Key pictured(Node icon) {
        setText("");
        setGraphic(icon);
        return this;
    }

    /** The same in another style. */
    Key styled(String style) {
        getStyleClass().add(style);
        return this;
    }

    private void press() {
        pseudoClassStateChanged(DOWN, true);
        action.run();
    }
}
