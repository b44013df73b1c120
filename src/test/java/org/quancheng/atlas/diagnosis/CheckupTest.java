package org.quancheng.atlas.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;

class CheckupTest {
    private static final Text FONTS = new Text("字体", "Fonts");
    private static final Text FOUND = new Text("少一个字", "one is missing");

    @Test
    void theWorstFindingCounts() {
        Result good = Result.good(FONTS, FOUND);
        Result doubtful = Result.doubtful(FONTS, FOUND, FOUND);
        Result bad = Result.bad(FONTS, FOUND, FOUND);
        assertEquals(Verdict.GOOD, new Checkup(List.of()).verdict());
        assertEquals(Verdict.GOOD, new Checkup(List.of(good)).verdict());
        assertEquals(Verdict.DOUBTFUL, new Checkup(List.of(doubtful, good)).verdict());
        assertEquals(Verdict.BAD, new Checkup(List.of(good, bad, doubtful)).verdict());
    }

    @Test
    void aCheckThatFailsIsAFinding() {
        Checkup checkup =
                Checkup.of(
                        List.of(
                                () -> {
                                    throw new IllegalStateException("no screen");
                                },
                                () -> Result.good(FONTS, FOUND)));
        assertEquals(2, checkup.results().size());
        assertEquals(Verdict.DOUBTFUL, checkup.verdict());
    }

    @Test
    void adviceFollowsItsFinding() {
        Checkup checkup =
                new Checkup(
                        List.of(
                                Result.bad(FONTS, FOUND, new Text("补上", "add it")),
                                Result.good(FONTS, FOUND)));
        assertEquals("[问题] 字体：少一个字\n    补上\n[正常] 字体：少一个字\n", checkup.in(Language.ZH));
        assertEquals(
                "[problem] Fonts: one is missing\n    add it\n[fine] Fonts: one is missing\n",
                checkup.in(Language.EN));
    }
}
