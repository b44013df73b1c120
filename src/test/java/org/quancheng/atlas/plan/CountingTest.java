package org.quancheng.atlas.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.plan.fact.Counting;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;

/** Chinese counting units as English says them. */
class CountingTest {
    @ParameterizedTest
    @CsvSource({
        "796, × 100 million yuan, 79.6, billion yuan",
        "1000, × 100 million yuan, 100, billion yuan",
        "10, × 100 million yuan, 1, billion yuan",
        "2.04, × 100 million yuan, 204, million yuan",
        "4.1, × 100 million people, 410, million people",
        "4.5, × 100 million people, 450, million people",
        "394, '× 10,000 m²', 3.94, million m²",
        "14.5, '× 10,000 m²', 145000, m²",
        "800, '× 10,000 specimens', 8, million specimens",
        "523.425, × 100 million yuan, 52342.5, million yuan",
        "0.0001, '× 10,000 m²', 1, m²",
        "1, × 100 million (class), 100, million (class)",
        "35, years, 35, years",
        "12, '', 12, ''",
    })
    void isExactAndSaysTheLargestUnit(double printed, String unit, double said, String of) {
        Text text = new Text("单位", unit);
        Counting counting = Counting.of(text, List.of(printed), Language.EN);
        assertEquals(said, counting.of(printed));
        assertEquals(new Text("单位", of), counting.unit());
        assertFalse(Counting.of(text, List.of(printed), Language.ZH).converts());
    }

    @org.junit.jupiter.api.Test
    void valuesOfOneSeriesShareTheirUnit() {
        Text unit = new Text("万平方米", "× 10,000 m²");
        Counting counting = Counting.of(unit, List.of(30.0, 394.0, 861.0), Language.EN);
        assertEquals(
                List.of(0.3, 3.94, 8.61),
                List.of(30.0, 394.0, 861.0).stream().map(counting::of).toList());
        assertEquals("million m²", counting.unit().en());
    }
}
