package org.quancheng.atlas.map.ground;

import org.locationtech.jts.geom.Geometry;

/**
 * One thing to draw.
 *
 * @param id what it is, as in {@link Flat}
 * @param shape polygons or lines in plane units
 */
record Drawn(String id, Geometry shape, Ink ink) {
    /** Whether it is so faint that nobody sees whether its edge is smooth. */
    boolean isSoft() {
        return ink.isGlow() || id.startsWith(Scenery.GLOW) || id.equals(Scenery.HALO);
    }
}
