package org.quancheng.atlas.pack.compiled;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.quancheng.atlas.pack.bind.GeoJson;

import java.io.IOException;

/**
 * Shapes as flat arrays of longitudes and latitudes in degrees: a hundred times the vertices of a
 * city are read in one go each, and take a third of the memory of single coordinates.
 */
final class Shapes {
    private static final GeometryFactory FACTORY = GeoJson.FACTORY;

    private Shapes() {}

    /** The sorts of shape that a feature has; their order is part of the form. */
    private enum Sort {
        LINE_STRING,
        POLYGON,
        MULTI_LINE_STRING,
        MULTI_POLYGON
    }

    /**
     * @throws IllegalArgumentException if a feature cannot have a shape of this sort
     */
    static void write(Out out, Geometry shape) throws IOException {
        Sort sort =
                switch (shape.getGeometryType()) {
                    case Geometry.TYPENAME_LINESTRING -> Sort.LINE_STRING;
                    case Geometry.TYPENAME_POLYGON -> Sort.POLYGON;
                    case Geometry.TYPENAME_MULTILINESTRING -> Sort.MULTI_LINE_STRING;
                    case Geometry.TYPENAME_MULTIPOLYGON -> Sort.MULTI_POLYGON;
                    default -> throw new IllegalArgumentException(shape.getGeometryType());
                };
        out.count(sort.ordinal());
        out.count(shape.getNumGeometries());
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) write(out, polygon);
            else write(out, ((LineString) shape.getGeometryN(i)).getCoordinateSequence());
        }
    }

    private static void write(Out out, Polygon polygon) throws IOException {
        out.count(polygon.getNumInteriorRing());
        write(out, polygon.getExteriorRing().getCoordinateSequence());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++)
            write(out, polygon.getInteriorRingN(i).getCoordinateSequence());
    }

    private static void write(Out out, CoordinateSequence points) throws IOException {
        double[] flat = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            flat[2 * i] = points.getX(i);
            flat[2 * i + 1] = points.getY(i);
        }
        out.reals(flat);
    }

    static Geometry read(In in) {
        Sort sort = Sort.values()[in.count()];
        int parts = in.countOf(1);
        return switch (sort) {
            case LINE_STRING -> FACTORY.createLineString(points(in));
            case POLYGON -> polygon(in);
            case MULTI_LINE_STRING -> {
                LineString[] lines = new LineString[parts];
                for (int i = 0; i < parts; i++) lines[i] = FACTORY.createLineString(points(in));
                yield FACTORY.createMultiLineString(lines);
            }
            case MULTI_POLYGON -> {
                Polygon[] polygons = new Polygon[parts];
                for (int i = 0; i < parts; i++) polygons[i] = polygon(in);
                yield FACTORY.createMultiPolygon(polygons);
            }
        };
    }

    private static Polygon polygon(In in) {
        LinearRing[] holes = new LinearRing[in.countOf(1)];
        LinearRing shell = FACTORY.createLinearRing(points(in));
        for (int i = 0; i < holes.length; i++) holes[i] = FACTORY.createLinearRing(points(in));
        return FACTORY.createPolygon(shell, holes);
    }

    private static CoordinateSequence points(In in) {
        return new PackedCoordinateSequence.Double(in.reals(), 2, 0);
    }
}
