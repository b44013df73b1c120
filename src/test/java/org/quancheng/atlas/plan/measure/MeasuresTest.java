package org.quancheng.atlas.plan.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.measure.Measure.Basis;
import org.quancheng.atlas.plan.measure.Measure.Value;

import java.util.List;
import java.util.Optional;

class MeasuresTest {
    private static Plan plan;

    @BeforeAll
    static void read() throws UnreadablePack {
        plan = MiniTown.reader().read(MiniTown.folder()).plan();
    }

    @ParameterizedTest
    @CsvSource({
        "counted-focus, shangpo, 1",
        "counted-focus, hewan, 2",
        "counted-themes, shangpo, 2",
        "counted-themes, hewan, 3",
        "counted-items, shangpo, 2",
        "counted-items, hewan, 2",
    })
    void countsWhatThePackHolds(String measure, String district, double count) {
        assertEquals(
                Optional.of(count),
                plan.measure(measure).flatMap(m -> m.of(district)).map(Value::value));
    }

    @Test
    void whatIsCountedSaysSoAndWhatItCounts() {
        List<Measure> counted =
                plan.measures().stream().filter(m -> m.basis() == Basis.COUNTED).toList();
        assertTrue(counted.size() > 3);
        for (Measure measure : counted) {
            assertTrue(measure.note().isPresent(), measure.id());
            assertEquals(plan.districts().size(), measure.values().size(), measure.id());
        }
    }

    @Test
    void aMeasureOfThePackOutranksOneOfTheSameName() {
        Measure own =
                new Measure(
                        "counted-focus",
                        plan.manifest().title(),
                        plan.manifest().title(),
                        Basis.STATED,
                        Optional.empty(),
                        List.of(Value.own("hewan", 5)));
        List<Measure> all = Measures.of(plan, List.of(own));
        assertEquals(
                List.of(own), all.stream().filter(m -> m.id().equals("counted-focus")).toList());
    }

    @Test
    void whatHasNothingInItIsLeftOut() {
        for (Measure measure : plan.measures())
            assertTrue(measure.values().stream().anyMatch(v -> v.value() != 0), measure.id());
    }
}
