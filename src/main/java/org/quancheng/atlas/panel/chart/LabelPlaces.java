package org.quancheng.atlas.panel.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a place beside its mark for every label of a path, so that none covers a mark or another
 * label.
 */
public final class LabelPlaces {
    private static final double GAP = 4;

    private final double width;
    private final double height;
    private final List<Point> path;
    private final List<Box> marks = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    /** A point on the chart. */
    public record Point(double x, double y) {}

    /** A rectangle on the chart, by its upper left corner. */
    public record Box(double x, double y, double w, double h) {
        /** Whether two rectangles share an area. */
        public boolean meets(Box other) {
            return x < other.x + other.w
                    && other.x < x + w
                    && y < other.y + other.h
                    && other.y < y + h;
        }

        private boolean holds(double px, double py) {
            return px > x && px < x + w && py > y && py < y + h;
        }
    }

    /**
     * @param width of the chart
     * @param height of the chart's part that labels may use
     * @param path the line that labels should rather not cross
     */
    public LabelPlaces(double width, double height, List<Point> path) {
        this.width = width;
        this.height = height;
        this.path = List.copyOf(path);
    }

    /** Keeps a mark free of labels. */
    public void mark(Point at, double radius) {
        marks.add(new Box(at.x - radius, at.y - radius, 2 * radius, 2 * radius));
    }

    /**
     * Takes the best free place for a label; empty if there is none, so the most important come
     * first.
     */
    public Optional<Box> place(Point at, double radius, double w, double h) {
        double above = at.y - radius - GAP - h;
        double below = at.y + radius + GAP;
        double centre = within(at.x - w / 2, w);
        double[][] candidates = {
            {centre, above},
            {centre, below},
            {at.x - w, above},
            {at.x, above},
            {at.x - w, below},
            {at.x, below},
            {at.x + radius + GAP, at.y - h / 2},
            {at.x - radius - GAP - w, at.y - h / 2},
            {centre, above - h - GAP},
            {centre, below + h + GAP},
        };
        Optional<Box> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (double[] candidate : candidates) {
            Box box = new Box(candidate[0], candidate[1], w, h);
            int cost = crossings(box);
            if (cost < least && isFree(box)) {
                least = cost;
                best = Optional.of(box);
            }
        }
        best.ifPresent(taken::add);
        return best;
    }

    private double within(double x, double w) {
        return Math.max(0, Math.min(x, width - w));
    }

    private boolean isFree(Box box) {
        boolean inside =
                box.x >= -0.01
                        && box.x + box.w <= width + 0.01
                        && box.y >= -0.01
                        && box.y + box.h <= height;
        return inside
                && marks.stream().noneMatch(box::meets)
                && taken.stream().noneMatch(box::meets);
    }

    /** How much of the path runs through a rectangle, in steps of a pixel or so. */
    private int crossings(Box box) {
        int hits = 0;
        for (int i = 1; i < path.size(); i++) {
            Point a = path.get(i - 1);
            Point b = path.get(i);
            int steps = (int) Math.ceil(Math.hypot(b.x - a.x, b.y - a.y)) + 1;
            for (int s = 0; s <= steps; s++) {
                double t = (double) s / steps;
                if (box.holds(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t)) hits++;
            }
        }
        return hits;
    }
}
