package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.map.ground.Ground;
import org.quancheng.atlas.map.sign.SignLayer;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.state.Swipe;
import org.quancheng.atlas.state.Swipe.Layers;
import org.quancheng.atlas.state.Swipe.Stage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A planner divides the map and compares what lies on either side of the line. */
class SwipeJourney {
    private static Swipe swipe(Visit visit) {
        return visit.ask(() -> visit.state.tools().swipe().get()).orElseThrow();
    }

    private static Point2D grip(Visit visit) {
        Box box = visit.ask(() -> Seen.box(visit.node("swipe-grip")));
        return new Point2D(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }

    private static List<Node> all(Visit visit, Class<? extends Node> type) {
        return visit.ask(
                () ->
                        visit.scene().getRoot().lookupAll("*").stream()
                                .filter(type::isInstance)
                                .toList());
    }

    @Test
    void dividesTheMapByHandAndByKeys() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            assertFalse(visit.ask(() -> visit.node("swipe").isVisible()));
            assertEquals(
                    1, all(visit, Ground.class).size(), "nothing is made before it is asked for");
            visit.click("tool-swipe");
            List<Integer> years =
                    visit.plan().stages().orElseThrow().stages().stream()
                            .map(s -> s.year())
                            .toList();
            assertEquals(new Stage(years.get(0)), swipe(visit).left());
            assertEquals(new Stage(years.get(1)), swipe(visit).right());
            assertEquals(2, all(visit, Ground.class).size());
            assertEquals(2, all(visit, SignLayer.class).size());

            double before = grip(visit).getX();
            Point2D to = grip(visit).add(70, 0);
            MapHandJourney.drag(visit, grip(visit), to);
            assertEquals(to.getX(), grip(visit).getX(), 1.5);
            Ground whole = (Ground) all(visit, Ground.class).getFirst();
            Rectangle cut = (Rectangle) visit.ask(whole::getClip);
            assertEquals(grip(visit).getX(), cut.getX() + cut.getWidth(), 1, "the cut follows");

            visit.make(() -> visit.node("swipe-grip").requestFocus());
            visit.key(KeyCode.LEFT);
            assertTrue(grip(visit).getX() < to.getX() && grip(visit).getX() > before - 70);
            visit.key(KeyCode.HOME);
            FreeArea free = visit.free();
            assertEquals(free.left(), grip(visit).getX(), 1);
            visit.key(KeyCode.END);
            assertEquals(free.left() + free.width(), grip(visit).getX(), 1);
            visit.click("tool-swipe");
            assertFalse(visit.ask(() -> visit.node("swipe").isVisible()));
            assertTrue(visit.ask(() -> whole.getClip() == null), "the map is whole again");
        }
    }

    /** A click means what lies on its own side of the line. */
    @Test
    void eachSideIsWhatItSays() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.key(KeyCode.S);
            choose(visit, "swipe-left", new Layers(Optional.empty()));
            choose(visit, "swipe-right", new Layers(Optional.of("districts")));
            FreeArea free = visit.free();
            List<District> inView =
                    visit.plan().districts().stream()
                            .filter(d -> d.feature().isPresent())
                            .filter(
                                    d -> {
                                        Point2D p = seen(visit, d);
                                        return free.covered().stream()
                                                        .noneMatch(b -> b.holds(p.getX(), p.getY()))
                                                && Where.isClear(visit, d);
                                    })
                            .sorted(Comparator.comparingDouble(d -> seen(visit, d).getX()))
                            .toList();
            District west = inView.getFirst();
            District east = inView.getLast();
            double middle = (seen(visit, west).getX() + seen(visit, east).getX()) / 2;
            visit.make(
                    () ->
                            visit.state
                                    .tools()
                                    .setSwipe(
                                            Optional.of(
                                                    swipe(visit)
                                                            .at(
                                                                    (middle - free.left())
                                                                            / free.width()))));
            visit.clickAt(visit.onScreen(seen(visit, east)));
            assertEquals(Subject.of(Subject.Kind.OVERVIEW), visit.subject());
            visit.clickAt(visit.onScreen(seen(visit, west)));
            assertEquals(Subject.district(west.id()), visit.subject());
        }
    }

    /** What only one side of the line shows is explained, too, for as long as there is a line. */
    @Test
    void theLegendExplainsBothSides() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.make(
                    () -> {
                        visit.state.setVisible("structure", false);
                        visit.state.setVisible("places", false);
                        visit.state.setVisible("context", false);
                    });
            visit.click("legend-fold");
            List<String> none = explained(visit);
            assertEquals(List.of(), none);
            divide(visit, "structure");
            assertFalse(explained(visit).isEmpty(), "elements on the right");
            divide(visit, "places");
            assertTrue(
                    explained(visit).contains(visit.words().text("legend.places")),
                    () -> explained(visit).toString());
            visit.make(() -> visit.state.tools().setSwipe(Optional.empty()));
            assertEquals(none, explained(visit));
        }
    }

    private static void divide(Visit visit, String turned) {
        visit.make(
                () ->
                        visit.state
                                .tools()
                                .setSwipe(
                                        Optional.of(
                                                new Swipe(
                                                        new Layers(Optional.empty()),
                                                        new Layers(Optional.of(turned)),
                                                        0.5))));
    }

    /** The words of the legend's rows about what is seen. */
    private static List<String> explained(Visit visit) {
        return visit.ask(
                () ->
                        Seen.nodes(visit.node("legend"))
                                .filter(n -> n.getStyleClass().contains("legend-row"))
                                .filter(Node::isManaged)
                                .map(n -> ((Labeled) n).getText())
                                .toList());
    }

    private static Point2D seen(Visit visit, District district) {
        return visit.seen(Where.middle(visit.plan(), district));
    }

    private static void choose(Visit visit, String side, Swipe.Side what) {
        visit.click(side);
        String name =
                visit.ask(
                        () ->
                                new org.quancheng.atlas.map.swipe.SideNames(
                                                visit.plan(),
                                                visit.state.hidden().get(),
                                                visit.words())
                                        .of(what));
        visit.click(
                visit.first(
                        name,
                        n ->
                                n.getStyleClass().contains("choice")
                                        && n instanceof Labeled l
                                        && name.equals(l.getText())));
    }

    @Test
    void staysDividedThroughLanguageThemeAndFlights() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.click("tool-swipe");
            Swipe chosen = swipe(visit);
            String zh = visit.ask(() -> ((Labeled) visit.node("swipe-left")).getText());
            visit.click("rail-language");
            visit.click("rail-theme");
            visit.click("zoom-in");
            visit.open(Subject.district(visit.plan().districts().getFirst().id()));
            assertEquals(chosen, swipe(visit));
            String en = visit.ask(() -> ((Labeled) visit.node("swipe-left")).getText());
            assertFalse(zh.equals(en), en);
            assertTrue(visit.ask(() -> visit.node("swipe-grip").getAccessibleText()).contains(en));
        }
    }
}
