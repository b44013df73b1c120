package org.quancheng.atlas.panel.part;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;

import org.quancheng.atlas.shortcut.PressKey;
import org.quancheng.atlas.shortcut.Shortcut;

/**
 * Gives any node what a button has: click, Enter and space, focus and a name for screen readers.
 */
public final class Opening {
    private Opening() {}

    /** Runs the action when the node is clicked, touched or keyed. */
    public static void by(Node node, String name, Runnable action) {
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setAccessibleText(name);
        node.setOnMouseClicked(
                e -> {
                    if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
                        action.run();
                        e.consume();
                    }
                });
        node.setOnKeyPressed(
                e -> {
                    if (Shortcut.of(PressKey.class, e).isPresent()) {
                        action.run();
                        e.consume();
                    }
                });
    }
}
