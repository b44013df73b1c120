package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;

import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Scope;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.FreeArea;

import java.util.Optional;
import java.util.stream.Stream;

/** What lies where, worked out from the plan's own geometry. */
final class Where {
    private static final GeometryFactory POINTS = new GeometryFactory();

    private Where() {}

    /** The middle of a district, where its name stands. */
    static LonLat middle(Plan plan, District district) {
        Geometry shape =
                plan.geo().shape(district.feature().orElseThrow()).orElseThrow().geometry();
        Coordinate c = MaximumInscribedCircle.getCenter(shape, 1e-4).getCoordinate();
        return new LonLat(c.x, c.y);
    }

    /**
     * Whether the name of a district stands alone in its middle, so that a click there means it.
     */
    static boolean isClear(Visit visit, District district) {
        Point2D p = visit.seen(middle(visit.plan(), district));
        var signs = visit.signs();
        return visit.ask(() -> signs.at(p.getX(), p.getY()))
                .filter(s -> !s.equals(Subject.district(district.id())))
                .isEmpty();
    }

    /** A point of the window that no card covers and where neither a shape nor a sign lies. */
    static Point2D empty(Visit visit) {
        FreeArea free = visit.free();
        for (double y = free.top() + 20; y < free.windowHeight() - free.bottom(); y += 15) {
            for (double x = free.left() + 20; x < free.windowWidth() - free.right(); x += 15) {
                Point2D p = new Point2D(x, y);
                if (!covered(free, p)
                        && shapes(visit.plan(), visit.under(p)).isEmpty()
                        && !signed(visit, p)) return p;
            }
        }
        throw new AssertionError("the whole window is full");
    }

    private static boolean covered(FreeArea free, Point2D p) {
        return free.covered().stream().anyMatch(b -> b.holds(p.getX(), p.getY()));
    }

    private static boolean signed(Visit visit, Point2D p) {
        var signs = visit.signs();
        return visit.ask(() -> signs.at(p.getX(), p.getY()).isPresent());
    }

    private static Optional<Feature> shapes(Plan plan, LonLat where) {
        var point = POINTS.createPoint(new Coordinate(where.lon(), where.lat()));
        return Stream.concat(plan.geo().districts().stream(), plan.geo().outlines().stream())
                .filter(f -> f.geometry().intersects(point))
                .findFirst();
    }

    /**
     * Holds the camera to its promise: the subject fills the part of the window that no card
     * covers.
     */
    static void assertFramed(Visit visit, Subject subject) {
        Bounds box = Scope.of(visit.plan(), subject).bounds(visit.plan()).orElseThrow();
        FreeArea free = visit.free();
        Point2D nw = visit.seen(new LonLat(box.west(), box.north()));
        Point2D se = visit.seen(new LonLat(box.east(), box.south()));
        String where = subject + " at " + nw + " to " + se + " in " + free;
        assertTrue(nw.getX() >= free.left() - 1 && nw.getY() >= free.top() - 1, where);
        assertTrue(se.getX() <= free.windowWidth() - free.right() + 1, where);
        assertTrue(se.getY() <= free.windowHeight() - free.bottom() + 1, where);
        double fill =
                Math.max(
                        (se.getX() - nw.getX()) / free.width(),
                        (se.getY() - nw.getY()) / free.height());
        assertTrue(fill > 0.5 || visit.view().zoom() >= 12.4, () -> fill + " filled: " + where);
        Point2D middle = nw.midpoint(se);
        assertTrue(
                middle.distance(
                                free.windowWidth() / 2 + free.offsetX(),
                                free.windowHeight() / 2 + free.offsetY())
                        < 2,
                where);
    }
}
