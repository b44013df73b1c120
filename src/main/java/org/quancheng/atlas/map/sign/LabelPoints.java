package org.quancheng.atlas.map.sign;

import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.plan.Feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The visual centres of shapes: the middle of the largest circle inside them (pole of
 * inaccessibility).
 */
final class LabelPoints {
    /** Where a name stands and how much room it has, in plane units. */
    record LabelPoint(Coordinate center, double radius) {}

    /** Detail that no label depends on, in plane units. */
    private static final double FINE = 0.25;

    private final Plane plane;
    private final Map<String, LabelPoint> known = new HashMap<>();
    private final Map<String, Geometry> shapes = new HashMap<>();

    LabelPoints(Plane plane) {
        this.plane = plane;
    }

    LabelPoint of(Feature feature) {
        return known.computeIfAbsent(feature.id(), id -> compute(shape(feature), 0.5));
    }

    /**
     * The visual centre of the part that is in view, where the centre of the whole is not.
     *
     * @param view in plane units
     * @param taken shapes that such a name would seem to belong to
     */
    LabelPoint of(Feature feature, Envelope view, List<Feature> taken) {
        LabelPoint whole = of(feature);
        if (view.contains(whole.center())) return whole;
        Geometry part = shape(feature).intersection(new GeometryFactory().toGeometry(view));
        for (Feature other : taken) part = part.difference(shape(other));
        // So small a part is better left without a name.
        double least = Math.min(view.getWidth(), view.getHeight()) / 12;
        LabelPoint seen = part.getArea() > least * least ? compute(part, least / 10) : whole;
        return seen.radius() >= least ? seen : whole;
    }

    private Geometry shape(Feature feature) {
        return shapes.computeIfAbsent(
                feature.id(),
                id -> DouglasPeuckerSimplifier.simplify(plane.of(feature.geometry()), FINE));
    }

    private static LabelPoint compute(Geometry shape, double tolerance) {
        Geometry largest = shape;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (i == 0 || shape.getGeometryN(i).getArea() > largest.getArea())
                largest = shape.getGeometryN(i);
        }
        MaximumInscribedCircle circle = new MaximumInscribedCircle(largest, tolerance);
        return new LabelPoint(
                circle.getCenter().getCoordinate(), circle.getRadiusLine().getLength());
    }
}
