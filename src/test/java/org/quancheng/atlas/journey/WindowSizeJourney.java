package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.TextScale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A visitor at any window, low, narrow or tall, at any size of type: cards stay inside it and off
 * one another.
 */
class WindowSizeJourney {
    private static final List<String> CARDS =
            List.of("header", "rail", "panel", "time-bar", "legend", "zoom", "tools", "inset");

    @ParameterizedTest
    @CsvSource({"1000, 760", "1000, 820", "1000, 1000", "720, 520", "600, 1000"})
    void keepsItsCardsApart(double width, double height) {
        try (Visit visit =
                Visit.to(Packs.shipped(), width, height, p -> p.setReducedMotion(true))) {
            List<String> faults = new ArrayList<>();
            for (Language language : Language.values()) {
                for (TextScale scale : TextScale.values()) {
                    visit.make(
                            () -> {
                                visit.state.preferences().setScale(scale);
                                visit.state.preferences().setLanguage(language);
                            });
                    faults(visit, width, height)
                            .forEach(
                                    fault ->
                                            faults.add(
                                                    visit.subject()
                                                            + " "
                                                            + scale
                                                            + " "
                                                            + language
                                                            + ": "
                                                            + fault));
                    visit.open(
                            Subject.of(
                                    visit.subject().kind() == Kind.MATRIX
                                            ? Kind.OVERVIEW
                                            : Kind.MATRIX));
                }
            }
            assertEquals(List.of(), faults);
            if (height > width) {
                Box panel = visit.ask(() -> Seen.box(visit.node("panel")));
                assertTrue(
                        panel.y() > height / 3 && panel.width() > width * 0.9,
                        "the panel lies at the bottom");
            }
        }
    }

    private static List<String> faults(Visit visit, double width, double height) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        for (String card : CARDS) {
            Node node = visit.node(card);
            if (node.isVisible()) boxes.put(card, visit.ask(() -> Seen.box(node)));
        }
        boxes.put("search", visit.ask(() -> Seen.box(visit.scene().lookup(".search-bar"))));
        List<String> faults = new ArrayList<>();
        Box window = new Box(0, 0, width, height).grown(0.5);
        List<String> names = List.copyOf(boxes.keySet());
        for (int i = 0; i < names.size(); i++) {
            Box a = boxes.get(names.get(i));
            if (!window.holds(a)) faults.add(names.get(i) + " leaves the window: " + a);
            for (int j = i + 1; j < names.size(); j++) {
                Box b = boxes.get(names.get(j));
                if (a.overlaps(b.grown(-0.5)))
                    faults.add(names.get(i) + " covers " + names.get(j) + ": " + a + " " + b);
            }
        }
        return faults;
    }

    @Test
    void isLargeEnoughForFingers() {
        try (Visit visit = Visit.to(Packs.shipped(), 1000, 1000, p -> p.setReducedMotion(true))) {
            Stream.of("rail", "zoom", "tools", "time-bar")
                    .forEach(
                            card -> {
                                List<Node> small =
                                        visit.ask(
                                                () ->
                                                        Seen.nodes(visit.node(card))
                                                                .filter(
                                                                        n ->
                                                                                n
                                                                                                instanceof
                                                                                                ButtonBase
                                                                                        && Seen.box(
                                                                                                                n)
                                                                                                        .height()
                                                                                                < 48)
                                                                .toList());
                                assertEquals(List.of(), small, card);
                            });
            visit.open(Subject.district(visit.plan().districts().getFirst().id()));
            List<Node> small =
                    visit.ask(
                            () ->
                                    Seen.nodes(visit.node("panel"))
                                            .filter(
                                                    n ->
                                                            n.isFocusTraversable()
                                                                    && Seen.box(n).height() < 28)
                                            .toList());
            assertEquals(List.of(), small);
            List<Node> chips =
                    visit.ask(
                            () ->
                                    Seen.nodes(visit.node("panel"))
                                            .filter(
                                                    n ->
                                                            n.getStyleClass().contains("chip")
                                                                    && Seen.box(n).height() < 30)
                                            .toList());
            assertEquals(List.of(), chips);
        }
    }

    /** The test screen is small, so the growth is held back to what leaves every card its place. */
    @Test
    void growsWithTheButtonAndBack() {
        try (Visit visit = Visit.to(Packs.shipped(), 1000, 1000, p -> p.setReducedMotion(true))) {
            double desk = visit.ask(() -> Seen.box(visit.node("zoom-in")).height());
            visit.click("rail-scale");
            assertEquals(
                    TextScale.MEETING, visit.ask(() -> visit.state.preferences().scale().get()));
            assertTrue(visit.ask(() -> Seen.box(visit.node("zoom-in")).height()) > desk * 1.02);
            visit.click("rail-scale");
            visit.click("rail-scale");
            assertEquals(desk, visit.ask(() -> Seen.box(visit.node("zoom-in")).height()), 0.5);
        }
    }
}
