package org.quancheng.atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quancheng.atlas.state.MadeUpStory.DWELL;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;

import java.util.concurrent.atomic.AtomicLong;

/** A story that goes on by itself, by a clock that the test turns. */
class ShowingTimeTest {
    private final AtomicLong clock = new AtomicLong();
    private AtlasState state;
    private Showing showing;
    private Story story;

    @BeforeEach
    void begin() throws UnreadablePack {
        state = new AtlasState(MiniTown.reader().read(MiniTown.folder()).plan());
        showing = state.showing();
        showing.keepTimeBy(clock::get);
        story = MadeUpStory.of(state.plan());
    }

    private String now() {
        return showing.stop().get().map(s -> Integer.toString(s.number())).orElse("-")
                + (showing.black().get() ? " black" : "")
                + (showing.away().get() ? " away" : "")
                + (showing.playing().get() ? " playing" : "")
                + (showing.typed().get().isEmpty() ? "" : " typed " + showing.typed().get());
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
        state.open(Subject.of(Subject.Kind.SOURCES));
        pass(Showing.RETURN_AFTER - 1);
        showing.touch();
        pass(Showing.RETURN_AFTER - 1);
        assertEquals("1 away playing", now());
        pass(1);
        assertEquals("1 playing", now());
        assertEquals(story.chapters().getFirst().subject(), state.subject().get());
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

    /** Nobody counts the seconds while nothing goes on and nothing is typed. */
    @Test
    void timeThatNobodyCountedDoesNotCount() {
        showing.start(story, 0);
        clock.addAndGet(500_000_000_000L);
        showing.type(3);
        pass(0.2);
        assertEquals("1 typed 3", now());
        showing.untype();
        clock.addAndGet(500_000_000_000L);
        showing.togglePlaying();
        pass(0.2);
        assertEquals("1 playing", now());
        assertEquals(0.2, showing.dwelt().get(), 1e-6);
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
}
