package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Someone without a mouse reaches everything by the tab key, hears its name, and acts by Enter or
 * space.
 */
class KeyboardJourney {
    @Test
    void reachesEverythingByTab() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.click("legend-fold");
            List<Node> wanted =
                    visit.ask(
                            () ->
                                    Seen.nodes(visit.scene().getRoot())
                                            .filter(n -> n.isFocusTraversable() && !n.isDisabled())
                                            .toList());
            assertEquals(
                    List.of(),
                    wanted.stream().filter(n -> name(n).isBlank()).toList(),
                    "nodes without a name");
            Set<Node> reached = new LinkedHashSet<>();
            visit.make(() -> visit.node("map-pad").requestFocus());
            while (reached.add(visit.ask(() -> visit.scene().getFocusOwner())))
                visit.hand.push(KeyCode.TAB);
            List<Node> missed = wanted.stream().filter(n -> !reached.contains(n)).toList();
            assertEquals(List.of(), missed, "never reached");
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) return node.getAccessibleText();
        return node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : "";
    }

    @Test
    void actsByEnterAndSpace() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            act(visit, visit.node("rail-tasks"), KeyCode.SPACE, Subject.of(Kind.TASKS));
            visit.click("legend-fold");
            Layout.Element element = visit.plan().elements().getLast();
            String row = "legend-" + element.id();
            // The legend follows the map, which may still be on its way.
            visit.make(visit.state.camera()::flyHome);
            visit.until("the legend", () -> visit.has(row));
            visit.make(() -> visit.node(row).requestFocus());
            visit.key(KeyCode.SPACE);
            assertEquals(Subject.element(element.id()), visit.subject());
            District district = visit.plan().district(element.districts().getFirst()).orElseThrow();
            act(
                    visit,
                    chip(visit, district.name().zh()),
                    KeyCode.ENTER,
                    Subject.district(district.id()));
            visit.open(Subject.of(Kind.OVERVIEW));
            act(
                    visit,
                    visit.node("tile-" + district.id()),
                    KeyCode.SPACE,
                    Subject.district(district.id()));

            visit.open(Subject.of(Kind.STRATEGY));
            Node fold = visit.first("fold", style("fold-head"));
            String before = visit.panelTexts().toString();
            visit.make(fold::requestFocus);
            visit.key(KeyCode.ENTER);
            assertNotEquals(before, visit.panelTexts().toString());
            visit.open(Subject.district(district.id()));
            Node link = visit.first("link row", style("link-row").and(style("fold-head").negate()));
            visit.make(link::requestFocus);
            visit.key(KeyCode.ENTER);
            assertNotEquals(Subject.district(district.id()), visit.subject());
        }
    }

    private static Node chip(Visit visit, String name) {
        return visit.first(name, style("chip").and(n -> name.equals(n.getAccessibleText())));
    }

    private static Predicate<Node> style(String style) {
        return n -> n.getStyleClass().contains(style) && n.getScene() != null;
    }

    private static void act(Visit visit, Node node, KeyCode key, Subject expected) {
        visit.make(node::requestFocus);
        visit.key(key);
        assertEquals(expected, visit.subject());
    }

    @Test
    void walksThroughTheMatrixByArrows() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.open(Subject.of(Kind.MATRIX));
            String theme = visit.plan().manifest().themes().getFirst().id();
            visit.make(() -> visit.node("matrix-theme-" + theme).requestFocus());
            String district = visit.plan().districts().get(1).id();
            visit.key(KeyCode.DOWN);
            visit.key(KeyCode.DOWN);
            assertEquals(
                    "matrix-" + district + "-" + theme,
                    visit.ask(() -> visit.scene().getFocusOwner().getId()));
            visit.key(KeyCode.LEFT);
            visit.key(KeyCode.ENTER);
            assertEquals(Subject.district(district), visit.subject());
        }
    }
}
