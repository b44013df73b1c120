package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.ink.Stroke;
import org.quancheng.atlas.state.ink.Tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A presenter points at the map and draws on it. */
class InkJourney {
    private static final Point2D A = new Point2D(260, 320);
    private static final Point2D B = new Point2D(430, 400);
    private static final Point2D OFF = new Point2D(300, 560);

    private static List<Stroke> strokes(Visit visit) {
        return visit.ask(() -> visit.state.ink().strokes().get());
    }

    private static Tool tool(Visit visit) {
        return visit.ask(() -> visit.state.ink().tool().get());
    }

    private static Path pen(Visit visit) {
        return (Path) visit.first("pen stroke", n -> n.getStyleClass().contains("ink-pen-alert"));
    }

    /** Where the points of a drawn curve are seen in the window. */
    static List<Point2D> drawn(Sight sight, Path path) {
        return sight.ask(
                () ->
                        path.getElements().stream()
                                .map(InkJourney::end)
                                .map(path::localToScene)
                                .toList());
    }

    private static Point2D end(PathElement element) {
        return switch (element) {
            case MoveTo m -> new Point2D(m.getX(), m.getY());
            case CubicCurveTo c -> new Point2D(c.getX(), c.getY());
            default -> throw new AssertionError(element);
        };
    }

    private static void assertOnTheGround(Visit visit) {
        List<LonLat> points = strokes(visit).getFirst().points();
        List<Point2D> seen = drawn(visit, pen(visit));
        assertEquals(points.size(), seen.size());
        for (int i = 0; i < seen.size(); i++)
            assertEquals(0, visit.seen(points.get(i)).distance(seen.get(i)), 1, "point " + i);
    }

    @Test
    void inkStaysOnTheGroundWhileTheMapMoves() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.key(KeyCode.CONTROL, KeyCode.P);
            Viewpoint before = visit.view();
            LonLat first = visit.under(A);
            LonLat last = visit.under(B);
            MapHandJourney.drag(visit, A, B);
            assertEquals(before, visit.view(), "drawing moves no map");
            assertEquals(Subject.of(Subject.Kind.OVERVIEW), visit.subject(), "and opens nothing");
            Stroke stroke = strokes(visit).getFirst();
            assertEquals(first, stroke.points().getFirst());
            assertEquals(last, stroke.points().getLast());
            assertTrue(stroke.points().size() > 5);
            assertOnTheGround(visit);
            double width = visit.ask(() -> pen(visit).getStrokeWidth());
            visit.point(visit.onScreen(B));
            visit.hand.scroll(3, VerticalDirection.UP);
            visit.until("the map to rest", () -> scale(visit) == 1);
            assertTrue(visit.view().zoom() != before.zoom());
            assertOnTheGround(visit);
            assertEquals(width, visit.ask(() -> pen(visit).getStrokeWidth()), "as wide as before");
            visit.key(KeyCode.RIGHT);
            visit.key(KeyCode.DOWN);
            assertOnTheGround(visit);
            visit.click("rail-scale");
            visit.click("rail-theme");
            assertOnTheGround(visit);
            assertEquals(List.of(stroke), strokes(visit));
        }
    }

    private static double scale(Visit visit) {
        return pen(visit).getLocalToSceneTransform().getMxx();
    }

    @Test
    void aSecondFingerMovesTheMapInsteadOfDrawing() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.key(KeyCode.CONTROL, KeyCode.P);
            Node pad = visit.node("map-pad");
            visit.point(visit.onScreen(A));
            visit.hand.press(MouseButton.PRIMARY);
            visit.point(visit.onScreen(A.midpoint(B)));
            visit.rest();
            assertTrue(visit.ask(() -> visit.state.ink().live().get().isPresent()));
            visit.make(() -> touch(pad, TouchEvent.TOUCH_PRESSED, 2));
            visit.point(visit.onScreen(B));
            visit.hand.release(MouseButton.PRIMARY);
            visit.rest();
            assertEquals(List.of(), strokes(visit));
            visit.make(() -> touch(pad, TouchEvent.TOUCH_RELEASED, 1));
            MapHandJourney.drag(visit, A, B);
            assertEquals(1, strokes(visit).size(), "one finger draws again");
        }
    }

    private static void touch(Node pad, EventType<TouchEvent> type, int fingers) {
        List<TouchPoint> points = new ArrayList<>();
        for (int i = 0; i < fingers; i++)
            points.add(
                    new TouchPoint(
                            i,
                            TouchPoint.State.PRESSED,
                            A.getX() + 60 * i,
                            A.getY(),
                            A.getX() + 60 * i,
                            A.getY(),
                            pad,
                            null));
        Event.fireEvent(
                pad, new TouchEvent(type, points.getLast(), points, 1, false, false, false, false));
    }

    @Test
    void erasesWhatItTouchesAndTakesItBack() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.key(KeyCode.CONTROL, KeyCode.P);
            MapHandJourney.drag(visit, A, B);
            visit.key(KeyCode.CONTROL, KeyCode.R);
            MapHandJourney.drag(visit, OFF, OFF.add(80, 0));
            List<Stroke> both = strokes(visit);
            assertEquals(2, both.size());
            visit.key(KeyCode.CONTROL, KeyCode.E);
            visit.clickAt(visit.onScreen(A.midpoint(B).add(0, 30)));
            assertEquals(both, strokes(visit), "beside it is not on it");
            visit.clickAt(visit.onScreen(A.midpoint(B)));
            assertEquals(both.subList(1, 2), strokes(visit));
            visit.key(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(both, strokes(visit));
            visit.key(KeyCode.CONTROL, KeyCode.Y);
            assertEquals(both.subList(1, 2), strokes(visit));
            visit.key(KeyCode.E);
            assertEquals(List.of(), strokes(visit));
            visit.key(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(1, strokes(visit).size());
            visit.key(KeyCode.ESCAPE);
            assertEquals(Tool.ARROW, tool(visit));
        }
    }

    @Test
    void theBarComesWhenItIsAskedForAndHasAllTools() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            assertFalse(visit.has("ink-bar"));
            visit.click("tool-ink");
            assertTrue(visit.has("ink-bar"));
            for (Tool tool : Tool.values()) {
                visit.click("ink-" + tool.word());
                assertEquals(tool, tool(visit));
            }
            visit.click("ink-pen");
            visit.click("ink-tone-note");
            MapHandJourney.drag(visit, OFF, OFF.add(80, 0));
            visit.click("ink-undo");
            assertEquals(List.of(), strokes(visit));
            visit.click("ink-redo");
            visit.click("ink-clear");
            assertEquals(List.of(), strokes(visit));
            visit.click("ink-done");
            assertFalse(visit.has("ink-bar"));
            assertEquals(Tool.ARROW, tool(visit));
            visit.key(KeyCode.D);
            assertTrue(visit.has("ink-bar"));
        }
    }

    @Test
    void writesWordsWhereItClicks() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.key(KeyCode.CONTROL, KeyCode.T);
            LonLat at = visit.under(A);
            visit.clickAt(visit.onScreen(A));
            visit.hand.write("d 12");
            visit.rest();
            assertFalse(visit.has("ink-bar"), "typed, not a key");
            visit.key(KeyCode.ENTER);
            assertFalse(visit.has("ink-field"));
            Stroke text = strokes(visit).getFirst();
            assertEquals("d 12", text.words());
            assertEquals(List.of(at), text.points());
            visit.clickAt(visit.onScreen(B));
            visit.hand.write("no");
            visit.key(KeyCode.ESCAPE);
            assertEquals(1, strokes(visit).size());
            visit.clickAt(visit.onScreen(B));
            visit.hand.write("yes");
            visit.clickAt(visit.onScreen(OFF));
            assertEquals(2, strokes(visit).size(), "words are not lost by a click elsewhere");
        }
    }

    @Test
    void pointsWithWhatStandsOnTheGround() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.point(visit.onScreen(A));
            String[] ids = {"laser", "spotlight", "magnifier"};
            KeyCode[] keys = {KeyCode.L, KeyCode.K, KeyCode.M};
            for (int i = 0; i < ids.length; i++) {
                visit.key(KeyCode.CONTROL, keys[i]);
                visit.point(visit.onScreen(B));
                visit.rest();
                assertEquals(
                        Optional.of(visit.under(B)),
                        visit.ask(() -> visit.state.ink().spot().get()));
                Node node = visit.node(ids[i]);
                assertTrue(visit.ask(node::isVisible), ids[i]);
                visit.key(KeyCode.CONTROL, keys[i]);
                assertFalse(visit.ask(node::isVisible), ids[i]);
                assertEquals(Tool.ARROW, tool(visit));
            }
        }
    }

    /** With the lens a second map comes, which has no mouse of its own. */
    @Test
    void coordinatesFollowTheMouseWhateverIsInTheHand() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            for (Tool tool : List.of(Tool.MAGNIFIER, Tool.LASER, Tool.PEN, Tool.ARROW)) {
                visit.make(() -> visit.state.ink().turn(tool));
                for (Point2D spot : List.of(A, B)) {
                    visit.point(visit.onScreen(spot));
                    visit.rest();
                    assertEquals(Optional.of(visit.under(spot)), pointer(visit), tool.name());
                }
                visit.make(() -> visit.state.camera().pan(10, 0));
                assertEquals(Optional.of(visit.under(B)), pointer(visit), tool.name());
                visit.lookAway();
                assertEquals(Optional.empty(), pointer(visit), tool.name());
            }
        }
    }

    private static Optional<LonLat> pointer(Visit visit) {
        return visit.ask(() -> visit.state.tools().pointer().get());
    }

    @Test
    void pointsAtNothingWhileTheMouseIsAway() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.make(() -> visit.state.ink().turn(Tool.LASER));
            visit.point(visit.onScreen(B));
            visit.rest();
            assertTrue(visit.ask(() -> visit.state.ink().spot().get()).isPresent());
            visit.lookAway();
            assertEquals(Optional.empty(), visit.ask(() -> visit.state.ink().spot().get()));
        }
    }

    @Test
    void theLensShowsWhatLiesUnderItFromNearer() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.key(KeyCode.CONTROL, KeyCode.M);
            visit.point(visit.onScreen(B));
            visit.rest();
            Node lens = visit.node("magnifier");
            Point2D middle =
                    visit.ask(
                            () ->
                                    lens.localToScene(
                                            lens.lookup("#magnifier-map")
                                                    .getLayoutBounds()
                                                    .getCenterX(),
                                            lens.lookup("#magnifier-map")
                                                    .getLayoutBounds()
                                                    .getCenterY()));
            assertEquals(0, middle.distance(B), 1);
        }
    }

    @Test
    void inkOfAChapterIsKeptOrThrownAway() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.key(KeyCode.F5);
            visit.key(KeyCode.CONTROL, KeyCode.P);
            MapHandJourney.drag(visit, A, B);
            assertEquals(1, strokes(visit).size());
            assertFalse(
                    visit.ask(() -> visit.state.showing().away().get()),
                    "drawing is no leaving of the chapter");
            visit.key(KeyCode.PAGE_DOWN);
            assertEquals(List.of(), strokes(visit));
            MapHandJourney.drag(visit, A, B);
            visit.key(KeyCode.D);
            visit.click("ink-kept");
            visit.key(KeyCode.PAGE_UP);
            assertEquals(List.of(), strokes(visit), "thrown away");
            visit.key(KeyCode.PAGE_DOWN);
            assertEquals(1, strokes(visit).size(), "kept");
            visit.key(KeyCode.ESCAPE);
            assertTrue(
                    visit.ask(() -> visit.state.showing().isOn()), "Esc puts the pen down first");
            visit.key(KeyCode.ESCAPE);
            assertFalse(visit.ask(() -> visit.state.showing().isOn()));
            assertEquals(List.of(), strokes(visit));
        }
    }
}
