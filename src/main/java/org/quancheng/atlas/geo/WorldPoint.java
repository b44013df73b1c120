package org.quancheng.atlas.geo;

/**
 * A point of the Web Mercator square.
 *
 * @param x 0 at 180° W, 1 at 180° E
 * @param y 0 at the northern edge (85.05° N), 1 at the southern
 */
public record WorldPoint(double x, double y) {}
