package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.panel.Panel;
import org.quancheng.atlas.plan.Indicators;
import org.quancheng.atlas.plan.Indicators.Indicator;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.style.Frames;

import java.util.List;
import java.util.Optional;

/** Somebody opens the longest sheets; their window answers meanwhile. */
class LongSheetJourney {
    private static final Subject LONG = Subject.of(Kind.INDICATORS);

    private static List<String> cards(Visit visit) {
        return Seen.nodes(visit.scene().lookup("#panel"))
                .filter(n -> n.getStyleClass().contains("indicator-card"))
                .map(Node::getId)
                .toList();
    }

    private static List<String> all(Visit visit) {
        Indicators indicators = visit.plan().indicators().orElseThrow();
        return indicators.classes().stream()
                .flatMap(
                        c ->
                                indicators.indicators().stream()
                                        .filter(i -> i.category().equals(c.id())))
                .map(i -> "indicator-" + i.id())
                .toList();
    }

    private static Panel panel(Visit visit) {
        return (Panel) visit.node("panel");
    }

    @Test
    void itArrivesWholeAndInOrderAfterTheClick() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Panel panel = panel(visit);
            boolean atOnce =
                    visit.ask(
                            () -> {
                                visit.state.open(LONG);
                                return panel.isComplete();
                            });
            assertFalse(atOnce, "all of it was built while the click waited");
            visit.rest();
            assertEquals(all(visit), visit.ask(() -> cards(visit)));
        }
    }

    @Test
    void aPassageIsThereAtOnceAndEverythingBeforeIt() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Indicator last =
                    visit.plan().indicators().orElseThrow().indicators().stream()
                            .filter(i -> all(visit).getLast().endsWith("-" + i.id()))
                            .findFirst()
                            .orElseThrow();
            List<String> atOnce =
                    visit.ask(
                            () -> {
                                visit.state.open(LONG, Optional.of(last.id()));
                                return cards(visit);
                            });
            assertEquals(all(visit), atOnce);
            visit.rest();
            Node card = visit.node("indicator-" + last.id());
            assertTrue(
                    visit.ask(() -> Seen.box(card).bottom() <= visit.scene().getHeight()),
                    "the passage lies below the window");
        }
    }

    @Test
    void anotherSheetTakesThePlaceOfWhatWasStillToCome() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.ask(
                    () -> {
                        visit.state.open(LONG);
                        visit.state.open(Subject.of(Kind.SOURCES));
                        return true;
                    });
            visit.rest();
            assertEquals(List.of(), visit.ask(() -> cards(visit)));
            visit.ask(
                    () -> {
                        visit.state.open(LONG);
                        panel(visit).complete();
                        return true;
                    });
            assertEquals(all(visit), visit.ask(() -> cards(visit)));
        }
    }

    /** A passage that was asked for while its part of the sheet has not come yet. */
    @Test
    void aPassageThatHasNotComeYetIsFetched() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            String last = all(visit).getLast();
            Indicator indicator =
                    visit.plan().indicators().orElseThrow().indicators().stream()
                            .filter(i -> last.equals("indicator-" + i.id()))
                            .findFirst()
                            .orElseThrow();
            visit.ask(
                    () -> {
                        visit.state.open(LONG);
                        assertFalse(cards(visit).contains(last));
                        visit.state.open(LONG, Optional.of(indicator.id()));
                        assertTrue(cards(visit).contains(last));
                        return true;
                    });
            visit.rest();
            Node card = visit.node(last);
            assertTrue(visit.ask(() -> card.getStyleClass().contains("passage")));
            assertTrue(
                    visit.ask(
                            () ->
                                    Seen.box(card).y() >= Seen.box(visit.node("panel")).y()
                                            && Seen.box(card).bottom()
                                                    <= visit.scene().getHeight()));
        }
    }

    /** The key that rebuilt a sheet goes on having the focus, however far down it is. */
    @Test
    void theFocusWaitsForItsSuccessor() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Subject stages = Subject.of(Kind.STAGES);
            visit.open(stages);
            String tab =
                    visit.ask(
                            () ->
                                    visit.scene().lookup("#panel").lookupAll("*").stream()
                                            .filter(
                                                    n ->
                                                            n.isFocusTraversable()
                                                                    && n.getId() != null)
                                            .filter(n -> n.getId().startsWith("stage-year-"))
                                            .reduce((a, b) -> b)
                                            .orElseThrow()
                                            .getId());
            visit.make(() -> visit.node(tab).requestFocus());
            boolean kept =
                    visit.ask(
                            () -> {
                                panel(visit).rebuild();
                                return tab.equals(visit.scene().getFocusOwner().getId());
                            });
            assertTrue(kept, "the focus was lost while the sheet arrives");
        }
    }

    @Test
    void aWindowThatIsClosedMeanwhileWaitsForNoMoreFrames() {
        Panel panel;
        try (Visit visit = Visit.to(Packs.shipped())) {
            panel = panel(visit);
            visit.ask(
                    () -> {
                        visit.state.open(LONG);
                        visit.stage.hide();
                        return true;
                    });
        }
        Frames.next();
        assertTrue(panel.isComplete());
    }
}
