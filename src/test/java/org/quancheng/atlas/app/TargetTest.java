package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;

import java.util.Optional;

/** What the command line calls by name is found, or a sentence says what there is. */
class TargetTest {
    private static Plan plan;

    @BeforeAll
    static void read() throws UnreadablePack {
        plan = MiniTown.reader().read(MiniTown.folder()).plan();
    }

    private static ViewOptions view(String named) {
        ViewOptions options = new ViewOptions();
        options.view = named;
        return options;
    }

    @ParameterizedTest
    @CsvSource({
        "compare/hewan/shangpo",
        "compare/河湾/上坡",
        "compare/Riverbend District/坡上",
    })
    void aComparisonNamesTwoDistrictsByIdOrName(String written) throws Target.Unknown {
        assertEquals(Subject.compare("hewan", "shangpo"), Target.of(plan, view(written)));
    }

    @ParameterizedTest
    @CsvSource({
        "compare, 对比要写成 compare/区县/区县",
        "compare/hewan, 对比要写成 compare/区县/区县",
        "compare/hewan/hewan, 对比的两个区县要不同",
        "compare/hewan/nowhere, 内容包里没有「nowhere」。可选：",
        "nowhere, compare/ID/ID",
    })
    void aSentenceSaysHowToWriteIt(String written, String told) {
        Target.Unknown unknown =
                assertThrows(Target.Unknown.class, () -> Target.of(plan, view(written)));
        assertTrue(unknown.sentence().zh().contains(told), unknown.sentence()::zh);
    }

    @ParameterizedTest
    @CsvSource({"counted-focus", "发展重点", "focus areas"})
    void aFigureToShadeByIsNamedByIdOrName(String named) throws Target.Unknown {
        ViewOptions options = new ViewOptions();
        options.shading = named;
        assertEquals(Optional.of("counted-focus"), Target.shading(plan, options));
    }

    @Test
    void anUnknownFigureIsAnsweredWithThoseThereAre() throws Target.Unknown {
        ViewOptions options = new ViewOptions();
        assertEquals(Optional.empty(), Target.shading(plan, options));
        options.shading = "nothing";
        String told =
                assertThrows(Target.Unknown.class, () -> Target.shading(plan, options))
                        .sentence()
                        .en();
        assertTrue(told.contains("Choose one of: ") && told.contains("counted-focus"), told);
    }
}
