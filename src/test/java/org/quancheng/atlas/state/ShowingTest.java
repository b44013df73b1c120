package org.quancheng.atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** What each verb of a presentation does in each of its states. */
class ShowingTest {
    private static final Text T = new Text("字", "word");
    private static final int DWELL = 30;

    private final AtomicLong clock = new AtomicLong();
    private AtlasState state;
    private Showing showing;
    private Story story;

    @BeforeEach
    void begin() throws UnreadablePack {
        Plan plan = MiniTown.reader().read(MiniTown.folder()).plan();
        state = new AtlasState(plan);
        showing = state.showing();
        showing.keepTimeBy(clock::get);
        LonLat middle = plan.manifest().view().center();
        String district = plan.districts().getFirst().id();
        story =
                new Story(
                        "made-up",
                        T,
                        T,
                        Optional.empty(),
                        List.of(
                                chapter("one", Subject.district(district), middle, 2021, List.of()),
                                chapter(
                                        "two",
                                        Subject.of(Subject.Kind.OVERVIEW),
                                        middle,
                                        0,
                                        List.of("places")),
                                chapter(
                                        "three",
                                        Subject.of(Subject.Kind.STORIES),
                                        null,
                                        2025,
                                        List.of()),
                                chapter("four", Subject.district(district), middle, 0, List.of())));
    }

    private static Story.Chapter chapter(
            String id,
            Subject subject,
            @org.jspecify.annotations.Nullable LonLat at,
            int year,
            List<String> layers) {
        return new Story.Chapter(
                id,
                T,
                T,
                T,
                subject,
                Optional.ofNullable(at).map(p -> new Viewpoint(p, 10.25)),
                List.of("lit-by-" + id),
                year == 0 ? Optional.empty() : Optional.of(year),
                layers,
                DWELL,
                Optional.empty());
    }

    private String now() {
        return showing.stop().get().map(s -> Integer.toString(s.number())).orElse("-")
                + (showing.black().get() ? " black" : "")
                + (showing.away().get() ? " away" : "")
                + (showing.asking().get() ? " asking" : "")
                + (showing.playing().get() ? " playing" : "")
                + (showing.typed().get().isEmpty() ? "" : " typed " + showing.typed().get());
    }

    private static final Map<String, Consumer<ShowingTest>> VERBS =
            Map.ofEntries(
                    verb("start", t -> t.showing.start(t.story, 0)),
                    verb("start3", t -> t.showing.start(t.story, 2)),
                    verb("start9", t -> t.showing.start(t.story, 8)),
                    verb("next", t -> t.showing.next()),
                    verb("previous", t -> t.showing.previous()),
                    verb("swipe", t -> t.showing.turn(1)),
                    verb("jump4", t -> t.showing.jump(3)),
                    verb("jump0", t -> t.showing.jump(-1)),
                    verb("last", t -> t.showing.jumpToLast()),
                    verb("black", t -> t.showing.toggleBlack()),
                    verb("play", t -> t.showing.togglePlaying()),
                    verb("3", t -> t.showing.type(3)),
                    verb("7", t -> t.showing.type(7)),
                    verb("untype", t -> t.showing.untype()),
                    verb("enter", t -> t.showing.enter()),
                    verb("ask", t -> t.showing.ask()),
                    verb("open", t -> t.state.open(Subject.of(Subject.Kind.SOURCES))),
                    verb("drag", t -> t.state.camera().pan(40, 10)),
                    verb("zoom", t -> t.state.camera().flyZoom(1)),
                    verb("layer", t -> t.state.setVisible("rivers", false)),
                    verb("year", t -> t.state.setYear(2033)),
                    verb("light", t -> t.state.light(Set.of("x"))),
                    verb("resize", t -> t.resize()),
                    verb("back", t -> t.showing.comeBack()),
                    verb("leave", t -> t.showing.leave()),
                    verb("end", t -> t.showing.end()));

    private static Map.Entry<String, Consumer<ShowingTest>> verb(
            String name, Consumer<ShowingTest> does) {
        return Map.entry(name, does);
    }

    private void resize() {
        state.camera().setFree(FreeArea.whole(1000, 900));
        state.frameAgain();
    }

    @ParameterizedTest
    @CsvSource({
        "start, 1",
        "start3, 3",
        "start9, -",
        "next, -",
        "black, -",
        "play, -",
        "3, -",
        "ask, -",
        "open, -",
        "start next next, 3",
        "start next next next next next, 4",
        "start previous, 1",
        "start3 previous, 2",
        "start jump4, 4",
        "start jump0, 1",
        "start last, 4",
        "start start3, 3",
        "start 3, 1 typed 3",
        "start 3 enter, 3",
        "start 3 7, 1 typed 37",
        "start 3 7 untype enter, 3",
        "start 3 7 enter, 1",
        "start 3 7 3 7, 1 typed 373",
        "start enter, 1",
        "start 3 next, 2",
        "start black, 1 black",
        "start black black, 1",
        "start black next, 1",
        "start black next next, 2",
        "start black jump4, 4",
        "start drag, 1 away",
        "start zoom, 1 away",
        "start layer, 1 away",
        "start year, 1 away",
        "start light, 1",
        "start resize, 1",
        "start open, 1 away asking",
        "start ask, 1 away asking",
        "start drag open, 1 away asking",
        "start open next, 1",
        "start open next next, 2",
        "start3 open previous, 3",
        "start drag swipe, 2",
        "start open back, 1",
        "start drag drag back drag, 1 away",
        "start play, 1 playing",
        "start play play, 1",
        "start play open, 1 away asking playing",
        "start open play, 1 playing",
        "start 3 leave, 1",
        "start black leave, 1",
        "start open leave, 1",
        "start leave, -",
        "start open black 3 leave, 1 black away asking",
        "start open black 3 leave leave, 1 away asking",
        "start open black 3 leave leave leave, 1",
        "start open black 3 leave leave leave leave, -",
        "start play black open end, -",
        "start end start3, 3",
    })
    void aVerbInAState(String verbs, String then) {
        for (String verb : verbs.split(" ")) VERBS.get(verb).accept(this);
        assertEquals(then, now());
    }

    /** All that a viewer sees. */
    private List<Object> seen() {
        return List.of(
                state.subject().get(),
                state.passage().get(),
                state.lit().get(),
                state.hidden().get(),
                state.year().get(),
                state.shading().get(),
                state.camera().aim(),
                state.camera().isByHand(),
                state.tools().swipe().get(),
                state.tools().measuring().get(),
                state.tools().measurement().get());
    }

    /** However one comes to a chapter, it looks the same: years and layers carry on. */
    @Test
    void aChapterLooksTheSameFromWhereverOneComes() {
        showing.start(story, 0);
        List<Object> first = seen();
        showing.next();
        showing.next();
        showing.next();
        List<Object> fourth = seen();
        assertEquals(2025, state.year().get(), "carried on from the third");
        assertTrue(state.hidden().get().contains("rivers"), "carried on from the second");
        assertFalse(state.hidden().get().contains("places"));
        showing.jump(0);
        assertEquals(first, seen());
        assertEquals(2021, state.year().get());
        showing.jump(3);
        assertEquals(fourth, seen());
        showing.end();
        showing.start(story, 3);
        assertEquals(fourth, seen());
    }

    @Test
    void aQuestionLeavesNoTrace() {
        showing.start(story, 1);
        List<Object> chapter = seen();
        state.open(story.chapters().getFirst().subject(), Optional.of("somewhere"));
        state.camera().pan(100, 30);
        state.setVisible("places", false);
        state.setYear(2030);
        state.shade(Optional.of("counted-focus"));
        state.tools().setMeasuring(true);
        state.back();
        showing.comeBack();
        assertEquals(chapter, seen());
        state.open(Subject.of(Subject.Kind.SOURCES));
        showing.next();
        assertEquals(chapter, seen(), "a clicker has no other key to come back with");
    }

    @Test
    void theEndBringsBackWhatWasSeenBefore() {
        state.open(story.chapters().getFirst().subject(), Optional.of("somewhere"));
        state.setVisible("places", false);
        state.setYear(2030);
        state.shade(Optional.of("counted-focus"));
        state.tools().setMeasuring(true);
        state.tools().add(state.plan().manifest().view().center());
        state.tools().setSwipe(Optional.of(new Swipe(new Swipe.Stage(1), new Swipe.Stage(2), 0.3)));
        state.camera().pan(33, 44);
        List<Object> before = seen();
        int steps = state.history().depth();
        showing.start(story, 0);
        showing.next();
        state.open(Subject.of(Subject.Kind.SOURCES));
        state.open(Subject.of(Subject.Kind.STORIES));
        showing.end();
        assertEquals(before, seen());
        assertEquals(steps, state.history().depth());
        assertFalse(state.history().canGoForward().get());
        assertEquals(2, showing.last().orElseThrow().number());
    }

    @Test
    void aPointerLightsBesideWhatTheChapterLights() {
        showing.start(story, 0);
        state.light(Set.of("under-the-pointer"));
        assertEquals(Set.of("lit-by-one", "under-the-pointer"), state.lit().get());
        state.light(Set.of());
        assertEquals(Set.of("lit-by-one"), state.lit().get());
        state.open(Subject.of(Subject.Kind.SOURCES));
        assertEquals(Set.of(), state.lit().get());
    }

    private void pass(double seconds) {
        clock.addAndGet((long) (seconds * 1e9));
        showing.beat();
    }

    @Test
    void goesOnByItselfAndStopsAtTheEnd() {
        showing.start(story, 0);
        pass(3 * DWELL);
        assertEquals("1", now(), "not unless it is asked to");
        showing.togglePlaying();
        pass(DWELL - 1);
        assertEquals("1 playing", now());
        assertEquals(DWELL - 1, showing.dwelt().get(), 1e-6);
        pass(2);
        assertEquals("2 playing", now());
        assertEquals(0, showing.dwelt().get());
        showing.jumpToLast();
        pass(DWELL + 1);
        assertEquals("4", now());
    }

    @Test
    void yieldsToATouchAndResumes() {
        showing.start(story, 0);
        showing.touch();
        assertEquals(0, showing.pause().get(), "nothing to yield");
        showing.togglePlaying();
        pass(DWELL - 1);
        showing.touch();
        pass(Showing.RESUME_AFTER - 1);
        assertEquals(1, showing.pause().get(), 1e-6);
        showing.touch();
        pass(Showing.RESUME_AFTER - 1);
        assertEquals("1 playing", now());
        pass(1);
        assertEquals(0, showing.pause().get(), 1e-6);
        pass(1);
        assertEquals("2 playing", now());
    }

    @Test
    void comesBackFromAQuestionThatNobodyPursues() {
        showing.start(story, 0);
        showing.togglePlaying();
        List<Object> chapter = seen();
        state.open(Subject.of(Subject.Kind.SOURCES));
        pass(Showing.RETURN_AFTER - 1);
        showing.touch();
        pass(Showing.RETURN_AFTER - 1);
        assertEquals("1 away asking playing", now());
        pass(1);
        assertEquals("1 playing", now());
        assertEquals(chapter, seen());
    }

    @Test
    void aBlackScreenWaits() {
        showing.start(story, 0);
        showing.togglePlaying();
        showing.toggleBlack();
        pass(5 * DWELL);
        assertEquals("1 black playing", now());
        showing.toggleBlack();
        pass(1);
        assertEquals("1 playing", now());
    }

    @Test
    void forgetsDigitsThatNoEnterFollows() {
        showing.start(story, 0);
        showing.type(2);
        pass(Showing.FORGET_DIGITS_AFTER - 1);
        showing.type(1);
        pass(Showing.FORGET_DIGITS_AFTER - 1);
        assertEquals("1 typed 21", now());
        assertTrue(showing.typedStop().isEmpty());
        pass(1);
        assertEquals("1", now());
        showing.type(0);
        assertTrue(showing.typedStop().isEmpty());
        showing.enter();
        assertEquals("1", now());
    }

    /**
     * A view for windows of every size shows the same ground in each, and is read back as it was.
     */
    @ParameterizedTest
    @CsvSource({"1920, 1080, 0", "1366, 768, 300", "1080, 1920, 40", "600, 500, 90"})
    void aViewForEveryWindow(double width, double height, double right) {
        Camera camera = state.camera();
        camera.setFree(new FreeArea(width, height, 20, right, 130, 10, 1, List.of()));
        Viewpoint view = new Viewpoint(state.plan().manifest().view().center(), 9.4);
        camera.flyAnywhere(view);
        assertEquals(Optional.of(view), camera.anywhere());
        assertEquals(view, camera.aimAnywhere());
        camera.show(camera.destination().get());
        FreeArea free = camera.free().get();
        LonLat middle = camera.at(free.left() + free.width() / 2, free.top() + free.height() / 2);
        assertEquals(view.center().lon(), middle.lon(), 1e-9);
        assertEquals(view.center().lat(), middle.lat(), 1e-9);
        // The same from what is seen alone.
        camera.pan(1e-9, 0);
        assertEquals(view.center().lon(), camera.aimAnywhere().center().lon(), 1e-9);
        assertEquals(view.zoom(), camera.aimAnywhere().zoom(), 1e-9);
    }
}
