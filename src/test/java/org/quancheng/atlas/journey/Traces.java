package org.quancheng.atlas.journey;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;

import org.quancheng.atlas.map.sign.SignLayer;
import org.quancheng.atlas.style.Frames;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has been seen and is still in memory, though nothing here keeps it there. */
final class Traces {
    /** How often at most the collector is asked before what is left counts as kept. */
    private static final int TRIES = 12;

    private final Set<Object> known = Collections.newSetFromMap(new WeakHashMap<>());

    /** Remembers one thing, weakly. */
    void see(Object thing) {
        known.add(thing);
    }

    /** Remembers all that is in a part of a window now, seen or hidden. */
    void see(Visit visit, String id) {
        Node part = visit.node(id);
        visit.ask(() -> known.addAll(things(part).toList()));
    }

    /**
     * Remembers all that is in a window now but the signs on the map: those are kept for later, as
     * many as their stock holds, and which of them were ever placed is a matter of time.
     */
    void see(Visit visit) {
        visit.ask(() -> known.addAll(thingsButSigns(visit.scene().getRoot()).toList()));
    }

    private static Stream<Object> things(Node node) {
        return things(node, within -> true);
    }

    private static Stream<Object> thingsButSigns(Node node) {
        return things(node, within -> !(within instanceof SignLayer));
    }

    /**
     * @param open whether what is within a node counts
     */
    private static Stream<Object> things(Node node, Predicate<Node> open) {
        Stream<Object> own =
                Stream.of(node, node.getClip(), node instanceof ImageView v ? v.getImage() : null)
                        .filter(Objects::nonNull);
        return node instanceof Parent parent && open.test(node)
                ? Stream.concat(
                        own,
                        parent.getChildrenUnmodifiable().stream()
                                .flatMap(child -> things(child, open)))
                : own;
    }

    /**
     * How many of the things that were seen are still in memory.
     *
     * @param expected no need to go on looking when there are no more
     */
    int left(int expected) {
        return least(expected, known::size);
    }

    /**
     * How many of the things that were seen are still in memory and in the window no more.
     *
     * @param expected likewise
     */
    int left(Visit visit, int expected) {
        return least(expected, () -> gone(visit).size());
    }

    private static int least(int expected, IntSupplier count) {
        for (int i = 0; i < TRIES; i++) {
            // What has left a window is let go of when the next frame is drawn.
            Frames.next();
            WaitForAsyncUtils.waitForFxEvents();
            System.gc();
            if (count.getAsInt() <= expected) break;
        }
        return count.getAsInt();
    }

    private List<Object> gone(Visit visit) {
        return visit.ask(
                () -> {
                    List<Object> gone = new ArrayList<>(known);
                    gone.removeAll(things(visit.scene().getRoot()).collect(Collectors.toSet()));
                    return gone;
                });
    }

    /** What is still in memory and in a window no more, by kinds, for a message. */
    String kinds(Visit visit) {
        return kinds(gone(visit));
    }

    /** What is still in memory, for a message. */
    @Override
    public String toString() {
        return kinds(known);
    }

    private static String kinds(Collection<Object> things) {
        return things.stream()
                .collect(
                        Collectors.groupingBy(
                                thing -> thing.getClass().getSimpleName(), Collectors.counting()))
                .toString();
    }
}
