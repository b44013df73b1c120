package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Subject;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An official looks for things by name, in pinyin, by initials and in Chinese, without touching the
 * mouse.
 */
class SearchJourney {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    @Test
    void findsEveryDistrictHoweverItIsTyped() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            for (District district : visit.plan().districts()) {
                String[] syllables = district.pinyin().orElseThrow().split(" ");
                String initials =
                        Arrays.stream(syllables)
                                .map(s -> s.substring(0, 1))
                                .collect(Collectors.joining());
                TextField field = (TextField) visit.node("search-field");
                for (String query :
                        List.of(String.join("", syllables), district.label().zh(), initials)) {
                    visit.make(() -> field.setText(query));
                    assertTrue(
                            titles(visit).contains(district.name().zh()),
                            () -> query + " finds " + titles(visit));
                }
            }
        }
    }

    @Test
    void opensADistrictByItsPinyin() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            District district = visit.plan().districts().getLast();
            ask(visit, district.label().zh());
            assertEquals(district.name().zh(), here(visit));
            ask(visit, district.pinyin().orElseThrow().replace(" ", ""));
            assertEquals(district.name().zh(), here(visit));
            visit.key(KeyCode.ENTER);
            assertEquals(Subject.district(district.id()), visit.subject());
            assertEquals(district.name().zh(), visit.title());
            Where.assertFramed(visit, visit.subject());
            assertFalse(visit.node("search-results").isVisible());
        }
    }

    @Test
    void walksThroughTheResults() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            ask(visit, visit.plan().manifest().themes().getFirst().name().zh());
            List<String> titles = titles(visit);
            assertTrue(titles.size() > 5, titles::toString);
            assertEquals(titles.get(0), here(visit));
            for (int i = 1; i < titles.size(); i++) {
                visit.key(KeyCode.DOWN);
                assertEquals(titles.get(i), here(visit));
                assertInSight(visit);
            }
            visit.key(KeyCode.DOWN);
            assertEquals(titles.getLast(), here(visit), "the last stays");
            visit.key(KeyCode.UP);
            assertEquals(titles.get(titles.size() - 2), here(visit));
            visit.key(KeyCode.ENTER);
            assertNotEquals(Subject.of(Subject.Kind.OVERVIEW), visit.subject());
        }
    }

    private static void assertInSight(Visit visit) {
        var row = visit.ask(() -> Seen.box(hereNode(visit)));
        var list = visit.ask(() -> Seen.box(visit.scene().lookup("#search-results")));
        assertTrue(
                row.y() >= list.y() - 1 && row.bottom() <= list.bottom() + 1,
                () -> row + " in " + list);
    }

    @Test
    void startsWithASlashAndLeavesWithEscape() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            TextField field = (TextField) visit.node("search-field");
            visit.key(KeyCode.SLASH);
            assertSame(field, visit.ask(() -> visit.scene().getFocusOwner()));
            assertEquals("", field.getText(), "the slash is not typed");
            ask(visit, "zzzqqq");
            assertEquals(
                    List.of(visit.words().text("search.none", "zzzqqq")),
                    visit.ask(() -> Seen.texts(visit.node("search-results"))));
            visit.key(KeyCode.ENTER);
            assertEquals(Subject.of(Subject.Kind.OVERVIEW), visit.subject());
            visit.key(KeyCode.ESCAPE);
            assertEquals("", field.getText());
            assertFalse(visit.node("search-results").isVisible());
            visit.key(KeyCode.ESCAPE);
            assertEquals("map-pad", visit.ask(() -> visit.scene().getFocusOwner().getId()));
        }
    }

    @Test
    void typingDoesNotMoveTheMap() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Viewpoint before = visit.view();
            visit.key(KeyCode.CONTROL, KeyCode.F);
            for (KeyCode key : List.of(KeyCode.MINUS, KeyCode.EQUALS, KeyCode.HOME, KeyCode.LEFT))
                visit.key(key);
            assertEquals(before, visit.view());
            assertEquals("-=", ((TextField) visit.node("search-field")).getText());
        }
    }

    /** Types a query over the one before. */
    private static void ask(Visit visit, String query) {
        visit.key(KeyCode.CONTROL, KeyCode.F);
        assertEquals("search-field", visit.ask(() -> visit.scene().getFocusOwner().getId()));
        visit.key(KeyCode.CONTROL, KeyCode.A);
        visit.hand.write(query, 0);
        visit.rest();
        assertEquals(query, ((TextField) visit.node("search-field")).getText());
    }

    private static List<Node> rows(Visit visit) {
        return Seen.nodes(visit.scene().lookup("#search-results"))
                .filter(n -> n.getStyleClass().contains("search-row"))
                .toList();
    }

    /** A row's title: its pieces, some of them marked, put together. */
    private static String title(Node row) {
        return Seen.nodes(row)
                .filter(
                        n ->
                                n.getStyleClass().contains("search-text")
                                        || n.getStyleClass().contains("search-mark"))
                .map(Seen::words)
                .collect(Collectors.joining());
    }

    private static List<String> titles(Visit visit) {
        return visit.ask(() -> rows(visit).stream().map(SearchJourney::title).toList());
    }

    private static Node hereNode(Visit visit) {
        return rows(visit).stream()
                .filter(n -> n.getPseudoClassStates().contains(HERE))
                .findFirst()
                .orElseThrow();
    }

    private static String here(Visit visit) {
        return visit.ask(() -> title(hereNode(visit)));
    }
}
