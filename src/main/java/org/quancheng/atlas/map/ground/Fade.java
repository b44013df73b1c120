package org.quancheng.atlas.map.ground;

/**
 * A strip over the ground that is all paper at one of its sides and clear at the other, in pixels
 * of the window.
 *
 * @param bare the part of it that is all paper, from 0 to 1
 */
public record Fade(double x, double y, double width, double height, Side from, double bare) {
    /** The side that is all paper. */
    public enum Side {
        LEFT,
        RIGHT,
        TOP,
        BOTTOM
    }
}
