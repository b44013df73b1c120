package org.quancheng.atlas.map.furniture;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.geo.WorldPoint;
import org.quancheng.atlas.plan.Feature;

import java.util.ArrayList;
import java.util.List;

/**
 * Shapes fitted into a few pixels, in the map's own projection.
 *
 * @param shapes what is drawn
 * @param bounds the box around it in degrees
 * @param nw the box's upper left corner in the projection
 * @param scale pixels of one unit of the projection
 * @param width in pixels
 * @param height in pixels
 * @param side of the square it was fitted into, in pixels
 */
record Miniature(
        List<Feature> shapes,
        Bounds bounds,
        WorldPoint nw,
        double scale,
        double width,
        double height,
        double side) {
    /** Vertices nearer to one another than this many pixels are drawn as one. */
    private static final double FINEST = 0.7;

    /**
     * Fits shapes into a square.
     *
     * @param side of the square, in pixels
     */
    static Miniature of(List<Feature> shapes, double side) {
        Envelope all = new Envelope();
        shapes.forEach(f -> all.expandToInclude(f.geometry().getEnvelopeInternal()));
        Bounds bounds =
                all.isNull()
                        ? new Bounds(0, 0, 1, 1)
                        : new Bounds(all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY());
        WorldPoint nw = Mercator.project(new LonLat(bounds.west(), bounds.north()));
        WorldPoint se = Mercator.project(new LonLat(bounds.east(), bounds.south()));
        double w = Math.max(1e-9, se.x() - nw.x());
        double h = Math.max(1e-9, se.y() - nw.y());
        double scale = side / Math.max(w, h);
        return new Miniature(List.copyOf(shapes), bounds, nw, scale, w * scale, h * scale, side);
    }

    boolean isEmpty() {
        return shapes.isEmpty();
    }

    double x(LonLat at) {
        return (Mercator.project(at).x() - nw.x()) * scale;
    }

    double y(LonLat at) {
        return (Mercator.project(at).y() - nw.y()) * scale;
    }

    /** What lies at a pixel; beyond the edge, what lies at the edge. */
    LonLat at(double x, double y) {
        return Mercator.unproject(
                new WorldPoint(
                        nw.x() + Math.clamp(x, 0, width) / scale,
                        nw.y() + Math.clamp(y, 0, height) / scale));
    }

    /** The outer rings as x, y, x, y … in pixels; takes a while for large shapes. */
    List<double[]> rings() {
        List<double[]> rings = new ArrayList<>();
        for (Feature shape : shapes) {
            Geometry geometry = shape.geometry();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                if (geometry.getGeometryN(i) instanceof Polygon polygon)
                    rings.add(thin(polygon.getExteriorRing().getCoordinates()));
            }
        }
        return rings;
    }

    private double[] thin(Coordinate[] ring) {
        double[] kept = new double[ring.length * 2];
        int n = 0;
        for (Coordinate c : ring) {
            LonLat at = new LonLat(c.x, c.y);
            double x = x(at);
            double y = y(at);
            if (n > 0 && Math.hypot(x - kept[n - 2], y - kept[n - 1]) < FINEST) continue;
            kept[n++] = x;
            kept[n++] = y;
        }
        return java.util.Arrays.copyOf(kept, n);
    }
}
