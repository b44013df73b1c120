package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.app.KioskProduct;
import org.quancheng.atlas.kiosk.Hall;
import org.quancheng.atlas.kiosk.Hall.Mode;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Swipe;
import org.quancheng.atlas.state.TextScale;
import org.quancheng.atlas.state.ViewLink;

import java.nio.file.Path;
import java.util.Optional;

/** Visitors come and go; each finds the window as the first one did. */
class HallJourney {
    private static final double IDLE = KioskProduct.IDLE.toSeconds();

    @TempDir private Path settings;

    private Exhibit miniTown() {
        return Exhibit.of(Packs.miniTown(), settings);
    }

    private static Point2D middle(Exhibit exhibit, String id) {
        return exhibit.ask(
                () -> {
                    var node = exhibit.scene().lookup("#" + id);
                    var box = node.localToScene(node.getLayoutBounds());
                    return new Point2D(box.getCenterX(), box.getCenterY());
                });
    }

    private static Language language(Exhibit exhibit) {
        return exhibit.ask(() -> exhibit.state.preferences().language().get());
    }

    /** The touch that wakes the window does nothing else, wherever it falls. */
    @Test
    void aTouchHandsTheWindowOverAndPressesNothing() {
        try (Exhibit exhibit = miniTown()) {
            assertTrue(exhibit.sees("invitation"));
            Point2D button = middle(exhibit, "rail-language");
            exhibit.press(button.getX(), button.getY());
            assertEquals(Mode.VISIT, exhibit.mode(), "at once, not when the finger is lifted");
            assertFalse(exhibit.sees("invitation"));
            exhibit.lift();
            assertEquals(Language.ZH, language(exhibit));
            exhibit.tap(button.getX(), button.getY());
            assertEquals(Language.EN, language(exhibit), "the next touch is the visitor's");
        }
    }

    @Test
    void aStoryThatAttractsEndsAtATouchAndTheWholePlanIsThere() {
        try (Exhibit exhibit = miniTown()) {
            String fresh = exhibit.ask(() -> ViewLink.of(exhibit.state).toString());
            exhibit.pass(20);
            assertTrue(exhibit.ask(() -> exhibit.state.showing().playing().get()));
            exhibit.pass(1800);
            assertEquals(Mode.ATTRACT, exhibit.mode());
            exhibit.tap(450, 450);
            assertFalse(exhibit.ask(() -> exhibit.state.showing().isOn()));
            assertEquals(fresh, exhibit.ask(() -> ViewLink.of(exhibit.state).toString()));
        }
    }

    /** A finger that came down during a visit and is still there when the loop begins. */
    @Test
    void theLoopDoesNotFightWithAFingerThatIsStillDown() {
        try (Exhibit exhibit = miniTown()) {
            exhibit.tap(450, 450);
            exhibit.press(440, 440);
            exhibit.pass(IDLE + 5);
            assertEquals(Mode.VISIT, exhibit.mode(), "somebody holds the map");
            exhibit.pass(Hall.STUCK_AFTER + IDLE + Hall.ASKED_FOR);
            assertEquals(Mode.ATTRACT, exhibit.mode(), "what never moves is nobody");
            untilItPlays(exhibit);
            exhibit.hand
                    .robotContext()
                    .getMouseRobot()
                    .move(exhibit.onScreen(new Point2D(300, 300)));
            exhibit.rest();
            exhibit.lift();
            assertEquals(Mode.ATTRACT, exhibit.mode());
            assertTrue(exhibit.ask(() -> exhibit.state.showing().playing().get()));
            exhibit.tap(450, 450);
            assertEquals(Mode.VISIT, exhibit.mode());
        }
    }

    /** The whole plan stands for a moment, then the next story begins. */
    private static void untilItPlays(Exhibit exhibit) {
        for (int i = 0; i < 20; i++) {
            if (exhibit.ask(() -> exhibit.state.showing().playing().get())) return;
            exhibit.pass(1);
        }
        throw new AssertionError("no story plays");
    }

    @Test
    void asksWhetherSomebodyIsStillThereAndTheAnswerPressesNothing() {
        try (Exhibit exhibit = miniTown()) {
            exhibit.tap(450, 450);
            Point2D button = middle(exhibit, "rail-theme");
            exhibit.pass(IDLE + 1);
            assertTrue(exhibit.sees("still-there"));
            exhibit.tap(button.getX(), button.getY());
            assertEquals(Mode.VISIT, exhibit.mode());
            assertFalse(exhibit.sees("still-there"));
            assertFalse(exhibit.ask(() -> exhibit.state.preferences().dark().get()));
            exhibit.pass(IDLE + 1);
            exhibit.tap("still-there-stay");
            assertEquals(Mode.VISIT, exhibit.mode());
        }
    }

    @Test
    void neverStartsOverWhileSomebodyTypes() {
        try (Exhibit exhibit = miniTown()) {
            exhibit.tap(450, 450);
            exhibit.tap("search-field");
            StringBuilder typed = new StringBuilder();
            for (char letter : "wenquan".toCharArray()) {
                exhibit.pass(IDLE - 2);
                exhibit.hand.write(letter);
                exhibit.rest();
                typed.append(letter);
                assertEquals(Mode.VISIT, exhibit.mode());
                assertEquals(typed.toString(), field(exhibit));
            }
            exhibit.pass(IDLE + 1);
            exhibit.hand.write("s");
            exhibit.rest();
            assertEquals(Mode.VISIT, exhibit.mode(), "a key answers too");
            assertEquals(typed.toString(), field(exhibit), "and is not typed");
            exhibit.pass(IDLE + Hall.ASKED_FOR + 1);
            assertEquals("", field(exhibit));
        }
    }

    private static String field(Exhibit exhibit) {
        return exhibit.ask(() -> ((TextField) exhibit.scene().lookup("#search-field")).getText());
    }

    @Test
    void neverStartsOverWhileAStoryPlaysThatTheVisitorChose() {
        try (Exhibit exhibit = Exhibit.of(Packs.shipped(), settings)) {
            exhibit.tap(450, 450);
            exhibit.make(() -> exhibit.state.open(Subject.of(Kind.STORIES)));
            Story story = exhibit.plan().stories().getFirst();
            exhibit.make(() -> ((Button) exhibit.node("present-" + story.id())).fire());
            assertTrue(
                    exhibit.ask(() -> exhibit.state.showing().playing().get()),
                    "nobody is there to turn the pages");
            double whole = story.chapters().stream().mapToDouble(c -> c.dwell()).sum();
            assertTrue(whole > IDLE, "long enough to be asked otherwise");
            watch(exhibit, whole - 2);
            assertEquals(Mode.VISIT, exhibit.mode());
            assertEquals(
                    story.chapters().size(),
                    exhibit.ask(() -> exhibit.state.showing().stop().get().orElseThrow().number()));
            watch(exhibit, IDLE + 10);
            assertEquals(Mode.STILL_THERE, exhibit.mode(), "it is over, and nobody has moved");
        }
    }

    /** Lets seconds pass in which the story goes on by itself. */
    private static void watch(Exhibit exhibit, double seconds) {
        exhibit.make(
                () ->
                        exhibit.clock.pass(
                                seconds,
                                () -> {
                                    exhibit.state.showing().beat();
                                    exhibit.kiosk.beat();
                                }));
    }

    @Test
    void theNextVisitorFindsAllAsItWasAtTheStart() {
        try (Exhibit exhibit = miniTown()) {
            exhibit.tap(450, 450);
            exhibit.land();
            String fresh = described(exhibit);
            for (int visitor = 0; visitor < 2; visitor++) {
                exhibit.make(() -> mess(exhibit.state));
                exhibit.tap("search-field");
                exhibit.hand.write("abc");
                exhibit.rest();
                assertFalse(described(exhibit).equals(fresh));
                exhibit.pass(IDLE + Hall.ASKED_FOR + 1);
                assertEquals(Mode.ATTRACT, exhibit.mode());
                exhibit.tap(450, 450);
                exhibit.land();
                assertEquals(fresh, described(exhibit));
            }
        }
    }

    private static void mess(AtlasState s) {
        s.preferences().setLanguage(Language.EN);
        s.preferences().setDark(true);
        s.preferences().setScale(TextScale.HALL);
        s.open(Subject.district(s.plan().districts().getFirst().id()));
        s.camera().pan(80, 20);
        s.setYear(s.year().get() + 1);
        s.setVisible(AtlasState.GRATICULE, true);
        s.setBasemapOpacity(0.2);
        s.tools().setMeasuring(true);
        s.tools().add(s.plan().manifest().view().center());
        s.tools()
                .setSwipe(
                        Optional.of(new Swipe(new Swipe.Stage(2020), new Swipe.Stage(2025), 0.5)));
        s.ink().setOut(true);
        s.ink().write(s.plan().manifest().view().center(), "hello");
    }

    private static String described(Exhibit exhibit) {
        return exhibit.ask(
                () -> {
                    AtlasState s = exhibit.state;
                    return String.join(
                            " | ",
                            ViewLink.of(s).toString(),
                            field(exhibit),
                            "" + s.preferences().scale().get() + s.preferences().dark().get(),
                            "" + s.camera().destination().get(),
                            "" + s.tools().measurement().get() + s.tools().swipe().get(),
                            "" + s.tools().measuring().get() + s.basemapOpacity().get(),
                            "" + s.ink().out().get() + s.ink().strokes().get(),
                            "" + s.history().canGoBack().get(),
                            String.join("", Seen.texts(exhibit.scene().lookup("#panel"))),
                            String.join("", Seen.texts(exhibit.scene().lookup("#legend"))));
                });
    }

    @Test
    void hidesThePointerFromFingersAndShowsItToAMouse() {
        try (Exhibit exhibit = miniTown()) {
            assertTrue(isForFingers(exhibit));
            for (int i = 0; i < 4; i++) {
                exhibit.tap(300 + 50 * i, 450);
                assertTrue(isForFingers(exhibit), "a finger jumps to where it presses");
            }
            for (int i = 0; i < 4; i++) {
                Point2D next = exhibit.onScreen(new Point2D(300 + 20 * i, 300));
                exhibit.hand.robotContext().getMouseRobot().move(next);
                exhibit.rest();
            }
            assertFalse(isForFingers(exhibit));
        }
    }

    private static boolean isForFingers(Exhibit exhibit) {
        return exhibit.ask(() -> exhibit.scene().getRoot().getStyleClass().contains("fingers"));
    }

    @Test
    void sleepsDarkAndStillLetsTheCaretakerIn() {
        try (Exhibit exhibit = miniTown()) {
            exhibit.make(() -> exhibit.kiosk.hall().sleep());
            assertTrue(exhibit.sees("kiosk-night"));
            assertFalse(exhibit.ask(() -> exhibit.state.showing().isOn()));
            exhibit.pass(600);
            assertFalse(
                    exhibit.ask(() -> exhibit.state.showing().isOn()), "nothing plays at night");
            exhibit.tap(450, 450);
            assertTrue(exhibit.sees("kiosk-night"));
            exhibit.corners();
            assertTrue(exhibit.sees("pin-pad"));
            exhibit.tap("pin-back");
            assertTrue(exhibit.sees("kiosk-night"));
            exhibit.make(() -> exhibit.kiosk.hall().wake());
            assertTrue(exhibit.sees("invitation"));
        }
    }
}
