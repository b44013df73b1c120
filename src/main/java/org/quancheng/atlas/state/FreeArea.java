package org.quancheng.atlas.state;

/**
 * The window in pixels and how much of each edge is covered by cards.
 *
 * @param windowWidth width of the whole map
 * @param windowHeight height of the whole map
 */
public record FreeArea(
        double windowWidth, double windowHeight, double top, double right, double bottom, double left) {
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
