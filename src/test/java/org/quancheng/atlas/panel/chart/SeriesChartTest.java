package org.quancheng.atlas.panel.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.panel.DrawnChart;
import org.quancheng.atlas.plan.Dossier.Point;
import org.quancheng.atlas.plan.Dossier.Series;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class SeriesChartTest {
    private static final Text WORD = new Text("项目", "projects");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "one point,        2020=7, 1",
        "a day apart,      2025-06-26=62 2025-06-27=64, 2",
        "four late,        2018=10 2025-06-26=1234 2025-06-27=1234 2025-07=1235, 4",
        "equal,            2020=100 2021-03=100 2022-05-06=100, 3",
        "huge,             1950=1e9 2000=2.5e12 2025=9.8e12, 2",
        "small,            2020=0.001 2021=0.02 2022=0.015, 3",
        "below zero,       2020=-5 2021=3 2022=-1, 3",
        "twelve, 2010=5 2011=9 2012=3 2013=7 2014=6 2015=1200 2016=4 2017=8 2018=2 2019=7 2020=1300"
                + " 2021=900, 4",
        "one day,          2025-06-26=1 2025-06-26=2, 2",
    })
    void valuesKeepClear(String name, String points, int shown) throws Exception {
        List<Point> list = new ArrayList<>();
        for (String point : points.split(" ")) {
            String[] parts = point.split("=");
            list.add(
                    new Point(
                            parts[0],
                            Double.parseDouble(parts[1]),
                            Optional.empty(),
                            Optional.empty(),
                            new SourceRef("s", ""),
                            Optional.empty()));
        }
        for (double width : new double[] {264, 296, 380, 520}) {
            int labels =
                    DrawnChart.labelsThatKeepClear(
                            width, 0, p -> new SeriesChart(p, new Series("s", WORD, WORD, list)));
            assertTrue(labels >= shown, () -> name + " at " + width + ": " + labels);
        }
    }
}
