package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.SwipeEvent;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.Scope;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.Camera;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.state.Showing;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** A planner presents a story in a meeting: clicker, questions, black, and the way out. */
class PresentJourney {
    private static final List<KeyCode> FORTH =
            List.of(
                    KeyCode.PAGE_DOWN,
                    KeyCode.RIGHT,
                    KeyCode.DOWN,
                    KeyCode.SPACE,
                    KeyCode.PAGE_DOWN,
                    KeyCode.ENTER);

    private static Story present(Visit visit) {
        Story story = visit.plan().stories().getFirst();
        visit.click("rail-stories");
        visit.click("present-" + story.id());
        return story;
    }

    private static String text(Visit visit, String id) {
        return visit.ask(() -> ((Labeled) visit.node(id)).getText());
    }

    private static boolean isSeen(Visit visit, String id) {
        return visit.ask(
                () -> Seen.nodes(visit.scene().getRoot()).anyMatch(n -> id.equals(n.getId())));
    }

    private static int year(Visit visit) {
        return visit.ask(() -> visit.state.year().get());
    }

    /** All that the audience sees. */
    private static List<Object> seen(Visit visit) {
        return visit.ask(
                () ->
                        List.of(
                                visit.state.subject().get(),
                                visit.state.lit().get(),
                                visit.state.hidden().get(),
                                visit.state.year().get(),
                                visit.state.camera().view().get(),
                                text(visit, "show-title"),
                                text(visit, "show-caption"),
                                isSeen(visit, "panel")));
    }

    /** Whether the window shows the chapter as it is written. */
    private static void assertShown(Visit visit, Story story, int index, int yearSoFar) {
        Story.Chapter chapter = story.chapters().get(index);
        Language language = visit.words().language();
        String which = story.id() + " " + (index + 1);
        assertEquals(
                index + 1,
                visit.ask(() -> visit.state.showing().stop().get().orElseThrow().number()));
        assertEquals(chapter.subject(), visit.subject(), which);
        assertEquals(Set.copyOf(chapter.lit()), visit.ask(() -> visit.state.lit().get()), which);
        assertEquals(chapter.stage().orElse(yearSoFar), year(visit), which);
        assertEquals(chapter.title().in(language), text(visit, "show-title"));
        assertEquals(chapter.caption().in(language), text(visit, "show-caption"));
        for (String hidden : List.of("panel", "rail", "header", "search-field", "tools"))
            assertFalse(isSeen(visit, hidden), hidden);
        assertTrue(isSeen(visit, "legend"), "the notice stays on the map");
        chapter.view().ifPresent(view -> assertFramed(visit, view, which));
        Box strip = visit.ask(() -> Seen.box(visit.node("show-strip")));
        Box window = new Box(0, 0, visit.free().windowWidth(), visit.free().windowHeight());
        assertTrue(window.holds(strip), which + strip);
        assertTrue(strip.y() > window.height() / 2, "the map has the larger part");
    }

    /** The chapter's middle stands in the middle of what the strip leaves free. */
    private static void assertFramed(Visit visit, Viewpoint view, String which) {
        FreeArea free = visit.free();
        Point2D middle =
                new Point2D(free.left() + free.width() / 2, free.top() + free.height() / 2);
        assertTrue(visit.seen(view.center()).distance(middle) < 1, which);
        double larger = Math.min(free.width() / 700, free.height() / 480);
        assertEquals(
                Math.clamp(
                        view.zoom() + Math.log(larger) / Math.log(2),
                        Camera.MIN_ZOOM,
                        Camera.MAX_ZOOM),
                visit.view().zoom(),
                1e-6,
                which);
    }

    @Test
    void aWholeStoryByTheKeysOfAClicker() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            int year = year(visit);
            Story story = present(visit);
            for (int i = 0; i < story.chapters().size(); i++) {
                if (i > 0) visit.key(FORTH.get(i % FORTH.size()));
                assertShown(visit, story, i, year);
                year = year(visit);
            }
            int last = story.chapters().size() - 1;
            visit.key(KeyCode.PAGE_DOWN);
            assertShown(visit, story, last, year);
            for (KeyCode key : List.of(KeyCode.PAGE_UP, KeyCode.LEFT, KeyCode.UP)) {
                last--;
                visit.key(key);
                assertShown(visit, story, last, year(visit));
            }
            visit.key(KeyCode.HOME);
            assertShown(visit, story, 0, year(visit));
            visit.key(KeyCode.END);
            assertShown(visit, story, story.chapters().size() - 1, year(visit));
        }
    }

    @Test
    void aQuestionAndBackToTheExactChapter() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Story story = present(visit);
            visit.key(KeyCode.DIGIT3);
            assertTrue(isSeen(visit, "show-typed"));
            visit.key(KeyCode.ENTER);
            assertShown(visit, story, 2, year(visit));
            List<Object> chapter = seen(visit);
            assertFalse(isSeen(visit, "show-back"));

            // Dragging the map is no reason to bring the tools before the audience.
            Point2D spot = visit.onScreen(new Point2D(300, 200));
            MapHandJourney.drag(visit, spot, spot.add(120, 60));
            assertTrue(isSeen(visit, "show-back"));
            assertFalse(isSeen(visit, "panel"));
            assertEquals(visit.words().text("show.back", 3), text(visit, "show-back"));
            visit.key(KeyCode.BACK_SPACE);
            assertEquals(chapter, seen(visit));

            // A click opens what lies there, and all of the window with it.
            LonLat at =
                    visit.plan().elements().stream()
                            .flatMap(
                                    e ->
                                            Scope.of(visit.plan(), Subject.element(e.id()))
                                                    .bounds(visit.plan())
                                                    .stream())
                            .findFirst()
                            .orElseThrow()
                            .center();
            visit.click(at);
            assertTrue(isSeen(visit, "panel"));
            visit.click("rail-matrix");
            visit.key(KeyCode.M);
            visit.make(() -> visit.state.setVisible("rivers", false));
            assertEquals(Subject.of(Subject.Kind.MATRIX), visit.subject());
            visit.click("show-back");
            assertEquals(chapter, seen(visit));

            visit.key(KeyCode.SLASH);
            assertTrue(isSeen(visit, "search-field"));
            visit.hand.write("wenquan");
            visit.rest();
            assertEquals(
                    3, visit.ask(() -> visit.state.showing().stop().get().orElseThrow().number()));
            visit.key(KeyCode.ENTER);
            assertNotEquals(story.chapters().get(2).subject(), visit.subject());
            visit.key(KeyCode.PAGE_DOWN);
            assertEquals(chapter, seen(visit), "a clicker comes back too");
            visit.key(KeyCode.PAGE_DOWN);
            assertShown(visit, story, 3, year(visit));
        }
    }

    @Test
    void blackAndBack() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            present(visit);
            List<Object> chapter = seen(visit);
            for (KeyCode key : List.of(KeyCode.B, KeyCode.PERIOD)) {
                visit.key(key);
                assertTrue(isSeen(visit, "show-black"));
                assertEquals(
                        new Box(0, 0, visit.free().windowWidth(), visit.free().windowHeight()),
                        visit.ask(() -> Seen.box(visit.node("show-black"))));
                visit.key(key);
                assertFalse(isSeen(visit, "show-black"));
            }
            visit.key(KeyCode.B);
            visit.key(KeyCode.PAGE_DOWN);
            assertFalse(isSeen(visit, "show-black"));
            assertEquals(chapter, seen(visit));
        }
    }

    @Test
    void theEndIsAsBeforeTheBeginning() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.open(Subject.district(visit.plan().districts().get(4).id()));
            visit.make(() -> visit.state.setVisible("rivers", false));
            visit.make(() -> visit.state.camera().pan(25, -12));
            visit.make(() -> visit.state.setYear(2025));
            List<Object> before = whole(visit);
            visit.key(KeyCode.F5);
            assertTrue(isSeen(visit, "show-strip"));
            visit.key(KeyCode.PAGE_DOWN);
            visit.key(KeyCode.PAGE_DOWN);
            visit.key(KeyCode.I);
            assertTrue(isSeen(visit, "panel"));
            visit.key(KeyCode.ESCAPE);
            assertTrue(isSeen(visit, "show-strip"), "first back to the chapter");
            visit.key(KeyCode.ESCAPE);
            assertEquals(before, whole(visit));
            visit.key(KeyCode.SHIFT, KeyCode.F5);
            assertEquals(
                    3, visit.ask(() -> visit.state.showing().stop().get().orElseThrow().number()));
            visit.click("show-end");
            assertEquals(before, whole(visit));
        }
    }

    private static List<Object> whole(Visit visit) {
        return visit.ask(
                () ->
                        List.of(
                                visit.state.subject().get(),
                                visit.state.lit().get(),
                                visit.state.hidden().get(),
                                visit.state.year().get(),
                                visit.state.camera().view().get(),
                                visit.stage.isFullScreen(),
                                isSeen(visit, "panel"),
                                isSeen(visit, "rail"),
                                isSeen(visit, "show-strip")));
    }

    @Test
    void goesOnByItselfAndYieldsToAHand() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            AtomicLong clock = new AtomicLong();
            Showing showing = visit.state.showing();
            visit.make(() -> showing.keepTimeBy(clock::get));
            Story story = present(visit);
            visit.key(KeyCode.P);
            assertTrue(isSeen(visit, "show-progress"));
            assertEquals(visit.words().text("show.plays"), text(visit, "show-hint"));
            pass(visit, clock, story.chapters().getFirst().dwell() + 0.5);
            assertShown(visit, story, 1, year(visit));

            Point2D spot = visit.onScreen(new Point2D(300, 200));
            visit.point(spot);
            visit.hand.scroll(1, javafx.geometry.VerticalDirection.UP);
            visit.rest();
            assertEquals(
                    visit.words().text("show.back-soon", 2, (int) Showing.RETURN_AFTER),
                    text(visit, "show-back"));
            visit.key(KeyCode.BACK_SPACE);
            assertEquals(
                    visit.words().text("show.waits", (int) Showing.RESUME_AFTER),
                    text(visit, "show-hint"));
            pass(visit, clock, Showing.RESUME_AFTER);
            assertEquals(visit.words().text("show.plays"), text(visit, "show-hint"));
            pass(visit, clock, story.chapters().get(1).dwell());
            assertShown(visit, story, 2, year(visit));
            visit.click("show-play");
            pass(visit, clock, 999);
            assertShown(visit, story, 2, year(visit));
        }
    }

    private static void pass(Visit visit, AtomicLong clock, double seconds) {
        clock.addAndGet((long) (seconds * 1e9));
        visit.make(visit.state.showing()::beat);
    }

    @Test
    void pagesTurnUnderAFinger() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Story story = present(visit);
            Box strip = visit.ask(() -> Seen.box(visit.node("show-strip")));
            Point2D on =
                    visit.onScreen(new Point2D(strip.x() + strip.width() / 2, strip.bottom() - 30));
            MapHandJourney.drag(visit, on, on.add(-160, 8));
            assertShown(visit, story, 1, year(visit));
            MapHandJourney.drag(visit, on, on.add(-30, 0));
            assertShown(visit, story, 1, year(visit));
            MapHandJourney.drag(visit, on, on.add(160, 0));
            assertShown(visit, story, 0, year(visit));
            // A finger that sweeps over the map has also moved it.
            MapHandJourney.drag(
                    visit,
                    visit.onScreen(new Point2D(400, 200)),
                    visit.onScreen(new Point2D(250, 200)));
            visit.make(() -> sweep(visit));
            assertShown(visit, story, 1, year(visit));
            visit.click("show-dot-5");
            assertShown(visit, story, 4, year(visit));
            visit.key(KeyCode.SPACE);
            assertShown(visit, story, 5, year(visit));
        }
    }

    private static void sweep(Visit visit) {
        visit.node("map-pad")
                .fireEvent(
                        new SwipeEvent(
                                SwipeEvent.SWIPE_LEFT,
                                300,
                                200,
                                300,
                                200,
                                false,
                                false,
                                false,
                                false,
                                true,
                                1,
                                null));
    }

    @Test
    void speaksAnotherLanguageInTheMiddle() {
        try (Visit visit =
                Visit.to(
                        Packs.shipped(),
                        1000,
                        760,
                        p -> {
                            p.setReducedMotion(true);
                            p.setLanguage(Language.ZH);
                        })) {
            Story story = present(visit);
            visit.key(KeyCode.PAGE_DOWN);
            visit.make(() -> visit.state.preferences().setLanguage(Language.EN));
            assertShown(visit, story, 1, year(visit));
            visit.make(() -> visit.state.preferences().setDark(true));
            assertShown(visit, story, 1, year(visit));
            visit.point(visit.middle(visit.node("show-dot-4")));
            visit.rest();
            assertEquals(
                    visit.words().text("show.dot", 4, story.chapters().get(3).title().en()),
                    text(visit, "show-dot-name"));
            assertTrue(isSeen(visit, "show-dot-name"));
            visit.lookAway();
            visit.key(KeyCode.DIGIT9);
            visit.key(KeyCode.DIGIT9);
            assertEquals(
                    visit.words().text("show.no-chapter", "99", story.chapters().size()),
                    text(visit, "show-typed"));
            visit.key(KeyCode.ENTER);
            assertShown(visit, story, 1, year(visit));
        }
    }
}
