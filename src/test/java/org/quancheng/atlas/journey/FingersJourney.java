package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Beginning;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.state.TextScale;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A visitor types with fingers, brings the controls down, and leaves; all goes away with them. */
class FingersJourney {
    private static void press(Node node) {
        if (node instanceof ButtonBase button) {
            button.fire();
            return;
        }
        var middle = node.localToScene(node.getLayoutBounds());
        for (var type :
                List.of(
                        MouseEvent.MOUSE_PRESSED,
                        MouseEvent.MOUSE_RELEASED,
                        MouseEvent.MOUSE_CLICKED))
            Event.fireEvent(
                    node,
                    Visit.mouse(
                            type,
                            new javafx.geometry.Point2D(middle.getCenterX(), middle.getCenterY()),
                            1));
    }

    private static Set<String> titles(Still hall) {
        return Seen.nodes(hall.node("search-results"))
                .filter(n -> n.getStyleClass().contains("search-row"))
                .map(Node::getAccessibleText)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1080, 1920", "1366, 768"})
    void typesPinyinAndSeesTheHits(double width, double height) {
        Still.in(
                Packs.shipped(),
                width,
                height,
                hall -> {
                    TextField field = (TextField) hall.node("search-field");
                    for (Language language : Language.values()) {
                        for (TextScale scale : hall.state.tools().sizes()) {
                            hall.state.preferences().setLanguage(language);
                            hall.state.preferences().setScale(scale);
                            hall.layOut();
                            type(hall, field, language);
                        }
                    }
                    return true;
                });
    }

    private static void type(Still hall, TextField field, Language language) {
        District district = hall.state.plan().districts().getLast();
        press(field);
        hall.layOut();
        Node keyboard = hall.node("keyboard");
        assertTrue(keyboard.isVisible());
        assertApart(hall);
        String pinyin = district.pinyin().orElseThrow().replace(" ", "");
        for (String letter : pinyin.split("")) {
            press(hall.node("key-" + letter));
            hall.layOut();
            assertApart(hall);
        }
        assertEquals(pinyin, field.getText());
        assertTrue(
                titles(hall).stream().anyMatch(t -> t.startsWith(district.name().in(language))),
                () -> titles(hall).toString());
        assertTrue(Seen.box(hall.node("search-results")).height() > 150, "there is room for hits");
        press(hall.node("key-delete"));
        assertEquals(pinyin.length() - 1, field.getText().length());
        press(hall.node("key-figures"));
        press(hall.node("key-3"));
        press(hall.node("key-letters"));
        press(hall.node("key-space"));
        assertTrue(field.getText().endsWith("3 "), field::getText);
        press(hall.node("key-clear"));
        assertEquals("", field.getText());
        press(hall.node("key-done"));
        hall.layOut();
        assertFalse(keyboard.isVisible());
    }

    /** The letters cover neither the box nor the hits, and leave the window nowhere. */
    private static void assertApart(Still hall) {
        Box letters = Seen.box(hall.node("keyboard"));
        Box window = new Box(0, 0, hall.scene.getWidth(), hall.scene.getHeight()).grown(0.5);
        assertTrue(window.holds(letters), () -> letters + " in " + window);
        List<Node> free = new ArrayList<>(List.of(hall.scene.lookup(".search-bar")));
        if (hall.node("search-results").isVisible()) free.add(hall.node("search-results"));
        for (Node node : free)
            assertFalse(
                    letters.overlaps(Seen.box(node).grown(-0.5)),
                    () -> letters + " covers " + Seen.box(node));
        for (Node key : Seen.nodes(hall.node("keyboard")).filter(FingersJourney::isKey).toList())
            assertTrue(letters.grown(0.5).holds(Seen.box(key)), () -> key.getId());
    }

    private static boolean isKey(Node node) {
        return node.getId() != null && node.getId().startsWith("key-");
    }

    @Test
    void opensWhatIsSuggestedWithOneTouch() {
        Still.in(
                Packs.shipped(),
                1080,
                1920,
                hall -> {
                    Plan plan = hall.state.plan();
                    press(hall.node("search-field"));
                    hall.layOut();
                    District district = plan.districts().get(2);
                    Set<String> ids =
                            Seen.nodes(hall.node("suggestions"))
                                    .filter(FingersJourney::isKey)
                                    .map(Node::getId)
                                    .collect(Collectors.toSet());
                    assertEquals(
                            ids.size(),
                            Seen.nodes(hall.node("suggestions"))
                                    .filter(FingersJourney::isKey)
                                    .count());
                    assertTrue(
                            ids.size()
                                    > plan.districts().size()
                                            + plan.elements().size()
                                            + plan.stories().size());
                    Node chip =
                            Seen.nodes(hall.node("suggestions"))
                                    .filter(n -> Seen.words(n).equals(district.label().zh()))
                                    .findFirst()
                                    .orElseThrow();
                    press(chip);
                    hall.layOut();
                    assertEquals(Subject.district(district.id()), hall.state.subject().get());
                    assertFalse(hall.node("keyboard").isVisible());
                    return true;
                });
    }

    @Test
    void lettersAndReachGoWithTheVisitor() {
        Still.in(
                Packs.miniTown(),
                1080,
                1920,
                hall -> {
                    Beginning beginning = Beginning.of(hall.state);
                    Box header = Seen.box(hall.node("header"));
                    press(hall.node("bar-reach"));
                    press(hall.node("search-field"));
                    ((TextField) hall.node("search-field")).setText("x");
                    hall.layOut();
                    assertTrue(hall.node("keyboard").isVisible());
                    beginning.restore(hall.state);
                    hall.layOut();
                    assertFalse(hall.node("keyboard").isVisible());
                    assertFalse(hall.has("look-card"));
                    assertEquals("", ((TextField) hall.node("search-field")).getText());
                    assertEquals(header, Seen.box(hall.node("header")));
                    return true;
                });
    }

    @Test
    void aPressBesideTheLettersPutsThemAway() {
        Still.in(
                Packs.miniTown(),
                1920,
                1080,
                hall -> {
                    press(hall.node("search-field"));
                    assertTrue(hall.node("keyboard").isVisible());
                    press(hall.node("panel-scroll"));
                    hall.layOut();
                    assertFalse(hall.node("keyboard").isVisible());
                    press(hall.node("search-field"));
                    hall.state.showing().start(hall.state.plan().stories().getFirst(), 0);
                    hall.layOut();
                    assertFalse(hall.node("keyboard").isVisible());
                    return true;
                });
    }

    @ParameterizedTest
    @CsvSource({"ZH, HALL", "EN, HALL", "ZH, MEETING", "EN, MEETING"})
    void bringsTheControlsDownAndBack(Language language, TextScale scale) {
        Still.in(
                Packs.shipped(),
                1080,
                1920,
                hall -> {
                    hall.state.preferences().setLanguage(language);
                    hall.state.preferences().setScale(scale);
                    hall.layOut();
                    List<String> cards =
                            List.of("header", "rail", "panel", "zoom", "tools", "visit-bar");
                    List<Box> before = cards.stream().map(c -> Seen.box(hall.node(c))).toList();
                    assertTrue(before.getLast().y() > 1700, "always in reach");
                    press(hall.node("bar-reach"));
                    hall.layOut();
                    List<Box> boxes = new ArrayList<>();
                    for (String card : cards)
                        if (hall.node(card).isVisible()) boxes.add(Seen.box(hall.node(card)));
                    boxes.add(Seen.box(hall.scene.lookup(".search-bar")));
                    for (int i = 0; i < boxes.size(); i++) {
                        Box one = boxes.get(i);
                        assertTrue(one.y() >= 959 && one.bottom() <= 1920.5, one::toString);
                        for (Box other : boxes.subList(i + 1, boxes.size()))
                            assertFalse(one.overlaps(other.grown(-0.5)), () -> one + " " + other);
                    }
                    press(hall.node("bar-reach"));
                    hall.layOut();
                    assertEquals(before, cards.stream().map(c -> Seen.box(hall.node(c))).toList());
                    return true;
                });
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1080, 1920"})
    void languageAndSizeStayInReachDuringAStory(double width, double height) {
        Still.in(
                Packs.shipped(),
                width,
                height,
                hall -> {
                    Story story = hall.state.plan().stories().getFirst();
                    hall.state.showing().start(story, 1);
                    hall.layOut();
                    Box bar = Seen.box(hall.node("visit-bar"));
                    assertTrue(hall.node("visit-bar").isVisible());
                    assertTrue(bar.y() > height * 0.4 && bar.bottom() < height, bar::toString);
                    for (String card : List.of("show-strip", "legend"))
                        assertFalse(bar.overlaps(Seen.box(hall.node(card))), card);
                    press(hall.node("bar-language"));
                    assertEquals(Language.EN, hall.state.preferences().language().get());
                    return true;
                });
    }

    @Test
    void lettersLeaveTheFocusToTheFieldAndToAKeyboard() {
        try (Visit visit = toHall()) {
            visit.click("search-field");
            TextField field = (TextField) visit.node("search-field");
            assertTrue(visit.node("keyboard").isVisible());
            visit.click("key-c");
            assertEquals(field, visit.ask(() -> visit.scene().getFocusOwner()));
            visit.key(KeyCode.Q);
            visit.click("key-s");
            assertEquals("cqs", field.getText());
            visit.click("key-delete");
            assertEquals("cq", field.getText());
            visit.key(KeyCode.ENTER);
            assertFalse(visit.node("keyboard").isVisible());
            assertEquals(Subject.Kind.DISTRICT, visit.subject().kind());
        }
    }

    private static Visit toHall() {
        return Visit.to(
                Packs.shipped(),
                1000,
                1000,
                p -> p.setReducedMotion(true),
                (AtlasState state) -> {
                    state.tools().giveToVisitors();
                    return Product.window(state);
                });
    }

    @Test
    void onADeskLettersComeOnlyToWhoWishesThem() {
        try (Visit visit = Visit.to(Packs.miniTown())) {
            visit.click("search-field");
            assertFalse(visit.node("keyboard").isVisible());
            visit.lookAway();
            visit.click("rail-look");
            visit.click("look-keys-touch");
            visit.click("search-field");
            assertTrue(visit.node("keyboard").isVisible());
            visit.click("key-done");
            assertFalse(visit.node("keyboard").isVisible());
            assertTrue(visit.ask(() -> visit.state.preferences().touchKeys().get()));
        }
    }

    @Test
    void withLessMotionChaptersAreCut() {
        try (Visit visit = Visit.to(Packs.shipped(), 1000, 760, p -> {})) {
            Preferences preferences = visit.state.preferences();
            visit.make(() -> preferences.setReducedMotion(true));
            Story story = visit.plan().stories().getFirst();
            for (int chapter = 0; chapter < 4; chapter++) {
                int index = chapter;
                boolean there =
                        visit.ask(
                                () -> {
                                    visit.state.showing().start(story, index);
                                    var camera = visit.state.camera();
                                    return camera.view().get().equals(camera.destination().get());
                                });
                assertTrue(there, "chapter " + chapter);
            }
        }
    }
}
