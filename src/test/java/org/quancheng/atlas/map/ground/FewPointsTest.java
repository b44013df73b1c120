package org.quancheng.atlas.map.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.quancheng.atlas.plan.Layout.Pattern;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drawings that are edited by hand stay the same with fewer points. */
class FewPointsTest {
    private static int points(Path2D path, double flatness) {
        int points = 0;
        PathIterator i =
                flatness > 0 ? path.getPathIterator(null, flatness) : path.getPathIterator(null);
        for (; !i.isDone(); i.next()) points++;
        return points;
    }

    /** A drawing of a line that has so many points, at the finest. */
    private static List<Flat> drawn(double points) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        for (int i = 1; i < points; i++) path.lineTo(i, i % 2);
        return List.of(new Flat("x", path, Optional.empty(), Optional.empty(), 1, List.of()));
    }

    @Test
    void whatHasFewIsDrawnAtTheFinest() {
        List<Double> asked = new ArrayList<>();
        FewPoints.of(
                coarse -> {
                    asked.add(coarse);
                    return drawn(FewPoints.MOST);
                });
        assertEquals(List.of(1.0), asked);
    }

    @Test
    void whatHasManyIsDrawnAsFineAsItMayBe() {
        List<Flat> flat = FewPoints.of(coarse -> drawn(500 + 2_500 / coarse));
        int points = points(flat.getFirst().path(), 0);
        assertTrue(points <= FewPoints.MOST && points > FewPoints.MOST * 0.8, "" + points);
    }

    @Test
    void whatCannotHaveFewIsNotRuined() {
        List<Double> asked = new ArrayList<>();
        FewPoints.of(
                coarse -> {
                    asked.add(coarse);
                    return drawn(100_000);
                });
        assertEquals(2, asked.size());
        assertTrue(asked.getLast() <= 4);
    }

    @Test
    void wavesAsCurvesLieWhereTheirLinesDo() {
        GeometryFactory factory = new GeometryFactory();
        Envelope box = new Envelope(3, 200, 5, 120);
        Geometry lines =
                factory.toGeometry(box)
                        .intersection(
                                HatchLines.of(
                                        Pattern.wave, box, new Frame(Plane.ZOOM, 1, 0, 0, 0, 0)));
        Path2D curves = HatchLines.curves(lines);
        assertTrue(points(curves, 0) < lines.getNumPoints() * 0.45);
        double[] c = new double[6];
        double farthest = 0;
        for (PathIterator i = curves.getPathIterator(null, 0.05); !i.isDone(); i.next()) {
            i.currentSegment(c);
            farthest =
                    Math.max(
                            farthest,
                            lines.distance(factory.createPoint(new Coordinate(c[0], c[1]))));
        }
        assertTrue(farthest < 0.3, "stray by " + farthest);
        assertEquals(lines.getEnvelopeInternal().getMaxX(), curves.getBounds2D().getMaxX(), 0.01);
    }
}
