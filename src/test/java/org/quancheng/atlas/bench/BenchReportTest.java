package org.quancheng.atlas.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.plan.fact.Language;

import java.util.LinkedHashMap;
import java.util.Map;

class BenchReportTest {
    @Test
    void tellsWhereTheWindowWorkedLongest() {
        Map<String, Map<String, Object>> runs = new LinkedHashMap<>();
        runs.put(
                "x1",
                Map.of("start", 900, "change", Map.of("work", 40.0, "workAt", "matrix dark")));
        runs.put("x10", Map.of("start", 990, "change", Map.of("work", 60.0, "workAt", "begun")));
        assertEquals(
                """
                start, ms\tx1 900.0\tx10 990.0 (1.10)
                changes of look, own work at a stretch, ms\tx1 40.00 matrix dark\tx10 60.00 (1.50) begun
                """,
                BenchReport.text(runs, Language.EN));
    }

    @Test
    void leavesOutWhatWasNotMeasured() {
        assertEquals(
                "启动，毫秒\tx1 900.0\n",
                BenchReport.text(Map.of("x1", Map.of("start", 900)), Language.ZH));
    }
}
