package org.quancheng.atlas.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

class TrendTest {
    /** Six looks a day, of which two fall into the busy hours. */
    private static final int A_DAY = 6;

    private static List<Map<String, Object>> looks(IntStream heap) {
        return heap.mapToObj(h -> Map.<String, Object>of("heap", h)).toList();
    }

    private static double growth(int days, IntUnaryOperator heap) {
        return Trend.growth(looks(IntStream.range(0, days * A_DAY).map(heap)), "heap");
    }

    private static int busy(int look) {
        return look % A_DAY == 1 || look % A_DAY == 2 ? 20 + 7 * (look % 4) : 0;
    }

    @Test
    void whatFillsCachesFirstAndThenStaysDoesNotGrow() {
        var filled = looks(IntStream.of(50, 90, 100, 101, 100, 99, 100, 101, 100, 100));
        assertEquals(1, Trend.growth(filled, "heap"), 0.01);
        assertEquals(1, growth(7, look -> Math.min(100, 40 + 10 * look) + busy(look)));
    }

    @Test
    void daysAndNightsDoNotCount() {
        for (int days = 2; days <= 9; days++)
            assertEquals(1, growth(days, look -> 110 + busy(look)), 1e-9);
    }

    /** 3 MB a day: what a panel with all its labels takes, for each of 25 visitors. */
    @Test
    void whatGrowsOnIsSeen() {
        assertEquals(1.5, Trend.growth(looks(IntStream.iterate(50, h -> h + 5).limit(21)), "heap"));
        assertTrue(growth(7, look -> 110 + 3 * look / A_DAY + busy(look)) > 1.05);
        assertTrue(growth(7, look -> 110 - 3 * look / A_DAY + busy(look)) < 1);
    }

    @Test
    void tooFewLooksSayNothing() {
        assertEquals(0, Trend.growth(looks(IntStream.of(100, 200, 300)), "heap"));
        assertEquals(0, growth(7, look -> 0));
        assertEquals(0, Trend.growth(looks(IntStream.range(0, 20)), "files"));
    }
}
