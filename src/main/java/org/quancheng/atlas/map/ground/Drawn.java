package org.quancheng.atlas.map.ground;

import org.locationtech.jts.geom.Geometry;

/**
 * One thing to draw.
 *
 * @param shape polygons or lines in plane units
 */
record Drawn(Geometry shape, Ink ink) {}
