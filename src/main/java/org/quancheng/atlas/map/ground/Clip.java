package org.quancheng.atlas.map.ground;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.LineLimiter;
import org.locationtech.jts.operation.overlayng.RingClipper;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Geometry in plane units → a path in the pixels of a frame, without what lies far outside it, so
 * that the cost of drawing depends on what is seen.
 */
final class Clip {
    /** Keeps the cut edges of shapes out of sight even under the widest line, in pixels. */
    private static final double MARGIN = 48;

    private final Frame frame;
    private final Envelope box;
    private final RingClipper rings;
    private final LineLimiter lines;

    Clip(Frame frame) {
        this.frame = frame;
        box = frame.box();
        box.expandBy(MARGIN / frame.scale());
        rings = new RingClipper(box);
        lines = new LineLimiter(box);
    }

    boolean sees(Geometry shape) {
        return box.intersects(shape.getEnvelopeInternal());
    }

    /** The part of some polygons that is in reach. */
    Geometry part(Geometry shape) {
        if (box.contains(shape.getEnvelopeInternal())) return shape;
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (!(shape.getGeometryN(i) instanceof Polygon p) || !sees(p)) continue;
            clipped(p.getExteriorRing())
                    .ifPresent(
                            shell -> parts.add(shape.getFactory().createPolygon(shell, holes(p))));
        }
        return shape.getFactory().createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private LinearRing[] holes(Polygon polygon) {
        return IntStream.range(0, polygon.getNumInteriorRing())
                .mapToObj(h -> clipped(polygon.getInteriorRingN(h)))
                .flatMap(Optional::stream)
                .toArray(LinearRing[]::new);
    }

    private Optional<LinearRing> clipped(LinearRing ring) {
        return Optional.of(rings.clip(ring.getCoordinates()))
                .filter(points -> points.length > 3)
                .map(ring.getFactory()::createLinearRing);
    }

    /** The areas of polygons; their cut edges run outside the frame. */
    Path2D areas(Geometry shape) {
        Path2D path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (!(shape.getGeometryN(i) instanceof Polygon p) || !sees(p)) continue;
            ring(path, p.getExteriorRing());
            for (int h = 0; h < p.getNumInteriorRing(); h++) ring(path, p.getInteriorRingN(h));
        }
        return path;
    }

    private void ring(Path2D path, LineString ring) {
        if (!sees(ring)) return;
        Coordinate[] points = ring.getCoordinates();
        if (!box.contains(ring.getEnvelopeInternal())) points = rings.clip(points);
        if (points.length > 2) add(path, points, true);
    }

    /** Lines, and the outlines of polygons, without what is far outside. */
    Path2D lines(Geometry shape) {
        return lines(shape, false);
    }

    /** Lines, and the outlines of polygons, from end to end if any part is in reach. */
    Path2D wholeLines(Geometry shape) {
        return lines(shape, true);
    }

    private Path2D lines(Geometry shape, boolean uncut) {
        Path2D path = new Path2D.Float();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            switch (shape.getGeometryN(i)) {
                case Polygon p -> {
                    line(path, p.getExteriorRing(), uncut);
                    for (int h = 0; h < p.getNumInteriorRing(); h++)
                        line(path, p.getInteriorRingN(h), uncut);
                }
                case LineString l -> line(path, l, uncut);
                default -> {}
            }
        }
        return path;
    }

    private void line(Path2D path, LineString line, boolean uncut) {
        if (!sees(line)) return;
        boolean whole = uncut || box.contains(line.getEnvelopeInternal());
        List<Coordinate[]> parts =
                whole
                        ? Collections.singletonList(line.getCoordinates())
                        : lines.limit(line.getCoordinates());
        for (Coordinate[] part : parts)
            if (part.length > 1) add(path, part, whole && line.isClosed());
    }

    private void add(Path2D path, Coordinate[] points, boolean close) {
        double s = frame.scale();
        path.moveTo(points[0].x * s - frame.left(), points[0].y * s - frame.top());
        for (int i = 1; i < points.length - (close ? 1 : 0); i++)
            path.lineTo(points[i].x * s - frame.left(), points[i].y * s - frame.top());
        if (close) path.closePath();
    }
}
