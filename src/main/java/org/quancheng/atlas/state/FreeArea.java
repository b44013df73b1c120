package org.quancheng.atlas.state;

import java.util.List;

/**
 * The window in pixels and how much of each edge is covered by cards.
 *
 * @param windowWidth width of the whole map
 * @param windowHeight height of the whole map
 * @param cardScale how much larger than at scale 1 the cards are drawn
 * @param covered the cards, so that no label is put under one
 */
public record FreeArea(
        double windowWidth,
        double windowHeight,
        double top,
        double right,
        double bottom,
        double left,
        double cardScale,
        List<Box> covered) {
    /** The least height in pixels that is worth leaving to the map. */
    private static final double LEAST = 120;

    public FreeArea {
        covered = List.copyOf(covered);
    }

    /** A window of which nothing is covered. */
    public static FreeArea whole(double width, double height) {
        return new FreeArea(width, height, 0, 0, 0, 0, 1, List.of());
    }

    /** The same below something that lies along the upper edge, where that leaves room. */
    public FreeArea under(double lower) {
        if (lower <= top || windowHeight - bottom - lower < LEAST) return this;
        return new FreeArea(
                windowWidth, windowHeight, lower, right, bottom, left, cardScale, covered);
    }

    /** The same with other boxes covered. */
    public FreeArea covering(List<Box> boxes) {
        return new FreeArea(windowWidth, windowHeight, top, right, bottom, left, cardScale, boxes);
    }

    /** Whether the other leaves the same part of the same window free. */
    public boolean sameRoom(FreeArea other) {
        return windowWidth == other.windowWidth
                && windowHeight == other.windowHeight
                && top == other.top
                && right == other.right
                && bottom == other.bottom
                && left == other.left;
    }

    /** Width of the uncovered part. */
    public double width() {
        return windowWidth - left - right;
    }

    /** Height of the uncovered part. */
    public double height() {
        return windowHeight - top - bottom;
    }

    /** How far the middle of the uncovered part lies right of the window's middle. */
    public double offsetX() {
        return (left - right) / 2;
    }

    /** How far the middle of the uncovered part lies below the window's middle. */
    public double offsetY() {
        return (top - bottom) / 2;
    }
}
