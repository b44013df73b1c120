package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Stages;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.Theme;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Item;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A planner works through the plan with the mouse: from the map down to a place, through years and
 * themes, and back.
 */
class PlannerJourney {
    private static final Subject OVERVIEW = Subject.of(Kind.OVERVIEW);

    /** A district of the structure with a named thing that has a place of its own there. */
    private record Errand(District district, Item item, Place place) {}

    private static Errand errand(Visit visit) {
        Plan plan = visit.plan();
        for (District district : plan.districts()) {
            if (district.kind() == District.Kind.functional
                    || plan.elementsOf(district.id()).isEmpty()) continue;
            if (!Where.isClear(visit, district)) continue;
            for (Entry focus : district.focus()) {
                for (Item item : focus.items()) {
                    Optional<Place> place =
                            item.place()
                                    .flatMap(plan::place)
                                    .filter(
                                            p ->
                                                    p.at().isPresent()
                                                            && p.district()
                                                                    .filter(district.id()::equals)
                                                                    .isPresent());
                    if (place.isPresent()) return new Errand(district, item, place.get());
                }
            }
        }
        throw new AssertionError("the pack has no such district");
    }

    @Test
    void goesFromTheMapDownToAPlaceAndBack() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Plan plan = visit.plan();
            assertEquals(OVERVIEW, visit.subject());
            assertEquals(plan.manifest().title().zh(), visit.title());
            assertTrue(
                    visit.node("panel-back").isDisabled()
                            && visit.node("panel-forward").isDisabled());

            visit.placeSigns();
            Errand errand = errand(visit);
            Subject district = Subject.district(errand.district().id());
            visit.click(Where.middle(plan, errand.district()));
            assertEquals(district, visit.subject());
            assertEquals(errand.district().name().zh(), visit.title());
            Where.assertFramed(visit, district);

            visit.click(visit.named(errand.item().name().zh()));
            Subject place = Subject.place(errand.place().id());
            assertEquals(place, visit.subject());
            assertEquals(errand.place().name().zh(), visit.title());
            Where.assertFramed(visit, place);
            assertEquals(steps(plan, errand), visit.trail());

            goesBackAndForward(visit, List.of(OVERVIEW, district, place));
            Layout.Element element = plan.elementsOf(errand.district().id()).getFirst();
            visit.click(visit.named(element.name().zh()));
            assertEquals(Subject.element(element.id()), visit.subject());
            assertTrue(visit.node("panel-forward").isDisabled(), "a new step ends the way forward");
        }
    }

    private static List<String> steps(Plan plan, Errand errand) {
        Layout.Element element = plan.elementsOf(errand.district().id()).getFirst();
        List<String> steps = new ArrayList<>(List.of("全市"));
        plan.layout().orElseThrow().groups().stream()
                .filter(g -> g.elements().contains(element.id()))
                .forEach(g -> steps.add(g.name().zh()));
        steps.addAll(
                List.of(
                        element.name().zh(),
                        errand.district().name().zh(),
                        errand.place().mapLabel().zh()));
        return steps;
    }

    /** By keys, by the mouse's side buttons and by the panel's buttons. */
    private static void goesBackAndForward(Visit visit, List<Subject> way) {
        List<Runnable> backs =
                List.of(
                        () -> visit.key(KeyCode.ALT, KeyCode.LEFT),
                        () -> sideButton(visit, MouseButton.BACK),
                        () -> visit.click("panel-back"));
        List<Runnable> forwards =
                List.of(
                        () -> visit.key(KeyCode.ALT, KeyCode.RIGHT),
                        () -> sideButton(visit, MouseButton.FORWARD),
                        () -> visit.click("panel-forward"));
        for (int means = 0; means < 3; means++) {
            for (int at = way.size() - 2; at >= 0; at--) {
                backs.get(means).run();
                assertEquals(way.get(at), visit.subject(), "back by means " + means);
            }
            assertTrue(visit.node("panel-back").isDisabled());
            for (int at = 1; at < way.size(); at++) {
                forwards.get(means).run();
                assertEquals(way.get(at), visit.subject(), "forward by means " + means);
            }
            assertTrue(visit.node("panel-forward").isDisabled());
            Where.assertFramed(visit, way.getLast());
        }
    }

    private static void sideButton(Visit visit, MouseButton button) {
        visit.hand.press(button).release(button);
        visit.rest();
    }

    @Test
    void seesTheGoalsOfAYear() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            for (Stages.Stage stage : visit.plan().stages().orElseThrow().stages()) {
                visit.click("time-" + stage.year());
                assertEquals(Subject.of(Kind.STAGES), visit.subject());
                List<String> texts = visit.panelTexts();
                assertTrue(texts.contains(stage.summary().zh()), stage.year() + " in " + texts);
            }
            int start = visit.plan().stages().orElseThrow().start().year();
            visit.click("time-" + start);
            assertEquals(start, visit.ask(() -> visit.state.year().get()));
        }
    }

    @Test
    void readsTheMatrix() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.click("rail-matrix");
            assertEquals(Subject.of(Kind.MATRIX), visit.subject());
            District district = visit.plan().districts().getLast();
            Theme theme =
                    visit.plan().manifest().themes().stream()
                            .filter(t -> district.focus().getLast().themes().contains(t.id()))
                            .findFirst()
                            .orElseThrow();
            String passage =
                    district.focus().stream()
                            .filter(f -> f.themes().contains(theme.id()))
                            .findFirst()
                            .orElseThrow()
                            .id();
            visit.click("matrix-" + district.id() + "-" + theme.id());
            assertEquals(Subject.district(district.id()), visit.subject());
            assertEquals(Optional.of(passage), visit.ask(() -> visit.state.passage().get()));
            assertPassageInSight(visit);
        }
    }

    /** The passage that was asked for is marked, and scrolled to where it can be read. */
    static void assertPassageInSight(Visit visit) {
        Node passage = visit.first("passage", n -> n.getStyleClass().contains("passage"));
        Box box = visit.ask(() -> Seen.box(passage));
        Box view = visit.ask(() -> Seen.box(visit.node("panel-scroll")));
        assertTrue(
                box.y() >= view.y() - 1 && box.y() < view.bottom() - 20,
                "the passage lies at " + box + ", the panel shows " + view);
    }

    @Test
    void hidesTheStructureAndOpensItFromTheLegend() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Plan plan = visit.plan();
            Layout.Element marked =
                    plan.elements().stream()
                            .filter(e -> e.mark() != Layout.Mark.area)
                            .findFirst()
                            .orElseThrow();
            Place site = plan.place(marked.places().getFirst()).orElseThrow();
            Subject subject = Subject.element(marked.id());
            visit.untilSign(visit.seen(site.at().orElseThrow()), subject);
            visit.click("legend-fold");
            assertTrue(visit.has("legend-" + marked.id()));
            visit.click("legend-layers");
            visit.click("layer-structure");
            Point2D at = visit.seen(site.at().orElseThrow());
            var signs = visit.signs();
            assertFalse(
                    visit.ask(() -> signs.at(at.getX(), at.getY()))
                            .filter(subject::equals)
                            .isPresent());
            visit.click("legend-layers");
            for (Layout.Element e : plan.elements())
                assertFalse(visit.has("legend-" + e.id()), e.id());

            visit.click("legend-layers");
            visit.click("layer-structure");
            visit.click("legend-layers");
            for (Layout.Element element : plan.elements()) {
                // The legend explains what lies in view: from the whole plan it offers every
                // element.
                visit.make(visit.state.camera()::flyHome);
                for (Layout.Element e : plan.elements())
                    visit.until("the legend", () -> visit.has("legend-" + e.id()));
                visit.rest();
                visit.click("legend-" + element.id());
                assertEquals(Subject.element(element.id()), visit.subject());
                assertEquals(element.name().in(Language.ZH), visit.title());
                Where.assertFramed(visit, visit.subject());
            }
        }
    }
}
