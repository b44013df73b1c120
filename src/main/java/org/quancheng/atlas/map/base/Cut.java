package org.quancheng.atlas.map.base;

import org.quancheng.atlas.geo.Mercator;

/**
 * A rectangle of the Web Mercator world on a raster.
 *
 * @param zoom the level of zoom, which may be a fraction
 * @param density pixels of the raster to a pixel of the zoom level: 2 on a screen of double density
 * @param left of its left edge, in its own pixels from 180° W
 * @param top of its upper edge, in its own pixels from the world's northern edge
 * @param width in its own pixels
 * @param height likewise
 */
public record Cut(double zoom, double density, double left, double top, int width, int height) {
    /** Its pixels across the whole world. */
    double worldSize() {
        return Mercator.worldSize(zoom) * density;
    }
}
