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
    /** A node's property: the timer that takes it away. */
    private static final String LEAVES = Bitmaps.class.getName();

    private Bitmaps() {}

    /** Keeps a node as a bitmap, also one that was just about to leave. */
    public static void keep(Node node) {
        keep(node, true);
    }

    /**
     * Lets a node stay, also one that was just about to leave.
     *
     * @param bitmap whether as a bitmap, or drawn anew in every frame because it always changes
     */
    public static void keep(Node node, boolean bitmap) {
        node.setCache(bitmap);
        if (isLeaving(node)) restore(node);
    }

    /** Makes a node what it was before it was sent away. */
    private static void restore(Node node) {
        node.getProperties().remove(LEAVES);
        node.setVisible(true);
        node.setManaged(true);
    }

    /** Whether a node is out of sight for good, and is only let go of in order. */
    private static boolean isLeaving(Node node) {
        // Asking a node for its properties makes them.
        return node.hasProperties() && node.getProperties().containsKey(LEAVES);
    }

    /**
     * Takes nodes away: out of sight at once, out of their parent with the frame after the next.
     * Those that are leaving already go on to leave.
     *
     * @param children the children of their parent
     */
    public static void retire(ObservableList<Node> children, Collection<? extends Node> gone) {
        List<Node> leaving = gone.stream().<Node>map(n -> n).filter(n -> !isLeaving(n)).toList();
        if (leaving.isEmpty()) return;
        if (!isSeen(leaving.getFirst())) {
            children.removeAll(leaving);
            return;
        }
        AnimationTimer timer =
                new AnimationTimer() {
                    private int frames;

                    @Override
                    public void handle(long now) {
                        // The first is the frame that takes the bitmaps away.
                        if (frames++ == 0) return;
                        stop();
                        List<Node> left = leaving.stream().filter(n -> leavesBy(n, this)).toList();
                        children.removeAll(left);
                        // It may come again.
                        left.forEach(Bitmaps::restore);
                    }
                };
        for (Node node : leaving) {
            node.setVisible(false);
            node.setManaged(false);
            node.setCache(false);
            node.getProperties().put(LEAVES, timer);
        }
        timer.start();
    }

    /** Not if it was taken back meanwhile, or taken back and sent away once more. */
    private static boolean leavesBy(Node node, AnimationTimer timer) {
        return node.hasProperties() && node.getProperties().get(LEAVES) == timer;
    }

    private static boolean isSeen(Node node) {
        return node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }
}
