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

    /** The same, multiplied. */
    public Box scaled(double factor) {
        return new Box(x * factor, y * factor, width * factor, height * factor);
    }
}
