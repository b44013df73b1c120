package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.paint.Paint;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Statement;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.fact.Language;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A visitor at a touch screen pinches, throws and taps the map, and reads in their own language.
 */
class VisitorJourney {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final Point2D SPOT = new Point2D(300, 300);

    @Test
    void pinchesAndThrowsTheMap() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            LonLat under = visit.under(SPOT);
            double zoom = visit.view().zoom();
            Node pad = visit.node("map-pad");
            visit.make(() -> pad.fireEvent(pinch(2)));
            assertEquals(zoom + 1, visit.view().zoom(), 1e-9);
            assertTrue(visit.seen(under).distance(SPOT) < 1);

            visit.make(() -> visit.state.preferences().setReducedMotion(false));
            visit.make(
                    () -> {
                        pad.fireEvent(Visit.mouse(MouseEvent.MOUSE_PRESSED, SPOT, 1));
                        for (int i = 1; i <= 8; i++) {
                            pad.fireEvent(
                                    Visit.mouse(MouseEvent.MOUSE_DRAGGED, SPOT.add(i * 15, 0), 1));
                        }
                        pad.fireEvent(Visit.mouse(MouseEvent.MOUSE_RELEASED, SPOT.add(120, 0), 1));
                    });
            visit.until("the map to glide on", () -> visit.seen(under).getX() > SPOT.getX() + 121);
            Viewpoint[] before = {visit.view()};
            visit.until(
                    "the map to come to rest",
                    () -> {
                        boolean still = before[0].equals(visit.view());
                        before[0] = visit.view();
                        return still;
                    });
        }
    }

    private static ZoomEvent pinch(double factor) {
        return new ZoomEvent(
                ZoomEvent.ZOOM,
                SPOT.getX(),
                SPOT.getY(),
                SPOT.getX(),
                SPOT.getY(),
                false,
                false,
                false,
                false,
                true,
                false,
                factor,
                factor,
                null);
    }

    @Test
    void tapsAPlaceAndThenTheEmptyGround() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Place place = tappable(visit.plan());
            visit.open(Subject.district(place.district().orElseThrow()));
            visit.untilSign(visit.seen(place.at().orElseThrow()), Subject.place(place.id()));
            visit.click(place.at().orElseThrow());
            assertEquals(Subject.place(place.id()), visit.subject());
            assertEquals(place.name().zh(), visit.title());
            visit.placeSigns();

            visit.open(Subject.of(Kind.MATRIX));
            visit.placeSigns();
            visit.clickAt(visit.onScreen(Where.empty(visit)));
            assertEquals(Subject.of(Kind.OVERVIEW), visit.subject());
        }
    }

    /** A place that a focus area of its own district names and that has an icon of its own. */
    private static Place tappable(Plan plan) {
        Set<String> marked =
                Set.copyOf(plan.elements().stream().flatMap(e -> e.places().stream()).toList());
        return plan.districts().stream()
                .flatMap(
                        d ->
                                d.focus().stream()
                                        .flatMap(f -> f.items().stream())
                                        .flatMap(i -> i.place().flatMap(plan::place).stream())
                                        .filter(
                                                p ->
                                                        p.at().isPresent()
                                                                && p.district()
                                                                        .filter(d.id()::equals)
                                                                        .isPresent()))
                .filter(p -> !marked.contains(p.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void seesOnTheMapWhatIsPointedAtInThePanelAndTheOtherWayRound() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Place place = tappable(visit.plan());
            Subject district = Subject.district(place.district().orElseThrow());
            visit.open(district);
            String item =
                    visit.plan().statements().all().stream()
                            .filter(s -> s.home().equals(district))
                            .map(Statement::entry)
                            .flatMap(e -> e.items().stream())
                            .filter(i -> i.place().filter(place.id()::equals).isPresent())
                            .findFirst()
                            .orElseThrow()
                            .name()
                            .zh();
            Node chip = visit.named(item);
            visit.point(visit.middle(chip));
            visit.rest();
            assertEquals(Set.of(place.id()), visit.ask(() -> visit.state.lit().get()));
            assertTrue(
                    visit.ask(
                            () ->
                                    Seen.nodes(visit.signs())
                                            .anyMatch(
                                                    n ->
                                                            n.getStyleClass()
                                                                    .contains("map-place-lit"))));

            visit.lookAway();
            assertEquals(Set.of(), visit.ask(() -> visit.state.lit().get()));
            assertFalse(chip.getPseudoClassStates().contains(LIT));
            Point2D icon = visit.seen(place.at().orElseThrow());
            visit.untilSign(icon, Subject.place(place.id()));
            visit.point(visit.onScreen(icon));
            visit.rest();
            assertEquals(Set.of(place.id()), visit.ask(() -> visit.state.lit().get()));
            assertTrue(
                    chip.getPseudoClassStates().contains(LIT), "the chip lights up with its icon");
        }
    }

    @Test
    void readsInEnglishWithNothingLeftInChinese() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.click("legend-fold");
            visit.click("rail-language");
            for (String card : List.of("header", "rail", "legend", "time-bar", "zoom"))
                assertEnglish(visit, card);
            assertEquals(visit.plan().manifest().title().en(), visit.title());
            String spoken = visit.ask(() -> visit.scene().lookup("#map-pad").getAccessibleText());
            assertFalse(isChinese(spoken), spoken);
            for (Kind kind :
                    List.of(Kind.MATRIX, Kind.INDICATORS, Kind.STAGES, Kind.STRATEGY, Kind.TASKS)) {
                visit.open(Subject.of(kind));
                assertEnglish(visit, "panel");
            }
            visit.click("rail-language");
            assertTrue(isChinese(visit.title()));
            assertEquals(Language.ZH, visit.ask(() -> visit.state.preferences().language().get()));
        }
    }

    /** No word of a card, seen or spoken, is Chinese, but for the name of the language itself. */
    private static void assertEnglish(Visit visit, String card) {
        List<String> left =
                visit.ask(
                        () ->
                                Seen.nodes(visit.scene().lookup("#" + card))
                                        .filter(n -> !"rail-language".equals(n.getId()))
                                        .flatMap(
                                                n ->
                                                        Stream.of(
                                                                Seen.words(n),
                                                                n.getAccessibleText() == null
                                                                        ? ""
                                                                        : n.getAccessibleText()))
                                        // A doubt about the wording quotes it, and numbers are the
                                        // source's own.
                                        .map(
                                                words ->
                                                        words.replaceAll(
                                                                "\"[^\"]*\"|（[一二三四五六七八九十]+）", ""))
                                        .filter(VisitorJourney::isChinese)
                                        .filter(w -> !w.equals("中文"))
                                        .toList());
        assertEquals(List.of(), left, card);
    }

    private static boolean isChinese(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic);
    }

    @Test
    void readsInTheDark() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            List<String> sheets = visit.ask(() -> List.copyOf(visit.scene().getStylesheets()));
            Paint light = visit.ask(() -> visit.scene().getFill());
            visit.click("rail-theme");
            assertNotEquals(light, visit.ask(() -> visit.scene().getFill()));
            assertEquals(sheets, visit.ask(() -> List.copyOf(visit.scene().getStylesheets())));
            visit.click("rail-theme");
            assertEquals(light, visit.ask(() -> visit.scene().getFill()));
        }
    }
}
