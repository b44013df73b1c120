package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.Box;

import java.util.List;
import java.util.Locale;

/** Someone reads coordinates, switches the graticule, and moves the map by the small map. */
class MapToolsJourney {
    private static final Point2D SPOT = new Point2D(300, 300);

    private static String coordinates(Visit visit) {
        Parent line = (Parent) visit.node("coordinates");
        return visit.ask(() -> ((Text) line.getChildrenUnmodifiable().getFirst()).getText());
    }

    @Test
    void tellsTheCoordinatesUnderTheMouse() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            String none = visit.words().text("coordinates.none");
            assertEquals(none, coordinates(visit));
            visit.point(visit.onScreen(SPOT));
            visit.rest();
            LonLat at = visit.under(SPOT);
            String lat = String.format(Locale.ROOT, "%.4f°", at.lat());
            String lon = String.format(Locale.ROOT, "%.4f°", at.lon());
            assertEquals(
                    visit.words()
                            .text(
                                    "coordinates.at",
                                    lat,
                                    visit.words().text("position.north"),
                                    lon,
                                    visit.words().text("position.east")),
                    coordinates(visit));
            Box legend = visit.ask(() -> Seen.box(visit.node("legend")));
            visit.make(() -> visit.state.tools().setSexagesimal(true));
            assertTrue(coordinates(visit).contains("″"), coordinates(visit));
            assertEquals(legend, visit.ask(() -> Seen.box(visit.node("legend"))));
            visit.lookAway();
            assertEquals(none, coordinates(visit));
            visit.click("coordinates");
            assertFalse(visit.ask(() -> visit.state.tools().sexagesimal().get()));
        }
    }

    private static List<Node> styled(Visit visit, String style) {
        return visit.ask(
                () ->
                        Seen.nodes(visit.scene().getRoot())
                                .filter(n -> n.getStyleClass().contains(style))
                                .toList());
    }

    @Test
    void drawsTheGraticuleWhereItBelongsAndNamesItClearOfCards() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            assertEquals(List.of(), styled(visit, "map-graticule"));
            visit.key(KeyCode.G);
            Point2D seen = visit.seen(new LonLat(117, 37));
            List<Node> lines = styled(visit, "map-graticule");
            assertTrue(
                    visit.ask(
                            () ->
                                    lines.stream()
                                            .anyMatch(
                                                    n ->
                                                            Math.abs(
                                                                            ((Rectangle) n).getX()
                                                                                    - seen.getX())
                                                                    <= 0.5)),
                    "the meridian of 117°");
            List<Box> cards = visit.free().covered();
            List<Node> names = styled(visit, "map-graticule-name");
            assertTrue(names.size() >= 4);
            for (Node name : names) {
                Box box = visit.ask(() -> Seen.box(name));
                assertTrue(cards.stream().noneMatch(box::overlaps), () -> Seen.words(name) + box);
            }
            visit.click("rail-language");
            visit.click("tool-graticule");
            assertEquals(List.of(), styled(visit, "map-graticule"));
        }
    }

    @Test
    void movesTheMapByTheSmallMap() {
        try (Visit visit = Visit.to(Packs.shipped(), 1000, 1000, p -> p.setReducedMotion(true))) {
            assertFalse(visit.ask(() -> visit.node("inset").isVisible()), "all is in view");
            for (int i = 0; i < 2; i++) visit.click("zoom-in");
            Node inset = visit.node("inset");
            assertTrue(visit.ask(inset::isVisible));
            Box box = visit.ask(() -> Seen.box(inset));
            assertTrue(
                    visit.free().covered().stream()
                            .filter(b -> b.overlaps(box))
                            .allMatch(b -> b.grown(1).holds(box) && box.grown(1).holds(b)),
                    "it covers no card");
            LonLat before = visit.view().center();
            Point2D corner = new Point2D(box.right() - 20, box.bottom() - 20);
            visit.clickAt(visit.onScreen(corner));
            LonLat after = visit.view().center();
            assertTrue(after.lon() > before.lon() && after.lat() < before.lat());
            Point2D other = new Point2D(box.x() + 20, box.bottom() - 20);
            MapHandJourney.drag(visit, corner, other);
            assertTrue(visit.view().center().lon() < after.lon());
            assertEquals(Subject.of(Subject.Kind.OVERVIEW), visit.subject());
            visit.key(KeyCode.O);
            assertFalse(visit.ask(inset::isVisible));
        }
    }
}
