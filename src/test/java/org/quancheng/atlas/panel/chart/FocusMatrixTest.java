package org.quancheng.atlas.panel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Theme;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;

class FocusMatrixTest {
    private static final SourceRef SOURCE = new SourceRef("s", "1");

    private final FocusMatrix matrix =
            new FocusMatrix(
                    List.of(
                            district("north", focus("a", "water"), focus("b", "water", "wood")),
                            district("south")),
                    List.of(theme("water"), theme("wood"), theme("stone")));

    @Test
    void countsFocusAreasByDistrictAndTheme() {
        assertEquals(2, matrix.count(0, 0));
        assertEquals(1, matrix.count(0, 1));
        assertEquals(0, matrix.count(0, 2));
        assertEquals(0, matrix.count(1, 0));
        assertEquals("b", matrix.entries(0, 1).getFirst().id());
    }

    @Test
    void aFocusAreaOfSeveralThemesCountsOnceInTheTotals() {
        assertEquals(2, matrix.ofDistrict(0));
        assertEquals(0, matrix.ofDistrict(1));
        assertEquals(2, matrix.ofTheme(0));
        assertEquals(2, matrix.total());
        assertEquals(2, matrix.most());
    }

    @Test
    void anEmptyMatrixHasALargestCountOfOne() {
        assertEquals(1, new FocusMatrix(List.of(), List.of()).most());
    }

    private static Theme theme(String id) {
        return new Theme(id, text(id), "mdi2l-leaf", List.of());
    }

    private static District district(String id, Entry... focus) {
        return new District(
                id,
                "",
                District.Kind.district,
                text(id),
                text(id),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text(id),
                SOURCE,
                Optional.empty(),
                List.of(focus));
    }

    private static Entry focus(String id, String... themes) {
        return new Entry(
                id,
                Optional.empty(),
                text(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(themes),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SOURCE,
                Optional.empty());
    }

    private static Text text(String word) {
        return new Text(word, word);
    }
}
