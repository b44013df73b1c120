package org.quancheng.atlas.map.ground;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.geo.WorldPoint;

/**
 * A flat sheet on which all shapes are drawn: Web Mercator in pixels at zoom {@value #ZOOM},
 * counted from an origin near the content so that numbers stay small; y grows southwards.
 */
public record Plane(WorldPoint origin) {
    /** The zoom level whose pixels are the plane's unit. */
    public static final int ZOOM = 10;

    private static final double SIZE = Mercator.worldSize(ZOOM);

    /** A plane around a point. */
    public static Plane around(LonLat point) {
        return new Plane(Mercator.project(point));
    }

    public Coordinate of(LonLat point) {
        WorldPoint p = Mercator.project(point);
        return new Coordinate((p.x() - origin.x()) * SIZE, (p.y() - origin.y()) * SIZE);
    }

    /** The point at plane coordinates. */
    public LonLat at(double x, double y) {
        return Mercator.unproject(new WorldPoint(origin.x() + x / SIZE, origin.y() + y / SIZE));
    }

    /** A copy of a geometry in degrees, in plane units. */
    public Geometry of(Geometry degrees) {
        Geometry copy = degrees.copy();
        copy.apply(
                new CoordinateSequenceFilter() {
                    @Override
                    public void filter(CoordinateSequence points, int i) {
                        Coordinate c = of(new LonLat(points.getX(i), points.getY(i)));
                        points.setOrdinate(i, 0, c.x);
                        points.setOrdinate(i, 1, c.y);
                    }

                    @Override
                    public boolean isDone() {
                        return false;
                    }

                    @Override
                    public boolean isGeometryChanged() {
                        return true;
                    }
                });
        return copy;
    }

    /** Pixels of one plane unit at a zoom level. */
    public static double scale(double zoom) {
        return Math.pow(2, zoom - ZOOM);
    }
}
