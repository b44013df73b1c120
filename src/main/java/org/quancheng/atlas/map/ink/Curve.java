package org.quancheng.atlas.map.ink;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

import org.locationtech.jts.geom.Coordinate;

import java.util.ArrayList;
import java.util.List;

/** The outlines of ink in pixels, from the points that a hand has set. */
final class Curve {
    /** Length and half width of an arrow's head, in widths of its shaft. */
    private static final double HEAD = 4.6;

    private static final double WING = 2.1;

    private Curve() {}

    /**
     * A smooth curve through all points: a centripetal look at the price of a uniform Catmull-Rom
     * spline, whose Bézier handles are a sixth of the way between the neighbours (Catmull and Rom,
     * 1974). One point becomes a dot.
     */
    static List<PathElement> through(List<Coordinate> points) {
        Coordinate first = points.getFirst();
        List<PathElement> path = new ArrayList<>();
        path.add(new MoveTo(first.x, first.y));
        if (points.size() == 1) path.add(new LineTo(first.x + 0.01, first.y));
        if (points.size() == 2) path.add(new LineTo(points.get(1).x, points.get(1).y));
        for (int i = 0; points.size() > 2 && i < points.size() - 1; i++) {
            Coordinate before = points.get(Math.max(0, i - 1));
            Coordinate from = points.get(i);
            Coordinate to = points.get(i + 1);
            Coordinate after = points.get(Math.min(points.size() - 1, i + 2));
            path.add(
                    new CubicCurveTo(
                            from.x + (to.x - before.x) / 6,
                            from.y + (to.y - before.y) / 6,
                            to.x - (after.x - from.x) / 6,
                            to.y - (after.y - from.y) / 6,
                            to.x,
                            to.y));
        }
        return path;
    }

    /** The outline of a straight arrow; a short one is all head. */
    static List<PathElement> arrow(Coordinate tail, Coordinate tip, double width) {
        double length = Math.max(1e-6, tail.distance(tip));
        double ux = (tip.x - tail.x) / length;
        double uy = (tip.y - tail.y) / length;
        double head = Math.min(HEAD * width, length);
        double wing = WING * width * head / (HEAD * width);
        double neck = length - head;
        double half = Math.min(width / 2, wing);
        double[][] outline = {
            {0, half},
            {neck, half},
            {neck, wing},
            {length, 0},
            {neck, -wing},
            {neck, -half},
            {0, -half}
        };
        List<PathElement> path = new ArrayList<>();
        for (double[] p : outline) {
            double x = tail.x + ux * p[0] - uy * p[1];
            double y = tail.y + uy * p[0] + ux * p[1];
            path.add(path.isEmpty() ? new MoveTo(x, y) : new LineTo(x, y));
        }
        path.add(new ClosePath());
        return path;
    }
}
