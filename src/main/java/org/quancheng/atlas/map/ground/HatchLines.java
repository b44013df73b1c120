package org.quancheng.atlas.map.ground;

import javafx.scene.paint.Color;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.quancheng.atlas.plan.Layout.Pattern;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The hatches of {@link Hatch} as lines, for drawings that know no pixels. */
public final class HatchLines {
    private static final int WAVE_STEPS = 8;

    /**
     * How far the control points of a curve lie between two turns of a sine, as a share of their
     * distance: 1 − 2/π, with which it crosses the middle as steeply as the sine does.
     */
    private static final double SINE = 1 - 2 / Math.PI;

    private HatchLines() {}

    /** The hatch of a small box, such as one of a legend, in its own pixels. */
    public static Flat box(Pattern pattern, Color colour, double width, double height) {
        Envelope box = new Envelope(0, width, 0, height);
        GeometryFactory factory = new GeometryFactory();
        Geometry lines =
                factory.toGeometry(box)
                        .intersection(of(pattern, box, new Frame(Plane.ZOOM, 1, 0, 0, 0, 0)));
        return Flattener.line("hatch", lines, pattern, colour);
    }

    /** How the lines are drawn; lengths in pixels of the window. */
    static Ink ink(Pattern pattern, Color colour) {
        return new Ink(
                Optional.empty(),
                Pattern.none,
                Optional.of(colour.deriveColor(0, 1, 1, Hatch.STRENGTH)),
                Hatch.width(pattern),
                // Dots are a line of round dashes without length.
                pattern == Pattern.dots ? List.of(0.0, (double) Hatch.TILE) : List.of());
    }

    /** The lines over a box, both in pixels of a frame, laid out from the plane's origin. */
    static Geometry of(Pattern pattern, Envelope box, Frame frame) {
        double side = Hatch.TILE * frame.density();
        double left = Hatch.offset(frame.left(), side);
        double top = Hatch.offset(frame.top(), side);
        int x0 = (int) Math.floor((box.getMinX() + left) / side) - 1;
        int x1 = (int) Math.ceil((box.getMaxX() + left) / side) + 1;
        int y0 = (int) Math.floor((box.getMinY() + top) / side) - 1;
        int y1 = (int) Math.ceil((box.getMaxY() + top) / side) + 1;
        List<Coordinate[]> lines = new ArrayList<>();
        switch (pattern) {
            case diagonal -> {
                for (int k = x0 + y0; k <= x1 + y1; k++) {
                    double sum = (k + 0.5) * side - left - top;
                    lines.add(
                            line(
                                    sum - box.getMaxY(),
                                    box.getMaxY(),
                                    sum - box.getMinY(),
                                    box.getMinY()));
                }
            }
            case wave -> {
                for (int y = y0; y < y1; y++)
                    lines.add(wave(x0 * side - left, (y + 0.5) * side - top, x1 - x0, side));
            }
            case dots -> {
                for (int y = 2 * y0; y < 2 * y1; y++) {
                    double at = (y + 0.5) * side / 2 - top;
                    // Every other row is shifted by half a tile.
                    double from = (Math.floorMod(y, 2) + 0.5) * side / 2 - left;
                    lines.add(line(from + x0 * side, at, from + x1 * side, at));
                }
            }
            case none -> {}
        }
        GeometryFactory factory = new GeometryFactory();
        return factory.createMultiLineString(
                lines.stream().map(factory::createLineString).toArray(LineString[]::new));
    }

    private static Coordinate[] wave(double left, double middle, int tiles, double side) {
        double rise = Hatch.WAVE * side / Hatch.TILE;
        Coordinate[] points = new Coordinate[tiles * WAVE_STEPS + 1];
        for (int i = 0; i < points.length; i++)
            points[i] =
                    new Coordinate(
                            left + i * side / WAVE_STEPS,
                            middle + rise * Math.sin(2 * Math.PI * i / WAVE_STEPS));
        return points;
    }

    /** Waves as curves from crest to trough, of a quarter of the points. */
    static Path2D curves(Geometry waves) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < waves.getNumGeometries(); i++) {
            Coordinate[] points = waves.getGeometryN(i).getCoordinates();
            if (points.length < 2) continue;
            path.moveTo(points[0].x, points[0].y);
            int turn = -1;
            for (int k = 1; k < points.length; k++) {
                boolean turns = k + 1 < points.length && turns(points, k);
                if (turns && turn >= 0) {
                    curve(path, points[turn], points[k]);
                } else if (turns || turn < 0) {
                    path.lineTo(points[k].x, points[k].y);
                } else if (k + 1 == points.length) {
                    // The end is cut: what is left of the last wave stays as it is.
                    for (int rest = turn + 1; rest <= k; rest++)
                        path.lineTo(points[rest].x, points[rest].y);
                }
                if (turns) turn = k;
            }
        }
        return path;
    }

    private static boolean turns(Coordinate[] points, int k) {
        return (points[k].y - points[k - 1].y) * (points[k + 1].y - points[k].y) < 0;
    }

    private static void curve(Path2D path, Coordinate from, Coordinate to) {
        double reach = (to.x - from.x) * SINE;
        path.curveTo(from.x + reach, from.y, to.x - reach, to.y, to.x, to.y);
    }

    private static Coordinate[] line(double x1, double y1, double x2, double y2) {
        return new Coordinate[] {new Coordinate(x1, y1), new Coordinate(x2, y2)};
    }
}
