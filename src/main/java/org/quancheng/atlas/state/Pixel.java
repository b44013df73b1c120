package org.quancheng.atlas.state;

/**
 * A point of the window in pixels.
 *
 * @param x from the left edge
 * @param y from the upper edge
 */
public record Pixel(double x, double y) {}
