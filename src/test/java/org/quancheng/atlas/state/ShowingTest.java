package org.quancheng.atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What each verb of a presentation does in each of its states. */
class ShowingTest {
    private AtlasState state;
    private Showing showing;
    private Story story;

    @BeforeEach
    void begin() throws UnreadablePack {
        Plan plan = MiniTown.reader().read(MiniTown.folder()).plan();
        state = new AtlasState(plan);
        showing = state.showing();
        story = MadeUpStory.of(plan);
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
}
