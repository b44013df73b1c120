package org.quancheng.atlas.map.sign;

import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.plan.Feature;

/** The visual centres of shapes: the middle of the largest circle inside them (pole of inaccessibility). */
final class LabelPoints {
    /** Where a name stands and how much room it has, in plane units. */
    record LabelPoint(Coordinate center, double radius) {}

    private final Plane plane;
    private final Map<String, LabelPoint> known = new HashMap<>();

    LabelPoints(Plane plane) {
        this.plane = plane;
    }

    LabelPoint of(Feature feature) {
        return known.computeIfAbsent(feature.id(), id -> compute(plane.of(feature.geometry())));
    }

    private static LabelPoint compute(Geometry shape) {
        Geometry largest = shape;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (i == 0 || shape.getGeometryN(i).getArea() > largest.getArea()) largest = shape.getGeometryN(i);
        }
        MaximumInscribedCircle circle = new MaximumInscribedCircle(largest, 0.5);
        return new LabelPoint(
                circle.getCenter().getCoordinate(), circle.getRadiusLine().getLength());
    }
}
