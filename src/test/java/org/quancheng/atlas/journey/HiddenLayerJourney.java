package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Point2D;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Subject;

import java.util.Set;

/** A layer that is switched off answers no hand, and one that is on does, whatever the others. */
class HiddenLayerJourney {
    private static final Subject NOTHING = Subject.of(Subject.Kind.OVERVIEW);

    @Test
    void aPressMeansWhatIsSeen() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Layout.Element element =
                    visit.plan().elements().stream()
                            .filter(e -> !e.outlines().isEmpty())
                            .findFirst()
                            .orElseThrow();
            String outline = element.outlines().iterator().next();
            Geometry shape = visit.plan().geo().shape(outline).orElseThrow().geometry();
            Coordinate middle = shape.getInteriorPoint().getCoordinate();
            visit.make(
                    () -> {
                        visit.state.setVisible("places", false);
                        visit.state.setVisible("context", false);
                        visit.state
                                .camera()
                                .show(new Viewpoint(new LonLat(middle.x, middle.y), 11.5));
                    });
            visit.placeSigns();
            Point2D spot = clear(visit, shape);
            String district = districtAt(visit, visit.under(spot));
            Subject under = Subject.district(district);

            assertPressed(visit, spot, Subject.element(element.id()), true, true);
            assertPressed(visit, spot, under, false, true);
            assertPressed(visit, spot, Subject.element(element.id()), true, false);
            assertPressed(visit, spot, NOTHING, false, false);
        }
    }

    private static void assertPressed(
            Visit visit, Point2D spot, Subject expected, boolean structure, boolean districts) {
        visit.make(
                () -> {
                    visit.state.setVisible("structure", structure);
                    visit.state.setVisible("districts", districts);
                });
        Viewpoint before = visit.view();
        visit.lookAway();
        visit.point(visit.onScreen(spot));
        visit.rest();
        Set<String> lit = visit.ask(() -> visit.state.lit().get());
        assertEquals(expected.equals(NOTHING), lit.isEmpty(), "lit: " + lit);
        visit.clickAt(visit.onScreen(spot));
        assertEquals(expected, visit.subject());
        visit.open(NOTHING);
        visit.make(() -> visit.state.camera().show(before));
    }

    /** A point of a shape that no card covers and no sign stands on, away from its edge. */
    private static Point2D clear(Visit visit, Geometry shape) {
        Envelope box = shape.getEnvelopeInternal();
        for (int i = 1; i < 40; i++) {
            for (int j = 1; j < 40; j++) {
                double x = box.getMinX() + box.getWidth() * i / 40;
                double y = box.getMinY() + box.getHeight() * j / 40;
                var around = new GeometryFactory().createPoint(new Coordinate(x, y)).buffer(0.002);
                Point2D p = visit.seen(new LonLat(x, y));
                if (shape.contains(around) && isFree(visit, p)) return p;
            }
        }
        throw new AssertionError("no clear point");
    }

    private static boolean isFree(Visit visit, Point2D p) {
        var signs = visit.signs();
        var free = visit.free();
        return p.getX() > free.left() + 20
                && p.getX() < free.windowWidth() - free.right() - 20
                && p.getY() > free.top() + 20
                && p.getY() < free.windowHeight() - free.bottom() - 20
                && free.covered().stream().noneMatch(b -> b.grown(20).holds(p.getX(), p.getY()))
                && visit.ask(() -> signs.at(p.getX(), p.getY())).isEmpty();
    }

    private static String districtAt(Visit visit, LonLat where) {
        var point = new GeometryFactory().createPoint(new Coordinate(where.lon(), where.lat()));
        return visit.plan().districts().stream()
                .filter(
                        d ->
                                d.feature()
                                        .flatMap(visit.plan().geo()::shape)
                                        .filter(f -> f.geometry().contains(point))
                                        .isPresent())
                .map(d -> d.id())
                .findFirst()
                .orElseThrow();
    }
}
