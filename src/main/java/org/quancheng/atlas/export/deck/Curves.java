package org.quancheng.atlas.export.deck;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Paths of which all curves are cubic: POI's small schema has no others. */
final class Curves {
    private Curves() {}

    static Path2D.Double cubic(PathIterator from) {
        Path2D.Double path = new Path2D.Double(from.getWindingRule());
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (; !from.isDone(); from.next()) {
            switch (from.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> path.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(c[0], c[1]);
                // Both control points lie two thirds of the way to the one of the other curve.
                case PathIterator.SEG_QUADTO ->
                        path.curveTo(
                                x + (c[0] - x) * 2 / 3,
                                y + (c[1] - y) * 2 / 3,
                                c[2] + (c[0] - c[2]) * 2 / 3,
                                c[3] + (c[1] - c[3]) * 2 / 3,
                                c[2],
                                c[3]);
                case PathIterator.SEG_CUBICTO -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> path.closePath();
            }
            if (path.getCurrentPoint() != null) {
                x = path.getCurrentPoint().getX();
                y = path.getCurrentPoint().getY();
            }
        }
        return path;
    }
}
