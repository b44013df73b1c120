package org.quancheng.atlas.state;

/**
 * A rectangle of the window in pixels.
 *
 * @param x left edge
 * @param y upper edge
 */
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** Whether the two share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether the other lies wholly inside. */
    public boolean holds(Box other) {
        return other.x >= x
                && other.y >= y
                && other.right() <= right()
                && other.bottom() <= bottom();
    }

    /** Whether the point lies inside. */
    public boolean holds(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** The same, larger on every side. */
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** The same about its middle, with no side shorter than this. */
    public Box atLeast(double side) {
        double w = Math.max(side, width);
        double h = Math.max(side, height);
        return new Box(x - (w - width) / 2, y - (h - height) / 2, w, h);
    }

    /** How far a point lies outside; 0 within. */
    public double distance(double px, double py) {
        return Math.hypot(
                Math.max(0, Math.max(x - px, px - right())),
                Math.max(0, Math.max(y - py, py - bottom())));
    }

    /** The same, multiplied. */
    public Box scaled(double factor) {
        return new Box(x * factor, y * factor, width * factor, height * factor);
    }
}
