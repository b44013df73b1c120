package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Language;

import java.util.Optional;

/** Stories, chapters and links on the command line are found, or a sentence says what there is. */
class StopsTest {
    private static final String LINK =
            "atlas:mini-town?subject=overview;view=10.5,47.5,9.25;year=2021;lang=en";
    private static Plan plan;

    @BeforeAll
    static void read() throws UnreadablePack {
        plan = MiniTown.reader().read(MiniTown.folder()).plan();
    }

    private static ViewOptions options(@Nullable String story, @Nullable String chapter) {
        ViewOptions options = new ViewOptions();
        options.story = story;
        options.chapter = chapter;
        return options;
    }

    @ParameterizedTest
    @CsvSource({
        "morning-walk, , 1",
        "清晨走一圈, 2, 2",
        "a morning WALK, walk-numbers, 3",
        ", 3, 3",
    })
    void aStoryAndAChapterByNumberOrName(
            @Nullable String story, @Nullable String chapter, int number) throws Target.Unknown {
        assertEquals(number, Stops.of(plan, options(story, chapter)).orElseThrow().number());
    }

    @ParameterizedTest
    @CsvSource({
        "evening, , morning-walk (A morning walk)",
        "morning-walk, 4, 1 The whole town; 2 Mill Spring; 3 Three numbers.",
        "morning-walk, 0, has no chapter",
        ", second, has no chapter",
    })
    void aSentenceListsWhatThereIs(@Nullable String story, @Nullable String chapter, String told) {
        String said =
                assertThrows(Target.Unknown.class, () -> Stops.of(plan, options(story, chapter)))
                        .sentence()
                        .en();
        assertTrue(said.contains(told), said);
    }

    @Test
    void nothingIsPresentedUnasked() throws Target.Unknown {
        assertEquals(Optional.empty(), Stops.of(plan, options(null, null)));
        assertEquals("morning-walk", Stops.first(plan).id());
    }

    @Test
    void aLinkSaysItsLanguageUnlessAnotherIsAskedFor() throws Target.Unknown {
        ViewOptions options = new ViewOptions();
        options.link = LINK;
        assertEquals(LINK, Links.of(plan, options).orElseThrow().toString());
        assertEquals(Language.EN, options.language());
        options.lang = LookOptions.Lang.zh;
        assertEquals(Language.ZH, options.language());
    }

    @ParameterizedTest
    @CsvSource({
        "atlas:mini-town, put it between quotes",
        "nonsense, put it between quotes",
        "atlas:other-town?subject=overview;view=10.5*47.5*9.25;year=2021;lang=en, belongs to the"
                + " pack \"other-town\"",
        "atlas:mini-town?subject=district/none;view=10.5*47.5*9.25;year=2021;lang=en, this version"
                + " of the pack",
    })
    void aSentenceSaysWhyALinkDoesNotOpen(String link, String told) {
        ViewOptions options = new ViewOptions();
        options.link = link.replace('*', ',');
        String said =
                assertThrows(Target.Unknown.class, () -> Links.of(plan, options)).sentence().en();
        assertTrue(said.contains(told), said);
    }

    @Test
    void aLinkAloneIsOpened() {
        assertArrayEquals(
                new String[] {"open", LINK, "--theme", "dark"},
                AtlasCommand.opening(new String[] {LINK, "--theme", "dark"}));
        assertArrayEquals(
                new String[] {"search", LINK}, AtlasCommand.opening(new String[] {"search", LINK}));
    }
}
