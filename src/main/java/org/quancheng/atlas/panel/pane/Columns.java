package org.quancheng.atlas.panel.pane;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Lays cards or tiles in as many columns as there is room for, so that a wide panel is not one long
 * column.
 */
public final class Columns extends WidthFirst {
    private final double least;
    private final double gap;
    private final boolean even;

    private final Map<Node, HeightMemory> heights = new WeakHashMap<>();
    private int expected;

    private Columns(double least, double gap, boolean even, List<? extends Node> nodes) {
        super(40, 320);
        this.least = least;
        this.gap = gap;
        this.even = even;
        getChildren().addAll(nodes);
    }

    /** As {@link #cards(double, List)}, to be filled later. */
    public static Columns cards(double least) {
        return cards(least, List.of());
    }

    /** As {@link #tiles(double, List)}, to be filled later. */
    public static Columns tiles(double least) {
        return tiles(least, List.of());
    }

    /**
     * Cards of any height: each goes where the column is shortest.
     *
     * @param least width in pixels below which a card would be too narrow
     */
    public static Columns cards(double least, List<? extends Node> cards) {
        return new Columns(least, 12, false, cards);
    }

    /** As many columns from the beginning as there will be once all nodes have come. */
    public Columns expecting(int nodes) {
        expected = nodes;
        return this;
    }

    /** Tiles in rows of one height, each as wide as the widest needs. */
    public static Columns tiles(List<? extends Node> tiles) {
        return new Columns(0, 8, true, tiles);
    }

    /** Tiles in rows of one height, each at least this many pixels wide. */
    public static Columns tiles(double least, List<? extends Node> tiles) {
        return new Columns(least, 8, true, tiles);
    }

    /** Numbers in rows, with more air between them, since nothing frames them. */
    public static Columns figures(double least, List<? extends Node> figures) {
        return new Columns(least, 18, true, figures);
    }

    private int count(double width) {
        double wish =
                least > 0
                        ? least
                        : getManagedChildren().stream()
                                .mapToDouble(n -> n.prefWidth(-1))
                                .max()
                                .orElse(width);
        int fit = (int) Math.floor((width + gap) / (Math.ceil(wish) + gap));
        int nodes = Math.max(1, Math.max(expected, getManagedChildren().size()));
        int most = Math.clamp(fit, 1, nodes);
        if (!even) return most;
        // As few rows as can be, but none with a single tile that a narrower grid would take in.
        int rows = Math.ceilDiv(nodes, most);
        return Math.ceilDiv(nodes, rows);
    }

    @Override
    protected double arrange(double outer, boolean put) {
        double width = outer - getInsets().getLeft() - getInsets().getRight();
        List<Node> nodes = getManagedChildren();
        int count = count(width);
        double wide = Math.floor((width - gap * (count - 1)) / count);
        double[] bottom = new double[count];
        for (int i = 0; i < nodes.size(); i++) {
            int column = even ? i % count : shortest(bottom);
            double height =
                    even ? rowHeight(nodes, i - column, count, wide) : height(nodes.get(i), wide);
            if (put) {
                double x = getInsets().getLeft() + column * (wide + gap);
                nodes.get(i).resizeRelocate(x, getInsets().getTop() + bottom[column], wide, height);
            }
            bottom[column] += height + gap;
        }
        double insets = getInsets().getTop() + getInsets().getBottom();
        return insets + Math.max(0, Arrays.stream(bottom).max().orElse(0) - gap);
    }

    private double rowHeight(List<Node> nodes, int first, int count, double wide) {
        return nodes.subList(first, Math.min(nodes.size(), first + count)).stream()
                .mapToDouble(n -> height(n, wide))
                .max()
                .orElse(0);
    }

    private double height(Node node, double wide) {
        HeightMemory known = heights.computeIfAbsent(node, n -> new HeightMemory());
        // What is to be laid out anew may have changed.
        if (!(node instanceof Parent parent) || parent.isNeedsLayout()) known.forget();
        return known.at(wide, w -> snapSizeY(Math.max(node.minHeight(w), node.prefHeight(w))));
    }

    private static int shortest(double[] bottom) {
        int best = 0;
        for (int i = 1; i < bottom.length; i++) if (bottom[i] < bottom[best]) best = i;
        return best;
    }
}
