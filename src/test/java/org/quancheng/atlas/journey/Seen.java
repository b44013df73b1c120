package org.quancheng.atlas.journey;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;
import org.quancheng.atlas.state.Box;

import java.util.List;
import java.util.stream.Stream;

/** What a person sees of a part of the window; all of it to be asked on the JavaFX thread. */
final class Seen {
    private Seen() {}

    /** Whether neither a node nor anything around it is hidden. */
    static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) if (!up.isVisible()) return false;
        return true;
    }

    /** All visible nodes within a node and the node itself, in drawing order. */
    static Stream<Node> nodes(Node root) {
        if (!root.isVisible()) return Stream.empty();
        Stream<Node> self = Stream.of(root);
        return root instanceof Parent parent
                ? Stream.concat(
                        self, parent.getChildrenUnmodifiable().stream().flatMap(Seen::nodes))
                : self;
    }

    /**
     * All nodes that bear words: labels, buttons, and texts that are not part of one; icons bear
     * none.
     */
    static Stream<Node> worded(Node root) {
        return nodes(root)
                .filter(
                        n ->
                                n instanceof Labeled
                                        || n instanceof TextInputControl
                                        || isPlainText(n));
    }

    private static boolean isPlainText(Node node) {
        return node instanceof Text
                && !(node instanceof FontIcon)
                && !(node.getParent() instanceof Labeled);
    }

    /** The words of a node that bears words. */
    static String words(Node node) {
        return switch (node) {
            case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
            case TextInputControl field ->
                    field.getText().isEmpty() ? field.getPromptText() : field.getText();
            case Text text -> text.getText();
            default -> "";
        };
    }

    /** All words within a node. */
    static List<String> texts(Node root) {
        return worded(root).map(Seen::words).filter(t -> !t.isBlank()).toList();
    }

    /** What a node covers in the window. */
    static Box box(Node node) {
        Bounds b = node.localToScene(node.getLayoutBounds());
        return new Box(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight());
    }
}
