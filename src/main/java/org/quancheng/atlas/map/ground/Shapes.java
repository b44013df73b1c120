package org.quancheng.atlas.map.ground;

import org.locationtech.jts.geom.Geometry;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.GeoLayers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a level is made from, by id, in plane units; shapes that touch share their vertices.
 *
 * @param districts polygons
 * @param neighbours polygons
 * @param rivers lines
 * @param outlines polygons
 */
record Shapes(
        Map<String, Geometry> districts,
        Map<String, Geometry> neighbours,
        Map<String, Geometry> rivers,
        Map<String, Geometry> outlines) {
    /** All that a pack has. */
    static Shapes of(GeoLayers geo, Plane plane) {
        return new Shapes(
                named(geo.districts(), plane),
                named(geo.neighbours(), plane),
                named(geo.rivers(), plane),
                named(geo.outlines(), plane));
    }

    /** What another level has left of it. */
    static Shapes of(Level level) {
        return new Shapes(level.districts(), level.neighbours(), level.rivers(), level.outlines());
    }

    private static Map<String, Geometry> named(List<Feature> features, Plane plane) {
        Map<String, Geometry> named = new LinkedHashMap<>();
        for (Feature f : features) named.put(f.id(), plane.of(f.geometry()));
        return named;
    }
}
