package org.quancheng.atlas.kiosk.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.kiosk.Clockwork;
import org.quancheng.atlas.kiosk.Hall;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.tally.Counts;
import org.quancheng.atlas.tally.Kind;
import org.quancheng.atlas.work.Background;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What of a day in a hall is counted, and what is not. */
class VisitorsTest {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 11, 22, 10, 0);

    @TempDir private Path folder;
    private final Clockwork clock = new Clockwork();
    private Hall hall;
    private AtlasState state;
    private Counts counts;
    private Visitors visitors;

    @BeforeEach
    void open() throws UnreadablePack {
        Plan plan = MiniTown.reader().read(MiniTown.folder()).plan();
        hall = new Hall(Duration.ofSeconds(60), clock);
        state = new AtlasState(plan);
        state.preferences().setLanguage(Language.ZH);
        counts = new Counts(folder);
        visitors =
                new Visitors(
                        hall,
                        state,
                        counts,
                        Clock.fixed(TEN.atZone(CHINA).toInstant(), CHINA),
                        Background.immediate());
    }

    private void pass(double seconds) {
        clock.pass(
                seconds,
                () -> {
                    hall.beat();
                    visitors.beat();
                });
    }

    /** What was counted, as kind and what, with how often. */
    private List<String> counted() throws IOException {
        return counts.all().entrySet().stream()
                .map(e -> e.getKey().kind() + " " + e.getKey().what() + " " + e.getValue())
                .toList();
    }

    @Test
    void whatPlaysWhileNobodyIsThereIsNotCounted() throws IOException {
        state.open(Subject.of(Subject.Kind.MATRIX));
        state.showing().start(state.plan().stories().getFirst(), 0);
        state.preferences().setLanguage(Language.EN);
        state.tools().searchedInVain(Optional.of("nowhere"));
        pass(600);
        assertEquals(List.of(), counted());
    }

    @Test
    void countsViewsChaptersAndLanguagesOfAVisitor() throws IOException {
        hall.touch();
        state.open(Subject.of(Subject.Kind.MATRIX));
        state.open(Subject.of(Subject.Kind.STAGES));
        state.open(Subject.of(Subject.Kind.MATRIX));
        state.preferences().setLanguage(Language.EN);
        var story = state.plan().stories().getFirst();
        state.showing().start(story, 0);
        List<String> counted = counted();
        assertEquals(
                List.of(
                        "VISIT  1",
                        "VIEW matrix 2",
                        "VIEW stages 1",
                        "CHAPTER " + story.id() + "/1 1",
                        "LANGUAGE  1"),
                counted.stream().filter(c -> !c.matches("VIEW (?!matrix|stages).*")).toList());
        assertEquals(Language.EN, language(Kind.CHAPTER));
        assertEquals(Language.ZH, language(Kind.VISIT));
    }

    private Language language(Kind kind) throws IOException {
        return counts.all().keySet().stream()
                .filter(e -> e.kind() == kind)
                .findFirst()
                .orElseThrow()
                .language();
    }

    @Test
    void whatIsPutBackAfterAVisitIsNobodysDoing() throws IOException {
        hall.touch();
        state.open(Subject.of(Subject.Kind.MATRIX));
        hall.mode()
                .addListener(
                        (o, was, is) -> {
                            if (!hall.isVisited()) state.open(Subject.of(Subject.Kind.OVERVIEW));
                        });
        pass(200);
        assertEquals(List.of("VISIT  1", "VIEW matrix 1"), counted());
        hall.touch();
        assertEquals(List.of("VISIT  2", "VIEW matrix 1"), counted());
    }

    /** What is typed on the way to a word does not count, nor the same word twice. */
    @Test
    void aSearchInVainCountsOnceItStands() throws IOException {
        hall.touch();
        for (String typed : List.of("q", "qq", "qqq")) {
            state.tools().searchedInVain(Optional.of(typed));
            pass(0.5);
        }
        assertEquals(List.of("VISIT  1"), counted());
        pass(2);
        state.tools().searchedInVain(Optional.empty());
        pass(3);
        state.tools().searchedInVain(Optional.of("qqq"));
        pass(3);
        assertEquals(List.of("VISIT  1", "NOTHING_FOUND qqq 1"), counted());
    }

    @Test
    void savesEveryFewMinutesAndAtTheEnd() throws IOException {
        hall.touch();
        assertEquals(0, new Counts(folder).all().size());
        pass(Visitors.SAVE_EVERY.toSeconds() + 1);
        assertEquals(1, new Counts(folder).all().size());
        hall.touch();
        state.open(Subject.of(Subject.Kind.MATRIX));
        visitors.finish();
        assertEquals(counts.all(), new Counts(folder).all());
    }

    @Test
    void countsNothingWhileSwitchedOff() throws IOException {
        counts.setOn(false);
        hall.touch();
        state.open(Subject.of(Subject.Kind.MATRIX));
        assertEquals(List.of(), counted());
        counts.setOn(true);
        state.open(Subject.of(Subject.Kind.STAGES));
        assertEquals(List.of("VIEW stages 1"), counted());
    }
}
