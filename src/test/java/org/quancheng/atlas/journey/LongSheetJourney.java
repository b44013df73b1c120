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
}
