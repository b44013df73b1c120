package org.quancheng.atlas.style;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Nodes that are kept as bitmaps while they are shown. JavaFX never gives the memory of such a
 * bitmap back when its node simply leaves the scene: its pool of pictures looks at each of them so
 * often that their soft references never age. A node must be told, while it is still there, to keep
 * no bitmap, neither of itself nor of anything within it, and may leave after the next frame.
 */
public final class Bitmaps {
    /** A node's property: how it leaves. */
    private static final String LEAVES = Bitmaps.class.getName();

    /** A node's property: what listens to whether it is visible. */
    private static final String WATCH = LEAVES + ".watch";

    /**
     * @param timer takes the node away
     * @param visible whether it was visible before
     * @param managed whether it was managed before
     */
    private record Leave(AnimationTimer timer, boolean visible, boolean managed) {}

    private record Watch(ChangeListener<Boolean> listener) {}

    private Bitmaps() {}

    /**
     * Keeps a card as a bitmap while it is visible. While it is hidden neither it nor anything
     * within it holds memory for one.
     *
     * @param bitmap whether the card itself, or only what is kept within it
     */
    public static void whileVisible(Node card, boolean bitmap) {
        if (card.hasProperties() && card.getProperties().get(WATCH) instanceof Watch before)
            card.visibleProperty().removeListener(before.listener());
        ChangeListener<Boolean> listener =
                (o, was, visible) -> {
                    if (isLeaving(card)) return;
                    card.setCache(bitmap && visible);
                    if (visible) BitmapsWithin.takeUp(card);
                    else BitmapsWithin.letGo(card);
                };
        card.visibleProperty().addListener(listener);
        card.getProperties().put(WATCH, new Watch(listener));
        card.setCache(bitmap && card.isVisible());
    }

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
        if (!(node.getProperties().remove(LEAVES) instanceof Leave before)) return;
        BitmapsWithin.takeUp(node);
        node.setVisible(before.visible());
        node.setManaged(before.managed());
    }

    /** Whether a node is out of sight for good, and is only let go of in order. */
    private static boolean isLeaving(Node node) {
        // Asking a node for its properties makes them.
        return node.hasProperties() && node.getProperties().containsKey(LEAVES);
    }

    /**
     * Puts nodes in the place of others, which leave in order. Those that stay lose the focus.
     *
     * @param children the children of their parent
     * @param now all that is to be seen there, in its order; some of them may be there already, or
     *     be about to leave
     */
    public static void replace(ObservableList<Node> children, Collection<? extends Node> now) {
        List<Node> gone = new ArrayList<>(children);
        gone.removeAll(now);
        now.stream().filter(Bitmaps::isLeaving).forEach(Bitmaps::restore);
        List<Node> all = new ArrayList<>(now);
        all.addAll(gone);
        children.setAll(all);
        retire(children, gone);
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
            Leave leave = new Leave(timer, node.isVisible(), node.isManaged());
            node.getProperties().put(LEAVES, leave);
            node.setVisible(false);
            node.setManaged(false);
            node.setCache(false);
            BitmapsWithin.letGo(node);
        }
        timer.start();
    }

    /** Not if it was taken back meanwhile, or taken back and sent away once more. */
    private static boolean leavesBy(Node node, AnimationTimer timer) {
        return node.hasProperties()
                && node.getProperties().get(LEAVES) instanceof Leave leave
                && leave.timer() == timer;
    }

    private static boolean isSeen(Node node) {
        return node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }
}
