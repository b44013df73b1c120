package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.map.sign.SignLayer;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.TextScale;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * In a hall a finger hits whatever can be pressed: everything that reacts is at least 48 pixels
 * wide and high, on every sheet, on a broad and on a tall screen.
 */
class TargetSizeJourney {
    private static final double FINGER = 48;

    /** Rounding to whole pixels may take this much. */
    private static final double SLACK = 0.6;

    private static final Set<AccessibleRole> PRESSED =
            Set.of(
                    AccessibleRole.BUTTON,
                    AccessibleRole.TOGGLE_BUTTON,
                    AccessibleRole.RADIO_BUTTON,
                    AccessibleRole.CHECK_BOX,
                    AccessibleRole.HYPERLINK,
                    AccessibleRole.MENU_BUTTON);

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, HALL",
        "1080, 1920, HALL",
        "1920, 1080, MEETING",
        "1080, 1920, MEETING"
    })
    void everySheet(double width, double height, TextScale scale) {
        assertEquals(
                Set.of(),
                Still.in(
                        Packs.shipped(),
                        width,
                        height,
                        hall -> {
                            hall.state.preferences().setScale(scale);
                            Set<String> faults = new TreeSet<>();
                            int seen = 0;
                            for (Language language : Language.values()) {
                                hall.state.preferences().setLanguage(language);
                                for (Subject subject :
                                        Subjects.of(hall.state.plan())
                                                .filter(s -> isTelling(hall, s))
                                                .toList()) {
                                    hall.state.open(subject);
                                    hall.layOut();
                                    unfold(hall);
                                    hall.layOut();
                                    seen += small(hall, subject.toString(), faults);
                                }
                            }
                            assertTrue(seen > 2_000, "only " + seen + " were looked at");
                            return faults;
                        }));
    }

    /** One of each kind that there are dozens of, and the first and last district. */
    private static boolean isTelling(Still hall, Subject subject) {
        List<Subject> like =
                Subjects.of(hall.state.plan()).filter(s -> s.kind() == subject.kind()).toList();
        return like.size() < 8 || like.indexOf(subject) % 5 == 0;
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1080, 1920"})
    void everyCard(double width, double height) {
        assertEquals(
                Set.of(),
                Still.in(
                        Packs.shipped(),
                        width,
                        height,
                        hall -> {
                            Set<String> faults = new TreeSet<>();
                            for (TextScale scale : hall.state.tools().sizes()) {
                                hall.state.preferences().setScale(scale);
                                cards(hall, faults);
                            }
                            return faults;
                        }));
    }

    private static void cards(Still hall, Set<String> faults) {
        var tools = hall.state.tools();
        look(hall, "rest", faults, () -> {}, () -> {});
        look(hall, "keys", faults, () -> tools.aids().setKeys(true), () -> {});
        look(hall, "hits", faults, () -> type(hall, "w"), () -> {});
        look(hall, "none", faults, () -> type(hall, ""), () -> tools.aids().setKeys(false));
        look(
                hall,
                "look",
                faults,
                () -> tools.aids().setChoosing(true),
                () -> tools.aids().setChoosing(false));
        look(
                hall,
                "reach",
                faults,
                () -> tools.aids().setReaching(true),
                () -> tools.aids().setReaching(false));
        look(
                hall,
                "measure",
                faults,
                () -> tools.setMeasuring(true),
                () -> tools.setMeasuring(false));
        look(
                hall,
                "ink",
                faults,
                () -> hall.state.ink().setOut(true),
                () -> hall.state.ink().setOut(false));
        for (String button : List.of("legend-fold", "legend-layers", "legend-data"))
            look(hall, button, faults, () -> press(hall, button), () -> press(hall, button));
        Story story = hall.state.plan().stories().getFirst();
        look(
                hall,
                "story",
                faults,
                () -> hall.state.showing().start(story, 1),
                () -> hall.state.showing().end());
    }

    private static void press(Still hall, String button) {
        if (hall.scene.lookup("#" + button) instanceof ButtonBase b) b.fire();
    }

    private static void type(Still hall, String words) {
        ((TextInputControl) hall.node("search-field")).setText(words);
    }

    private static void look(
            Still hall, String what, Set<String> faults, Runnable come, Runnable go) {
        come.run();
        hall.layOut();
        assertTrue(small(hall, what, faults) > 0);
        go.run();
        hall.layOut();
    }

    /** Opens every fold and every source note, so that what they hide is looked at too. */
    private static void unfold(Still hall) {
        for (Node head : hall.node("panel").lookupAll(".fold-head")) {
            if (head.queryAccessibleAttribute(AccessibleAttribute.EXPANDED) == Boolean.FALSE)
                head.fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.ENTER,
                                false,
                                false,
                                false,
                                false));
        }
    }

    private static int small(Still hall, String where, Set<String> faults) {
        return small(hall.scene, where, faults);
    }

    /** Adds what is too small, and answers how many were looked at. */
    static int small(Scene scene, String where, Set<String> faults) {
        List<Node> pressed = Seen.nodes(scene.getRoot()).filter(TargetSizeJourney::reacts).toList();
        for (Node node : pressed) {
            Bounds b = node.localToScene(node.getLayoutBounds());
            if (b.getWidth() < FINGER - SLACK || b.getHeight() < FINGER - SLACK)
                faults.add(
                        "%s: %s %s %s is %.1f x %.1f"
                                .formatted(
                                        where.replaceAll("/.*", ""),
                                        node.getClass().getSimpleName(),
                                        node.getStyleClass(),
                                        node.getId() == null ? "" : "#" + node.getId(),
                                        b.getWidth(),
                                        b.getHeight()));
        }
        return pressed.size();
    }

    private static boolean reacts(Node node) {
        if (node.isMouseTransparent() || node.isDisabled() || isOfAScrollBar(node)) return false;
        // The words under a dot of the time bar do the same as the dot, which is large enough.
        if (node.getStyleClass().contains("time-year")
                || node.getStyleClass().contains("time-name")) return false;
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof Slider
                || PRESSED.contains(node.getAccessibleRole())
                || node.getOnMouseClicked() != null && node.getId() == null
                || node.getOnMousePressed() != null && node.getId() == null;
    }

    private static boolean isOfAScrollBar(Node node) {
        return Stream.iterate(node, n -> n != null, Node::getParent)
                .anyMatch(n -> n instanceof ScrollBar || n instanceof Slider && n != node);
    }

    /** Around every sign that opens something, a finger that misses it a little still opens it. */
    @ParameterizedTest
    @CsvSource({"1920, 1080", "1080, 1920"})
    void everyPlaceOfTheMap(double width, double height) {
        List<String> faults =
                Still.in(
                        Packs.shipped(),
                        width,
                        height,
                        hall -> {
                            List<String> missed = new ArrayList<>();
                            int seen = 0;
                            for (var district : hall.state.plan().districts()) {
                                hall.state.open(Subject.district(district.id()));
                                hall.layOut();
                                SignLayer signs =
                                        Seen.nodes(hall.scene.getRoot())
                                                .filter(SignLayer.class::isInstance)
                                                .map(SignLayer.class::cast)
                                                .findFirst()
                                                .orElseThrow();
                                seen += around(signs, missed);
                            }
                            assertTrue(seen > 30, "only " + seen + " signs");
                            return missed;
                        });
        assertEquals(List.of(), faults);
    }

    /** What lies under a point half a finger off a sign is that sign, or one that is nearer. */
    private static int around(SignLayer signs, List<String> missed) {
        int seen = 0;
        for (var sign : signs.targets().entrySet()) {
            Box box = sign.getKey();
            seen++;
            double reach = FINGER / 2 - 1;
            double cx = box.x() + box.width() / 2;
            double cy = box.y() + box.height() / 2;
            for (double[] to : new double[][] {{-1, 0}, {1, 0}, {0, -1}, {0, 1}, {0, 0}}) {
                double x = cx + to[0] * reach;
                double y = cy + to[1] * reach;
                boolean hit = signs.at(x, y).isPresent() || signs.gathering(x, y).isPresent();
                if (!hit) missed.add(sign.getValue() + " at " + x + ", " + y);
            }
        }
        return seen;
    }
}
