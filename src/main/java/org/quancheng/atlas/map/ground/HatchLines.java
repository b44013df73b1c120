package org.quancheng.atlas.map.ground;

import javafx.scene.paint.Color;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.quancheng.atlas.plan.Layout.Pattern;

import java.util.ArrayList;
import java.util.List;

/** The hatches of {@link Hatch} as lines, for drawings that know no pixels. */
public final class HatchLines {
    /** How strongly a hatch shows. */
    static final double STRENGTH = 0.55;

    private static final double TILE = Hatch.TILE;
    private static final double WAVE = 2.2;
    private static final int WAVE_STEPS = 8;
    private static final double DOT = 2.3;

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

    /** How wide the lines are, in pixels. */
    static double width(Pattern pattern) {
        return pattern == Pattern.dots ? DOT : 1.1;
    }

    /** Dots are a line of round dashes without length. */
    static List<Double> dash(Pattern pattern) {
        return pattern == Pattern.dots ? List.of(0.0, TILE) : List.of();
    }

    /** The lines over a box, both in pixels of a frame, laid out from the plane's origin. */
    static Geometry of(Pattern pattern, Envelope box, Frame frame) {
        double left = Math.floorMod(frame.left(), (long) TILE);
        double top = Math.floorMod(frame.top(), (long) TILE);
        int x0 = (int) Math.floor((box.getMinX() + left) / TILE) - 1;
        int x1 = (int) Math.ceil((box.getMaxX() + left) / TILE) + 1;
        int y0 = (int) Math.floor((box.getMinY() + top) / TILE) - 1;
        int y1 = (int) Math.ceil((box.getMaxY() + top) / TILE) + 1;
        List<Coordinate[]> lines = new ArrayList<>();
        switch (pattern) {
            case diagonal -> {
                for (int k = x0 + y0; k <= x1 + y1; k++) {
                    double sum = (k + 0.5) * TILE - left - top;
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
                    lines.add(wave(x0 * TILE - left, (y + 0.5) * TILE - top, x1 - x0));
            }
            case dots -> {
                for (int y = 2 * y0; y < 2 * y1; y++) {
                    double at = (y + 0.5) * TILE / 2 - top;
                    // Every other row is shifted by half a tile.
                    double from = (Math.floorMod(y, 2) + 0.5) * TILE / 2 - left;
                    lines.add(line(from + x0 * TILE, at, from + x1 * TILE, at));
                }
            }
            case none -> {}
        }
        GeometryFactory factory = new GeometryFactory();
        return factory.createMultiLineString(
                lines.stream().map(factory::createLineString).toArray(LineString[]::new));
    }

    private static Coordinate[] wave(double left, double middle, int tiles) {
        Coordinate[] points = new Coordinate[tiles * WAVE_STEPS + 1];
        for (int i = 0; i < points.length; i++)
            points[i] =
                    new Coordinate(
                            left + i * TILE / WAVE_STEPS,
                            middle + WAVE * Math.sin(2 * Math.PI * i / WAVE_STEPS));
        return points;
    }

    private static Coordinate[] line(double x1, double y1, double x2, double y2) {
        return new Coordinate[] {new Coordinate(x1, y1), new Coordinate(x2, y2)};
    }
}
