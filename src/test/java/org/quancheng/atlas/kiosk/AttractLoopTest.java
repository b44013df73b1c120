package org.quancheng.atlas.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Beginning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is seen while nobody is there. */
class AttractLoopTest {
    private final Clockwork clock = new Clockwork();
    private Plan plan;

    @BeforeEach
    void read() throws UnreadablePack {
        plan = MiniTown.reader().read(MiniTown.folder()).plan();
    }

    private AtlasState state(List<Story> stories) {
        AtlasState state = new AtlasState(plan.telling(stories));
        state.showing().keepTimeBy(clock);
        return state;
    }

    private Story story(String id, int chapters) {
        Story.Chapter first = plan.stories().getFirst().chapters().getFirst();
        List<Story.Chapter> all = new ArrayList<>();
        for (int i = 0; i < chapters; i++) all.add(first.as(id + i).dwelling(20));
        Text title = new Text(id, id);
        return new Story(id, title, title, Optional.empty(), all);
    }

    /** Chapters in the order they are first seen, and - for the whole plan in between. */
    private List<String> seen(AttractLoop loop, AtlasState state, double seconds) {
        List<String> seen = new ArrayList<>();
        clock.pass(
                seconds,
                () -> {
                    loop.beat();
                    String now =
                            state.showing().stop().get().map(s -> s.chapter().id()).orElse("-");
                    if (seen.isEmpty() || !seen.getLast().equals(now)) seen.add(now);
                });
        return seen;
    }

    @Test
    void playsAllStoriesInTurnWithTheWholePlanBetween() {
        AtlasState state = state(List.of(story("a", 2), story("empty", 0), story("b", 1)));
        AttractLoop loop = new AttractLoop(state, Optional.empty(), clock);
        loop.start();
        assertEquals(
                List.of("-", "a0", "a1", "-", "b0", "-", "a0", "a1", "-", "b0", "-"),
                seen(loop, state, 2 * (3 * 20 + 2 * AttractLoop.STAND) + 8));
    }

    @Test
    void playsTheOneStoryThatWasAskedFor() {
        AtlasState state = state(List.of(story("a", 1), story("b", 1)));
        AttractLoop loop = new AttractLoop(state, Optional.of("b"), clock);
        loop.start();
        assertEquals(List.of("-", "b0", "-", "b0"), seen(loop, state, 2 * AttractLoop.STAND + 25));
    }

    @Test
    void goesOverThePartsOfAPlanWithoutStories() {
        AtlasState state = state(List.of());
        AttractLoop loop = new AttractLoop(state, Optional.empty(), clock);
        loop.start();
        Set<Subject> shown = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        double once = AttractLoop.tour(plan).size() * (AttractLoop.STAND + 0.25);
        clock.pass(
                once,
                () -> {
                    loop.beat();
                    shown.add(state.subject().get());
                });
        assertEquals(
                AttractLoop.tour(plan).stream().map(Subject::toString).collect(Collectors.toSet()),
                shown.stream().map(Subject::toString).collect(Collectors.toSet()));
        assertTrue(shown.size() > plan.districts().size());
    }

    @Test
    void endsAtOnceAndLeavesNothingBehind() {
        AtlasState state = state(List.of(story("a", 3)));
        state.open(Subject.of(Subject.Kind.OVERVIEW));
        Beginning beginning = Beginning.of(state);
        AttractLoop loop = new AttractLoop(state, Optional.empty(), clock);
        loop.start();
        seen(loop, state, AttractLoop.STAND + 30);
        assertTrue(state.showing().playing().get());
        loop.stop();
        beginning.restore(state);
        assertFalse(state.showing().isOn());
        assertEquals(Subject.of(Subject.Kind.OVERVIEW), state.subject().get());
        assertEquals(List.of("-"), seen(loop, state, 300));
    }

    /** Whatever stops a story, the loop does not stand still. */
    @Test
    void goesOnFromAStoryThatDoesNot() {
        AtlasState state = state(List.of(story("a", 3), story("b", 1)));
        AttractLoop loop = new AttractLoop(state, Optional.empty(), clock);
        loop.start();
        seen(loop, state, AttractLoop.STAND + 5);
        state.showing().toggleBlack();
        assertTrue(
                seen(loop, state, 20 + AttractLoop.STUCK + AttractLoop.STAND + 5).contains("b0"));
        state.showing().togglePlaying();
        assertTrue(seen(loop, state, AttractLoop.STAND + 5).contains("a0"));
    }

    @Test
    void aMonthOfItKeepsNothing() {
        AtlasState state = state(List.of(story("a", 2)));
        AttractLoop loop = new AttractLoop(state, Optional.empty(), clock);
        loop.start();
        for (int i = 0; i < 30 * 24 * 60; i++) {
            clock.pass(60);
            loop.beat();
        }
        assertFalse(state.history().canGoBack().get());
        assertTrue(state.ink().strokes().get().isEmpty());
    }
}
