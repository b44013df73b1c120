package org.quancheng.atlas.map.ground;

import javafx.scene.paint.Color;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.quancheng.atlas.plan.Layout.Pattern;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts what is drawn along a frame and brings it into the frame's pixels. */
final class Flattener {
    /**
     * How far lines may stray from the truth, in pixels: on a slide of 13.33 inches a pixel is an
     * eightieth of an inch, about as wide as the border of a district.
     */
    static final double NEAR = 2.2;

    /** The same of what lies around the city, which is faint. */
    static final double FAR = 11;

    /** The same of faint bands and wide faint lines, whose edges nobody sees. */
    private static final double SOFT = 2.5;

    /** The same of such a line as a share of its width. */
    private static final double SOFT_SHARE = 0.2;

    /** How much wider apart the lines of a hatch are than on the screen. */
    private static final double SPARSE = 1.8;

    private final Frame frame;
    private final Frame sparse;
    private final Polygon window;
    private final AffineTransformation toPixels;
    private final double coarse;

    /**
     * @param coarse how much farther lines may stray than they do at the least
     */
    Flattener(Frame frame, double coarse) {
        this.frame = frame;
        this.coarse = coarse;
        sparse =
                new Frame(
                        frame.zoom(),
                        frame.density() * SPARSE,
                        frame.left(),
                        frame.top(),
                        frame.width(),
                        frame.height());
        window =
                (Polygon)
                        new GeometryFactory()
                                .toGeometry(
                                        new org.locationtech.jts.geom.Envelope(
                                                0, frame.width(), 0, frame.height()));
        toPixels =
                AffineTransformation.scaleInstance(frame.scale(), frame.scale())
                        .translate(-frame.left(), -frame.top());
    }

    /** The parts of a thing that the frame shows: its area, its hatch, its line. */
    List<Flat> flat(Drawn thing) {
        if (!frame.box().intersects(thing.shape().getEnvelopeInternal())) return List.of();
        Geometry sharp = toPixels.transform(thing.shape());
        Geometry shape = thing.isSoft() ? soft(sharp, thing.ink().width()) : sharp;
        boolean whole = window.getEnvelopeInternal().contains(shape.getEnvelopeInternal());
        Ink ink = thing.ink();
        List<Flat> parts = new ArrayList<>();
        if (ink.hatch() != Pattern.none) {
            ink.fill().ifPresent(c -> hatch(thing, shape, c).ifPresent(parts::add));
        } else if (ink.fill().isPresent() || whole) {
            boolean lined = whole && ink.stroke().isPresent();
            Geometry area = whole ? shape : cut(shape);
            add(parts, thing, area, ink.fill(), lined ? ink.stroke() : Optional.empty());
        }
        if (!whole && ink.stroke().isPresent()) {
            Geometry line = shape.getDimension() == 2 ? shape.getBoundary() : shape;
            // The round end of a broad line would stand out beyond the edge of the map.
            Geometry room = thing.isSoft() ? window.buffer(-ink.width() / 2) : window;
            add(parts, thing, cut(line, room), Optional.empty(), ink.stroke());
        }
        return parts;
    }

    private Geometry soft(Geometry shape, double width) {
        return TopologyPreservingSimplifier.simplify(
                shape, Math.max(coarse * SOFT, SOFT_SHARE * width));
    }

    private Geometry cut(Geometry shape) {
        return cut(shape, window);
    }

    private static Geometry cut(Geometry shape, Geometry window) {
        Geometry valid = shape.isValid() ? shape : GeometryFixer.fix(shape);
        return OverlayNGRobust.overlay(valid, window, OverlayNG.INTERSECTION);
    }

    private static void add(
            List<Flat> parts,
            Drawn thing,
            Geometry shape,
            Optional<Color> fill,
            Optional<Color> stroke) {
        if (shape.isEmpty() || fill.isEmpty() && stroke.isEmpty()) return;
        Ink ink = thing.ink();
        parts.add(new Flat(thing.id(), path(shape), fill, stroke, ink.width(), ink.dash()));
    }

    private Optional<Flat> hatch(Drawn thing, Geometry shape, Color colour) {
        Pattern pattern = thing.ink().hatch();
        Geometry area = cut(shape);
        if (area.isEmpty()) return Optional.empty();
        Geometry lines =
                OverlayNGRobust.overlay(
                        area,
                        HatchLines.of(pattern, area.getEnvelopeInternal(), sparse),
                        OverlayNG.INTERSECTION);
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(line(thing.id(), lines, pattern, colour));
    }

    /** The lines of a hatch as one thing. */
    static Flat line(String id, Geometry lines, Pattern pattern, Color colour) {
        Ink ink = HatchLines.ink(pattern, colour);
        Path2D path = pattern == Pattern.wave ? HatchLines.curves(lines) : path(lines);
        return new Flat(id, path, Optional.empty(), ink.stroke(), ink.width(), ink.dash());
    }

    static Path2D path(Geometry shape) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            switch (shape.getGeometryN(i)) {
                case Polygon p -> {
                    line(path, p.getExteriorRing(), true);
                    for (int h = 0; h < p.getNumInteriorRing(); h++)
                        line(path, p.getInteriorRingN(h), true);
                }
                case LineString l -> line(path, l, l.isClosed());
                default -> {}
            }
        }
        return path;
    }

    private static void line(Path2D path, LineString line, boolean close) {
        Coordinate[] points = line.getCoordinates();
        if (points.length < 2) return;
        path.moveTo(points[0].x, points[0].y);
        for (int i = 1; i < points.length - (close ? 1 : 0); i++)
            path.lineTo(points[i].x, points[i].y);
        if (close) path.closePath();
    }
}
