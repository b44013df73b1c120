package org.quancheng.atlas.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Strategy;
import org.quancheng.atlas.plan.Tasks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pack that we ship is sound and says all that the plan says. */
class ShippedPackTest {
    private static PackReader.Reading reading;

    @BeforeAll
    static void read() throws UnreadablePack {
        Path assets = Path.of(System.getProperty("atlas.home"), "assets");
        reading = new PackReader(assets.resolve("schema")).read(assets.resolve("jinan"));
    }

    private static Plan plan() {
        return reading.plan();
    }

    @Test
    void hasNoProblems() {
        assertEquals(
                List.of(),
                reading.problems().stream()
                        .map(
                                p ->
                                        p.file()
                                                + ":"
                                                + p.line()
                                                + " "
                                                + p.message().zh()
                                                + " "
                                                + p.pointer())
                        .toList());
    }

    @Test
    void holdsTogether() {
        PlanWalk walk = new PlanWalk(plan());
        assertEquals(List.of(), walk.dangling);
        assertEquals(List.of(), walk.nulls);
    }

    @ParameterizedTest
    @CsvSource({
        "Source, 5",
        "Theme, 12",
        "District, 13",
        "Layout.Group, 3",
        "Layout.Element, 5",
        "Indicators.Category, 4",
        "Indicators.Indicator, 28",
        "Indicators.Target, 84",
        "Stages.Stage, 3",
        "Dossier, 1"
    })
    void hasExactly(String kind, int count) {
        assertEquals(count, new PlanWalk(plan()).tally.getOrDefault(kind, 0));
    }

    @ParameterizedTest
    @CsvSource({"located, 80", "Story, 3", "Stages.Domain, 5", "Dossier.Series, 3"})
    void hasAtLeast(String kind, int count) {
        int found = new PlanWalk(plan()).tally.getOrDefault(kind, 0);
        assertTrue(found >= count, kind + ": " + found);
    }

    @Test
    void layoutIsOneCoreOnePoleWithTwoSitesAndThreeZones() {
        Map<Layout.Mark, Long> marks =
                plan().elements().stream()
                        .collect(
                                Collectors.groupingBy(Layout.Element::mark, Collectors.counting()));
        assertEquals(
                Map.of(Layout.Mark.bloom, 1L, Layout.Mark.diamond, 1L, Layout.Mark.area, 3L),
                marks);
        plan().elements().stream()
                .filter(e -> e.mark() == Layout.Mark.diamond)
                .forEach(e -> assertEquals(2, e.outlines().size(), e.id()));
    }

    @ParameterizedTest
    @CsvSource({"task, 5", "support, 4", "mechanism, 4"})
    void hasTheTasksOfThePlan(Tasks.Kind kind, int count) {
        assertEquals(
                count,
                plan().tasks().orElseThrow().tasks().stream()
                        .filter(t -> t.kind() == kind)
                        .count());
    }

    @ParameterizedTest
    @CsvSource({"baseline, 6", "positioning, 5", "path, 13", "principle, 4"})
    void hasTheStrategyOfThePlan(Strategy.Kind kind, int atLeast) {
        int entries =
                plan().strategy().orElseThrow().sections().stream()
                        .filter(s -> s.kind() == kind)
                        .mapToInt(s -> s.entries().size())
                        .sum();
        assertTrue(entries >= atLeast, kind + ": " + entries);
    }

    @Test
    void everyDistrictHasFocusAreasWithThemesAndAPolygonOrOutline() {
        plan().districts()
                .forEach(
                        d -> {
                            assertTrue(!d.focus().isEmpty(), d.id());
                            d.focus().forEach(f -> assertTrue(!f.themes().isEmpty(), f.id()));
                            assertTrue(
                                    d.feature().flatMap(plan().geo()::shape).isPresent(), d.id());
                        });
    }

    @Test
    void everyThemeIsUsed() {
        plan().manifest()
                .themes()
                .forEach(t -> assertTrue(!plan().statements().withTheme(t.id()).isEmpty(), t.id()));
    }
}
