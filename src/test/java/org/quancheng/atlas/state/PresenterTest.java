package org.quancheng.atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** The presenter's time against the plan, by a clock that stands still unless it is told to go. */
class PresenterTest {
    private static final Text T = new Text("字", "word");

    private final AtomicLong clock = new AtomicLong();
    private AtlasState state;
    private Presenter presenter;
    private Story story;

    @BeforeEach
    void begin() throws UnreadablePack {
        state = new AtlasState(MiniTown.reader().read(MiniTown.folder()).plan());
        presenter = state.presenter();
        presenter.keepTimeBy(clock::get);
        int[] dwell = {30, 60, 20};
        story =
                new Story(
                        "made-up",
                        T,
                        T,
                        Optional.empty(),
                        IntStream.range(0, dwell.length)
                                .mapToObj(i -> chapter("chapter-" + i, dwell[i]))
                                .toList());
    }

    private static Story.Chapter chapter(String id, int dwell) {
        return new Story.Chapter(
                id,
                T,
                T,
                T,
                Subject.of(Subject.Kind.OVERVIEW),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                dwell,
                Optional.empty(),
                List.of());
    }

    private void pass(double seconds) {
        clock.addAndGet((long) (seconds * 1e9));
        presenter.beat();
    }

    @ParameterizedTest
    @CsvSource({
        // chapter, seconds passed, ahead (positive) or behind
        "0, 0, 0",
        "0, 30, 0",
        "0, 31, -1",
        "1, 10, 20",
        "1, 30, 0",
        "1, 90, 0",
        "1, 100, -10",
        "2, 40, 50",
        "2, 110, 0",
        "2, 200, -90"
    })
    void comparesTheTimeWithThePlan(int chapter, double seconds, double ahead) {
        state.showing().start(story, 0);
        state.showing().jump(chapter);
        pass(seconds);
        assertEquals(seconds, presenter.elapsed().get(), 1e-9);
        assertEquals(ahead, presenter.ahead(), 1e-9);
        assertEquals(110, presenter.planned());
    }

    @Test
    void timeBeginsWithThePresentationAndCanBeStartedAnew() {
        pass(500);
        assertEquals(0, presenter.elapsed().get(), "nothing is shown");
        assertEquals(0, presenter.planned());
        assertEquals(0, presenter.ahead());
        state.showing().start(story, 0);
        pass(7);
        state.showing().next();
        state.showing().toggleBlack();
        pass(5);
        assertEquals(12, presenter.elapsed().get(), 1e-9, "black or not, the time runs");
        presenter.restart();
        assertEquals(0, presenter.elapsed().get());
        pass(3);
        state.showing().end();
        pass(4);
        assertEquals(3, presenter.elapsed().get(), 1e-9, "it stands when the show is over");
        state.showing().start(story, 1);
        assertEquals(0, presenter.elapsed().get());
    }

    @Test
    void thePlanBeginsWhereOneBegins() {
        state.showing().start(story, 1);
        pass(60);
        assertEquals(80, presenter.planned());
        assertEquals(0, presenter.ahead(), 1e-9);
        pass(5);
        assertEquals(-5, presenter.ahead(), 1e-9);
        state.showing().next();
        presenter.restart();
        assertEquals(20, presenter.planned());
        pass(25);
        assertEquals(-5, presenter.ahead(), 1e-9);
    }

    @Test
    void notesHaveSizesAndNoOthers() {
        for (int i = 0; i < 9; i++) presenter.resize(1);
        assertEquals(Presenter.SIZES - 1, presenter.size().get());
        for (int i = 0; i < 9; i++) presenter.resize(-1);
        assertEquals(0, presenter.size().get());
    }
}
