package org.quancheng.atlas.plan;

import org.locationtech.jts.geom.Geometry;
import org.quancheng.atlas.plan.fact.Text;

import java.util.Optional;

/**
 * One drawn thing of the map.
 *
 * @param geometry polygons or lines in degrees, x = longitude, y = latitude, WGS-84
 * @param areaKm2 area on the ellipsoid, where it is known
 * @param rank 1 for the most prominent
 * @param basis how a schematic outline was drawn
 */
public record Feature(
        String id,
        Text name,
        Quality quality,
        Optional<Double> areaKm2,
        int rank,
        Optional<Text> basis,
        Geometry geometry) {
    /** How far a shape can be trusted; constants are spelled as in the pack. */
    public enum Quality {
        surveyed,
        generalised,
        schematic
    }
}
