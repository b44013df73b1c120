package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.Camera;
import org.quancheng.atlas.state.FreeArea;

/**
 * A planner moves the map by wheel, drag, double click and keys; what is under the pointer stays
 * under it.
 */
class MapHandJourney {
    /** A point of the window away from the middle, over the map. */
    private static final Point2D SPOT = new Point2D(260, 300);

    @Test
    void zoomsAboutThePointerWithinLimits() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.point(visit.onScreen(SPOT));
            visit.rest();
            LonLat under = visit.under(SPOT);
            double before = visit.view().zoom();
            visit.hand.scroll(2, VerticalDirection.UP);
            visit.rest();
            double first = visit.view().zoom();
            assertNotEquals(before, first);
            assertNear(SPOT, visit.seen(under));
            boolean nearer = first > before;
            VerticalDirection in = nearer ? VerticalDirection.UP : VerticalDirection.DOWN;
            VerticalDirection out = nearer ? VerticalDirection.DOWN : VerticalDirection.UP;
            for (int i = 0; i < 30 && visit.view().zoom() < Camera.MAX_ZOOM; i++)
                visit.hand.scroll(8, in);
            visit.rest();
            assertEquals(Camera.MAX_ZOOM, visit.view().zoom());
            assertNear(SPOT, visit.seen(under));
            for (int i = 0; i < 30 && visit.view().zoom() > Camera.MIN_ZOOM; i++)
                visit.hand.scroll(8, out);
            visit.rest();
            assertEquals(Camera.MIN_ZOOM, visit.view().zoom());
        }
    }

    @Test
    void doubleClickComesNearerToWhatIsUnderThePointer() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Point2D middle = Where.empty(visit);
            for (Point2D spot : new Point2D[] {middle, SPOT}) {
                LonLat under = visit.under(spot);
                double zoom = visit.view().zoom();
                visit.doubleClickAt(spot);
                assertEquals(zoom + 1, visit.view().zoom(), 1e-9);
                assertNear(spot, visit.seen(under));
            }
        }
    }

    @Test
    void dragsTheGroundAlongAndComesHome() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.key(KeyCode.HOME);
            Viewpoint home = visit.view();
            LonLat under = visit.under(SPOT);
            Point2D to = SPOT.add(90, 70);
            drag(visit, SPOT, to);
            assertNear(to, visit.seen(under));
            assertEquals(home.zoom(), visit.view().zoom());
            assertEquals(Subject.of(Subject.Kind.OVERVIEW), visit.subject(), "a drag is no click");
            visit.key(KeyCode.HOME);
            assertEquals(home, visit.view());
        }
    }

    @Test
    void staysWhereItWasDraggedWhileCardsUnfoldAndOnTheWayBack() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            drag(visit, SPOT, SPOT.add(120, 40));
            Viewpoint chosen = visit.view();
            visit.click("legend-fold");
            assertSame(chosen, visit.view());
            visit.click("rail-language");
            assertSame(chosen, visit.view());
            visit.click("rail-matrix");
            visit.click("panel-back");
            assertSame(chosen, visit.view());
        }
    }

    /** Drags slowly enough that the map does not glide on: the hand rests before it lets go. */
    static void drag(Visit visit, Point2D from, Point2D to) {
        visit.point(visit.onScreen(from));
        visit.hand.press(MouseButton.PRIMARY);
        for (int i = 1; i <= 10; i++) visit.point(visit.onScreen(from.interpolate(to, i / 10.0)));
        long arrived = System.nanoTime();
        visit.until("the hand to rest", () -> System.nanoTime() - arrived > 80_000_000);
        visit.hand.release(MouseButton.PRIMARY);
        visit.rest();
    }

    @Test
    void movesByKeys() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.make(() -> visit.node("map-pad").requestFocus());
            Point2D spot = new Point2D(400, 400);
            KeyCode[] keys = {KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN};
            Point2D[] ways = {
                new Point2D(1, 0), new Point2D(-1, 0), new Point2D(0, 1), new Point2D(0, -1)
            };
            for (int i = 0; i < keys.length; i++) {
                LonLat under = visit.under(spot);
                visit.key(keys[i]);
                Point2D moved = visit.seen(under).subtract(spot);
                assertTrue(
                        moved.dotProduct(ways[i]) > 40, keys[i] + " moves the ground by " + moved);
                assertEquals(0, moved.crossProduct(ways[i]).getZ(), 1);
            }
            double zoom = visit.view().zoom();
            visit.key(KeyCode.EQUALS);
            assertEquals(zoom + 1, visit.view().zoom(), 1e-9);
            visit.key(KeyCode.MINUS);
            visit.key(KeyCode.MINUS);
            assertEquals(zoom - 1, visit.view().zoom(), 1e-9);
            visit.click("zoom-in");
            assertEquals(zoom, visit.view().zoom(), 1e-9);
            visit.click("zoom-out");
            assertEquals(zoom - 1, visit.view().zoom(), 1e-9);
        }
    }

    @Test
    void neverLosesThePlanOutOfSight() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Bounds extent = visit.plan().manifest().extent();
            for (int i = 0; i < 3; i++) drag(visit, new Point2D(130, 300), new Point2D(590, 560));
            FreeArea free = visit.free();
            LonLat middle =
                    visit.under(
                            new Point2D(
                                    free.windowWidth() / 2 + free.offsetX(),
                                    free.windowHeight() / 2 + free.offsetY()));
            assertEquals(extent.west(), middle.lon(), 1e-6);
            assertEquals(extent.north(), middle.lat(), 1e-6);
        }
    }

    /** The same but for rounding. */
    private static void assertSame(Viewpoint expected, Viewpoint actual) {
        assertEquals(expected.zoom(), actual.zoom(), 1e-9);
        assertEquals(expected.center().lon(), actual.center().lon(), 1e-9);
        assertEquals(expected.center().lat(), actual.center().lat(), 1e-9);
    }

    private static void assertNear(Point2D expected, Point2D actual) {
        assertEquals(0, expected.distance(actual), 1, () -> expected + " but " + actual);
    }
}
