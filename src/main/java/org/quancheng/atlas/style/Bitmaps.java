package org.quancheng.atlas.style;

import javafx.animation.AnimationTimer;
import javafx.collections.ObservableList;
import javafx.scene.Node;

import java.util.Collection;
import java.util.List;

/**
 * Nodes that are kept as bitmaps while they are shown. JavaFX never gives the memory of such a
 * bitmap back when its node simply leaves the scene: its pool of pictures looks at each of them so
 * often that their soft references never age. A node must be told, while it is still there, to keep
 * no bitmap, and may leave after the next frame.
 */
public final class Bitmaps {
    private Bitmaps() {}

    /** Keeps a node as a bitmap, also one that was just about to leave. */
    public static void keep(Node node) {
        node.setCache(true);
        node.setVisible(true);
        node.setManaged(true);
    }

    /**
     * Takes nodes away: out of sight at once, out of their parent with the frame after the next.
     *
     * @param children the children of their parent
     */
    public static void retire(ObservableList<Node> children, Collection<? extends Node> gone) {
        if (gone.isEmpty()) return;
        List<Node> leaving = List.copyOf(gone);
        if (!isSeen(leaving.getFirst())) {
            children.removeAll(leaving);
            return;
        }
        for (Node node : leaving) {
            node.setVisible(false);
            node.setManaged(false);
            node.setCache(false);
        }
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                // The first is the frame that takes the bitmaps away.
                if (frames++ == 0) return;
                stop();
                children.removeAll(leaving.stream().filter(node -> !node.isCache()).toList());
            }
        }.start();
    }

    private static boolean isSeen(Node node) {
        return node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }
}
