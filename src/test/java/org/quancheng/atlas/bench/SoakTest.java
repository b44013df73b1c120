package org.quancheng.atlas.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class SoakTest {
    private static List<Map<String, Object>> looks(int... heap) {
        return IntStream.of(heap).mapToObj(h -> Map.<String, Object>of("heap", h)).toList();
    }

    @Test
    void whatFillsCachesFirstAndThenStaysDoesNotGrow() {
        assertEquals(1, Soak.growth(looks(50, 90, 100, 101, 99, 100, 100, 102, 99), "heap"));
    }

    @Test
    void whatGrowsOnIsSeen() {
        assertEquals(
                1.3, Soak.growth(looks(70, 80, 90, 95, 100, 105, 125, 130, 135), "heap"), 1e-9);
    }

    @Test
    void tooFewLooksSayNothing() {
        assertEquals(0, Soak.growth(looks(100, 200), "heap"));
        assertEquals(0, Soak.growth(looks(1, 2, 3, 4), "files"));
    }
}
