package org.quancheng.atlas.style;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.ArrayList;
import java.util.List;

/**
 * What within a node is kept as a bitmap, as a scroll pane keeps what it shows. JavaFX carries a
 * change of something unseen to the screen's side only once it is seen again, unless it has hidden
 * or shown itself; so whatever is to let go of its bitmap does both.
 */
final class BitmapsWithin {
    /** A node's property: what within it has let go of its bitmap until the node is seen again. */
    private static final String LET_GO = BitmapsWithin.class.getName();

    private BitmapsWithin() {}

    /** Holds no bitmap of anything within a node, which hides before the next frame. */
    static void letGo(Node node) {
        if (hasLetGo(node)) return;
        List<Node> kept = new ArrayList<>();
        add(node, kept);
        if (kept.isEmpty()) return;
        for (Node inner : kept) {
            inner.setCache(false);
            inner.setVisible(false);
            inner.setVisible(true);
        }
        node.getProperties().put(LET_GO, List.copyOf(kept));
    }

    private static void add(Node node, List<Node> kept) {
        if (!(node instanceof Parent parent)) return;
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isCache() && child.isVisible() && !child.visibleProperty().isBound())
                kept.add(child);
            add(child, kept);
        }
    }

    /** Keeps all again that has let go. */
    static void takeUp(Node node) {
        if (!hasLetGo(node) || !(node.getProperties().remove(LET_GO) instanceof List<?> kept))
            return;
        for (Object inner : kept) ((Node) inner).setCache(true);
    }

    private static boolean hasLetGo(Node node) {
        // Asking a node for its properties makes them.
        return node.hasProperties() && node.getProperties().containsKey(LET_GO);
    }
}
