package org.quancheng.atlas.map.ground;

import org.locationtech.jts.geom.Geometry;

/**
 * One thing to draw.
 *
 * @param id what it is, as in {@link Flat}
 * @param shape polygons or lines in plane units
 */
record Drawn(String id, Geometry shape, Ink ink) {}
