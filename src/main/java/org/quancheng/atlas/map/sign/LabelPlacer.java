package org.quancheng.atlas.map.sign;

import org.quancheng.atlas.state.Box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which labels are shown and where: the most important first, each in the first of its
 * positions that touches nothing placed before it, no card and no edge of the window. Those that
 * fit nowhere are left out.
 */
public final class LabelPlacer {
    /**
     * A label that would like to be shown.
     *
     * @param id stable over time, so that a label keeps its position while the map moves
     * @param priority lower goes first
     * @param positions where it may stand, best first
     */
    public record Wish(String id, double priority, List<Box> positions) {
        public Wish {
            positions = List.copyOf(positions);
        }
    }

    /** Pixels between labels. */
    private static final double AIR = 2;

    private final Map<String, Integer> before = new HashMap<>();

    /**
     * Places labels.
     *
     * @param window every label lies wholly inside it
     * @param obstacles what no label may touch
     * @return the index of the chosen position by id; an id that is missing is not shown
     */
    public Map<String, Integer> place(List<Wish> wishes, Box window, List<Box> obstacles) {
        Grid taken = new Grid();
        obstacles.forEach(taken::add);
        Map<String, Integer> placed = new HashMap<>();
        List<Wish> order = new ArrayList<>(wishes);
        order.sort(java.util.Comparator.comparingDouble(Wish::priority).thenComparing(Wish::id));
        for (Wish wish : order) {
            int index = choose(wish, window, taken);
            if (index < 0) continue;
            placed.put(wish.id(), index);
            taken.add(wish.positions().get(index).grown(AIR));
        }
        before.clear();
        before.putAll(placed);
        return placed;
    }

    private int choose(Wish wish, Box window, Grid taken) {
        int last = before.getOrDefault(wish.id(), -1);
        if (last >= 0
                && last < wish.positions().size()
                && fits(wish.positions().get(last), window, taken)) return last;
        for (int i = 0; i < wish.positions().size(); i++) {
            if (fits(wish.positions().get(i), window, taken)) return i;
        }
        return -1;
    }

    private static boolean fits(Box box, Box window, Grid taken) {
        return window.holds(box) && !taken.touches(box);
    }

    /** Boxes by the squares they lie in, so that each new one meets only its neighbours. */
    private static final class Grid {
        private static final int SQUARE = 64;

        private final Map<Long, List<Box>> squares = new HashMap<>();

        void add(Box box) {
            each(box, key -> squares.computeIfAbsent(key, k -> new ArrayList<>()).add(box));
        }

        boolean touches(Box box) {
            boolean[] hit = {false};
            each(
                    box,
                    key -> {
                        for (Box other : squares.getOrDefault(key, List.of()))
                            hit[0] |= other.overlaps(box);
                    });
            return hit[0];
        }

        private static void each(Box box, java.util.function.LongConsumer square) {
            for (int x = Math.floorDiv((int) Math.floor(box.x()), SQUARE);
                    x * SQUARE < box.right();
                    x++) {
                for (int y = Math.floorDiv((int) Math.floor(box.y()), SQUARE);
                        y * SQUARE < box.bottom();
                        y++) {
                    square.accept(((long) x << 32) ^ (y & 0xffffffffL));
                }
            }
        }
    }
}
