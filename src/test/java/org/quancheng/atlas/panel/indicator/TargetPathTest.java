package org.quancheng.atlas.panel.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.panel.DrawnChart;
import org.quancheng.atlas.panel.chart.DateSpan;
import org.quancheng.atlas.plan.Indicators.Actual;
import org.quancheng.atlas.plan.Indicators.Direction;
import org.quancheng.atlas.plan.Indicators.Indicator;
import org.quancheng.atlas.plan.Indicators.Method;
import org.quancheng.atlas.plan.Indicators.MethodKind;
import org.quancheng.atlas.plan.Indicators.Target;
import org.quancheng.atlas.plan.fact.Qualifier;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class TargetPathTest {
    private static final SourceRef SOURCE = new SourceRef("s", "");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "rising,     2020=80.5 2025=82 2030=82.5, ''",
        "falling,    2020=3.5 2025=3.25 2030=3, ''",
        "steepening, 2020=7 2025=10 2030=15, ''",
        "equal,      2020=100 2025=100 2030=100, ''",
        "one,        2030=4, ''",
        "two,        2020=1 2030=2, ''",
        "huge,       2020=12345678 2025=98765432 2030=123456789, ''",
        "small,      2020=0.01 2025=0.02 2030=0.015, ''",
        "four,       2020=9.5 2023=3 2027=9 2030=1, ''",
        "measured,   2020=80.5 2025=82 2030=82.5, 2022=81.6 2024=82.4",
    })
    void everyTargetShowsItsValueAndYear(String name, String targets, String actual)
            throws Exception {
        List<Target> aims = new ArrayList<>();
        for (String target : targets.split(" ")) {
            String[] parts = target.split("=");
            aims.add(
                    new Target(
                            Integer.parseInt(parts[0]),
                            Optional.of(Double.parseDouble(parts[1])),
                            Optional.of(Qualifier.atMost),
                            Optional.empty()));
        }
        List<Actual> values = new ArrayList<>();
        for (String value : actual.isEmpty() ? new String[0] : actual.split(" ")) {
            String[] parts = value.split("=");
            values.add(
                    new Actual(parts[0], Double.parseDouble(parts[1]), SOURCE, Optional.empty()));
        }
        Text word = new Text("岁", "years");
        Indicator indicator =
                new Indicator(
                        "i",
                        1,
                        "c",
                        word,
                        word,
                        Direction.up,
                        aims,
                        new Method(MethodKind.review, word),
                        word,
                        List.of(),
                        List.of(),
                        List.of(),
                        values,
                        SOURCE,
                        Optional.empty());
        DateSpan time = DateSpan.of(2020).with(DateSpan.of(2030));
        for (int year : new int[] {2019, 2025, 2030}) {
            for (double width : new double[] {296, 380, 520}) {
                int labels =
                        DrawnChart.labelsThatKeepClear(
                                width, year, p -> new TargetPath(p, indicator, time));
                assertEquals(
                        2 * aims.size() + values.size(),
                        labels,
                        () -> name + " at " + width + " in " + year);
            }
        }
    }
}
