package org.quancheng.atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A link opens elsewhere what is seen here, whatever that is. */
class ViewLinkTest {
    private static final String LINK =
            "atlas:mini-town?subject=overview;view=10.5,47.5,9.25;year=2021;lang=zh";

    private Plan plan;
    private AtlasState here;
    private AtlasState there;

    @BeforeEach
    void twoMachines() throws UnreadablePack {
        plan = MiniTown.reader().read(MiniTown.folder()).plan();
        here = new AtlasState(plan);
        there = new AtlasState(plan);
        here.camera().setFree(new FreeArea(1900, 1000, 90, 500, 60, 100, 1, List.of()));
        there.camera().setFree(new FreeArea(1900, 1000, 90, 500, 60, 100, 1, List.of()));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(4)) {
                case 0 -> word.append((char) ('a' + random.nextInt(26)));
                case 1 -> word.append("-_.~;=?,&%\"' \\#:".charAt(random.nextInt(16)));
                case 2 -> word.appendCodePoint(0x4E00 + random.nextInt(0x5000));
                default -> word.appendCodePoint(0x1F300 + random.nextInt(0x100));
            }
        }
        return word.toString();
    }

    private static Optional<String> maybe(Random random) {
        return random.nextBoolean() ? Optional.of(word(random)) : Optional.empty();
    }

    private static ViewLink any(Random random) {
        Subject.Kind[] kinds = Subject.Kind.values();
        Subject subject =
                Subject.parse(kinds[random.nextInt(kinds.length)].word())
                        .orElseGet(() -> Subject.compare(word(random), word(random)));
        Set<String> hidden = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) hidden.add(word(random));
        return new ViewLink(
                word(random),
                subject,
                maybe(random),
                new Viewpoint(
                        new LonLat(random.nextDouble(-180, 180), random.nextDouble(-90, 90)),
                        random.nextDouble(-5, 20)),
                random.nextInt(-50, 3000),
                hidden,
                maybe(random),
                random.nextBoolean() ? Language.ZH : Language.EN,
                random.nextBoolean()
                        ? Optional.of(
                                new ViewLink.Chapter(
                                        word(random), word(random), random.nextBoolean()))
                        : Optional.empty());
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Random random = new Random(20_260_719);
        for (int i = 0; i < 5_000; i++) {
            ViewLink link = any(random);
            String written = link.toString();
            assertEquals(Optional.of(link), ViewLink.parse(written), written);
            assertEquals(written, ViewLink.parse(written).orElseThrow().toString());
            // Between double quotes no command line takes a character of it for its own.
            assertTrue(written.matches("atlas:[A-Za-z0-9_./~?=;,-]+"), written);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "atlas:",
                "atlas:mini-town",
                "atlas:?subject=overview;view=10.5,47.5,9.25;year=2021;lang=zh",
                "http:mini-town?subject=overview;view=10.5,47.5,9.25;year=2021;lang=zh",
                "atlas:mini-town?view=10.5,47.5,9.25;year=2021;lang=zh",
                "atlas:mini-town?subject=district;view=10.5,47.5,9.25;year=2021;lang=zh",
                "atlas:mini-town?subject=overview;year=2021;lang=zh",
                "atlas:mini-town?subject=overview;view=10.5,47.5;year=2021;lang=zh",
                "atlas:mini-town?subject=overview;view=10.5,47.5,NaN;year=2021;lang=zh",
                "atlas:mini-town?subject=overview;view=1e9,47.5,9;year=2021;lang=zh",
                "atlas:mini-town?subject=overview;view=190,47.5,9;year=2021;lang=zh",
                "atlas:mini-town?subject=overview;view=10.5,47.5,9.25;year=soon;lang=zh",
                "atlas:mini-town?subject=overview;view=10.5,47.5,9.25;year=2021;lang=xx",
                "atlas:mini-town?subject=overview;view=10.5,47.5,9.25;year=2021",
                "atlas:mini-town?subject=overview;view=10.5,47.5,9.25;year=2021;lang=zh;story=a",
                "atlas:mini-town?subject=overview;view=10.5,47.5,9.25;year=2021;lang=zh;away=1",
                "atlas:mini-town?subject=overview;view=10.5,47.5,9.25;year=2021;lang=zh;more=1",
                "atlas:mini-town?subject=overview;view=10.5,47.5,9.25;year=2021;lang=zh;lang=en",
                "atlas:mini-town?subject=overview;view=10.5,47.5,9.25;year=2021;lang=zh;at=~4",
                "atlas:mini-town?subject=overview;view=10.5,47.5,9.25;year=2021;lang=zh;at=~zz",
                "atlas:mini-town?subject=overview;view=10.5,47.5,9.25;year=2021;lang=zh;at=a b",
            })
    void aDamagedLinkIsNone(String written) {
        assertTrue(ViewLink.parse(LINK).isPresent());
        assertEquals(Optional.empty(), ViewLink.parse(written));
    }

    private static List<Object> seen(AtlasState state) {
        return List.of(
                state.subject().get(),
                state.passage().get(),
                state.hidden().get(),
                state.year().get(),
                state.shading().get(),
                state.showing().stop().get(),
                state.showing().away().get());
    }

    private void assertSameElsewhere() {
        ViewLink link = ViewLink.parse(ViewLink.of(here).toString()).orElseThrow();
        assertTrue(link.fits(there.plan()));
        link.open(there);
        assertEquals(seen(here), seen(there));
        Viewpoint a = here.camera().aim();
        Viewpoint b = there.camera().aim();
        assertEquals(a.center().lon(), b.center().lon(), 1e-6);
        assertEquals(a.center().lat(), b.center().lat(), 1e-6);
        assertEquals(a.zoom(), b.zoom(), 1e-5);
    }

    @Test
    void opensElsewhereWhatIsSeenHere() {
        here.open(Subject.district(plan.districts().getFirst().id()), Optional.of("x"));
        assertSameElsewhere();
        here.setVisible("rivers", false);
        here.setVisible(AtlasState.GRATICULE, true);
        here.shade(Optional.of("counted-focus"));
        here.setYear(2025);
        here.camera().pan(31, -7);
        assertSameElsewhere();
        Story story = plan.stories().getFirst();
        here.showing().start(story, 1);
        assertSameElsewhere();
        here.open(Subject.of(Subject.Kind.MATRIX));
        assertSameElsewhere();
    }

    /** In a window of another shape the same ground lies in the middle. */
    @Test
    void opensInAnotherWindow() {
        there.camera().setFree(new FreeArea(900, 1500, 200, 16, 700, 16, 1, List.of()));
        here.camera().frame(plan.manifest().extent(), 12);
        here.camera().pan(5, 5);
        ViewLink.of(here).open(there);
        assertEquals(
                here.camera().aimAnywhere().center().lon(),
                there.camera().aimAnywhere().center().lon(),
                1e-6);
        there.camera().setFree(new FreeArea(1200, 700, 80, 400, 90, 100, 1, List.of()));
        there.frameAgain();
        assertEquals(here.camera().aimAnywhere().zoom(), there.camera().aimAnywhere().zoom(), 1e-5);
    }

    @Test
    void knowsWhatAnotherVersionLacks() {
        for (String lacking :
                List.of(
                        LINK.replace("overview", "district/nowhere"),
                        LINK + ";shading=nothing",
                        LINK + ";story=none;chapter=none"))
            assertFalse(ViewLink.parse(lacking).orElseThrow().fits(plan), lacking);
    }
}
