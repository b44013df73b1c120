package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.map.second.Mirror;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.ink.Stroke;
import org.quancheng.atlas.state.Camera;
import org.quancheng.atlas.state.Pixel;
import org.quancheng.atlas.state.Showing.Stop;
import org.quancheng.atlas.story.console.ConsoleWindow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A presenter leads the show from a screen of their own, and loses it, and goes on. */
class ConsoleJourney {
    /** There is only one screen here: the console hides most of the audience's window. */
    private static final Rectangle2D UPPER = new Rectangle2D(0, 0, 1000, 760);

    private static final Rectangle2D LOWER = new Rectangle2D(0, 240, 1000, 760);
    private static final String PEN = "ink-pen-alert";

    /** A show with a console on the other of two screens. */
    private static final class Show implements AutoCloseable {
        final List<Rectangle2D> screens = new ArrayList<>(List.of(UPPER, LOWER));
        final AtomicLong clock = new AtomicLong();
        final Visit audience;
        final ConsoleWindow window;
        final Story story;

        Show() {
            audience = Visit.to(Packs.shipped(), 1000, 760, p -> p.setReducedMotion(true));
            window =
                    audience.ask(
                            () -> Product.console(audience.stage, audience.state, () -> screens));
            story = audience.plan().stories().getFirst();
            audience.make(
                    () -> {
                        audience.state.presenter().keepTimeBy(clock::get);
                        audience.state.showing().start(story, 0);
                    });
        }

        boolean isOpen() {
            return stage().isPresent();
        }

        private Optional<Stage> stage() {
            return audience.ask(
                    () ->
                            Window.getWindows().stream()
                                    .filter(w -> w.getScene().lookup("#console") != null)
                                    .map(Stage.class::cast)
                                    .filter(Window::isShowing)
                                    .findFirst());
        }

        /** What the presenter sees. */
        Sight console() {
            Sight sight = new Sight(audience.state, stage().orElseThrow());
            sight.rest();
            return sight;
        }

        void click(String id) {
            Sight console = console();
            audience.clickAt(middle(console, console.node(id)));
        }

        static Point2D middle(Sight sight, Node node) {
            return sight.onScreen(
                    sight.ask(
                            () ->
                                    node.localToScene(
                                            node.getLayoutBounds().getCenterX(),
                                            node.getLayoutBounds().getCenterY())));
        }

        String text(String id) {
            Sight console = console();
            return console.ask(() -> ((Labeled) console.node(id)).getText());
        }

        int chapter() {
            return audience.ask(() -> audience.state.showing().stop().get().map(Stop::number))
                    .orElse(0);
        }

        void unplug(boolean out) {
            audience.make(
                    () -> {
                        if (out) screens.remove(LOWER);
                        else screens.add(LOWER);
                        window.follow();
                    });
        }

        @Override
        public void close() {
            audience.make(() -> audience.state.showing().end());
            audience.close();
        }
    }

    @Test
    void theConsoleFollowsTheShowAndLeadsIt() {
        try (Show show = new Show()) {
            assertFalse(show.isOpen(), "nobody has asked");
            show.audience.key(KeyCode.N);
            assertTrue(show.isOpen());
            assertFalse(show.audience.ask(() -> show.audience.node("notes-strip").isVisible()));
            Story.Chapter first = show.story.chapters().getFirst();
            assertEquals(first.notes().zh(), show.text("console-notes"));
            show.audience.key(KeyCode.PAGE_DOWN);
            Story.Chapter second = show.story.chapters().get(1);
            assertEquals(second.notes().zh(), show.text("console-notes"));
            assertTrue(show.text("console-now").contains(second.title().zh()));
            show.click("console-go-on");
            assertEquals(3, show.chapter());
            show.click("console-previous");
            assertEquals(2, show.chapter());
            Sight list = show.console();
            list.make(() -> ((ScrollPane) list.node("console-contents")).setVvalue(0));
            show.click("console-chapter-1");
            assertEquals(1, show.chapter());
            list.make(() -> ((ScrollPane) list.node("console-contents")).setVvalue(1));
            show.click("console-chapter-" + show.story.chapters().size());
            assertEquals(show.story.chapters().size(), show.chapter());
            assertEquals(
                    show.audience.words().text("console.end"),
                    list.ask(
                            () ->
                                    Seen.texts(list.scene().getRoot()).stream()
                                            .filter(
                                                    show.audience.words().text("console.end")
                                                            ::equals)
                                            .findFirst()
                                            .orElse("")));
            show.click("console-black");
            assertTrue(show.audience.ask(() -> show.audience.node("show-black").isVisible()));
            Sight console = show.console();
            assertTrue(console.ask(() -> console.node("console-black-said").isVisible()));
            show.click("console-black");
            assertFalse(show.audience.ask(() -> show.audience.node("show-black").isVisible()));
            show.click("console-end");
            assertFalse(show.isOpen());
        }
    }

    @Test
    void tellsTheTimeAgainstThePlan() {
        try (Show show = new Show()) {
            show.audience.key(KeyCode.N);
            int dwell = show.story.chapters().getFirst().dwell();
            show.clock.addAndGet((long) (dwell + 75) * 1_000_000_000);
            show.audience.make(() -> show.audience.state.presenter().beat());
            assertEquals(
                    show.audience.words().text("console.behind", "1:15"),
                    show.text("console-pace"));
            show.click("console-restart");
            assertEquals(show.audience.words().text("console.even"), show.text("console-pace"));
            assertTrue(show.text("console-elapsed").startsWith("0:00"));
            show.click("console-larger");
            Sight console = show.console();
            assertTrue(
                    console.ask(
                            () ->
                                    console.node("console-notes")
                                            .getStyleClass()
                                            .contains("notes-3")));
        }
    }

    private static Point2D inConsole(Sight console, double share) {
        Node mirror = console.node("mirror");
        return console.ask(
                () ->
                        mirror.localToScene(
                                mirror.getLayoutBounds().getWidth() * share,
                                mirror.getLayoutBounds().getHeight() / 2));
    }

    private static Path pen(Sight sight) {
        return (Path) sight.first("stroke", n -> n.getStyleClass().contains(PEN));
    }

    /** What lies under a place of the console's map. */
    private static LonLat under(Sight console, Point2D inScene) {
        Mirror mirror = (Mirror) console.node("mirror");
        return console.ask(
                () -> {
                    Point2D p = mirror.sceneToLocal(inScene);
                    return mirror.camera().at(p.getX(), p.getY());
                });
    }

    @Test
    void whatIsDrawnAndPointedAtOnEitherIsOnBothAndOnTheSameGround() {
        try (Show show = new Show()) {
            Visit audience = show.audience;
            audience.key(KeyCode.N);
            audience.key(KeyCode.CONTROL, KeyCode.P);
            Sight console = show.console();
            Point2D from = inConsole(console, 0.4);
            Point2D to = inConsole(console, 0.6);
            LonLat first = under(console, from);
            LonLat last = under(console, to);
            audience.point(console.onScreen(from));
            audience.hand.press(MouseButton.PRIMARY);
            for (int i = 1; i <= 10; i++)
                audience.point(console.onScreen(from.interpolate(to, i / 10.0)));
            audience.hand.release(MouseButton.PRIMARY);
            audience.rest();
            console.rest();
            Stroke stroke = audience.ask(() -> audience.state.ink().strokes().get()).getFirst();
            assertNear(console, first, stroke.points().getFirst());
            assertNear(console, last, stroke.points().getLast());
            List<Point2D> here = InkJourney.drawn(audience, pen(audience));
            List<Point2D> there = InkJourney.drawn(console, pen(console));
            assertEquals(0, here.getFirst().distance(audience.seen(stroke.points().getFirst())), 1);
            assertEquals(0, here.getLast().distance(audience.seen(stroke.points().getLast())), 1);
            assertEquals(0, there.getFirst().distance(from), 1.5);
            assertEquals(0, there.getLast().distance(to), 1.5);

            audience.key(KeyCode.CONTROL, KeyCode.L);
            Point2D at = new Point2D(500, 150);
            LonLat spot = audience.under(at);
            audience.point(audience.onScreen(at));
            audience.rest();
            console.rest();
            Node laser = console.first("laser", n -> "laser".equals(n.getId()));
            Point2D seen = console.ask(() -> laser.localToScene(0, 0));
            assertNear(console, spot, under(console, seen));
        }
    }

    /** The same point of the ground, as near as the console's pixels tell. */
    private static void assertNear(Sight console, LonLat expected, LonLat actual) {
        Mirror mirror = (Mirror) console.node("mirror");
        Pixel a = console.ask(() -> mirror.camera().seen(expected));
        Pixel b = console.ask(() -> mirror.camera().seen(actual));
        assertEquals(0, Math.hypot(a.x() - b.x(), a.y() - b.y()), 1.5);
    }

    @Test
    void theMapsMoveTogether() {
        try (Show show = new Show()) {
            Visit audience = show.audience;
            audience.key(KeyCode.N);
            Sight console = show.console();
            Camera camera = audience.state.camera();
            LonLat before = audience.ask(() -> camera.view().get().center());
            Point2D from = inConsole(console, 0.4);
            LonLat held = under(console, from);
            audience.point(console.onScreen(from));
            audience.hand.press(MouseButton.PRIMARY);
            audience.point(console.onScreen(from.add(60, 20)));
            audience.hand.release(MouseButton.PRIMARY);
            audience.rest();
            assertTrue(!before.equals(audience.ask(() -> camera.view().get().center())));
            assertTrue(
                    audience.ask(() -> audience.state.showing().away().get()),
                    "the way back is offered");
            audience.key(KeyCode.BACK_SPACE);
            LonLat back = audience.ask(() -> camera.view().get().center());
            assertNear(console, before, back);
            assertNear(console, held, under(console, from));
        }
    }

    @Test
    void withoutItsScreenTheConsoleIsAStripAndNothingIsLost() {
        try (Show show = new Show()) {
            Visit audience = show.audience;
            audience.key(KeyCode.N);
            audience.key(KeyCode.PAGE_DOWN);
            audience.make(
                    () -> {
                        show.clock.addAndGet(20_000_000_000L);
                        audience.state.presenter().beat();
                    });
            show.unplug(true);
            assertFalse(show.isOpen());
            Node strip = audience.node("notes-strip");
            assertTrue(audience.ask(strip::isVisible));
            String notes = show.story.chapters().get(1).notes().zh();
            assertEquals(
                    notes,
                    audience.ask(() -> ((Labeled) strip.lookup("#console-notes")).getText()));
            assertEquals(20, audience.ask(() -> audience.state.presenter().elapsed().get()), 1e-9);
            audience.key(KeyCode.N);
            assertFalse(audience.ask(strip::isVisible));
            audience.key(KeyCode.N);
            assertTrue(audience.ask(strip::isVisible));
            show.unplug(false);
            assertTrue(show.isOpen(), "the screen is back, and so is the console");
            assertFalse(audience.ask(strip::isVisible));
            assertEquals(notes, show.text("console-notes"));
            assertEquals(2, show.chapter());
        }
    }

    @Test
    void theStripComesByKeyAndOnlyDuringAShow() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Node strip = visit.node("notes-strip");
            visit.key(KeyCode.N);
            assertFalse(visit.ask(strip::isVisible), "no show, no notes");
            visit.key(KeyCode.F5);
            assertFalse(visit.ask(strip::isVisible), "nobody has asked");
            visit.key(KeyCode.N);
            assertTrue(visit.ask(strip::isVisible));
            Story story = visit.ask(() -> visit.state.showing().stop().get()).orElseThrow().story();
            assertTrue(
                    visit.ask(() -> ((Labeled) visit.node("notes-strip-next")).getText())
                            .contains(story.chapters().get(1).title().zh()));
            visit.click("notes-strip-done");
            assertFalse(visit.ask(strip::isVisible));
            visit.key(KeyCode.N);
            visit.key(KeyCode.ESCAPE);
            assertFalse(visit.ask(strip::isVisible), "the show is over");
        }
    }
}
