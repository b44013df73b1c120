package org.quancheng.atlas.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.geo.Bounds;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which level is shown, and from which zoom on. */
class TraitsTest {
    private static final Bounds WIDE = new Bounds(110, 30, 130, 45);
    private static final Bounds SMALL = new Bounds(10.1, 47.4, 10.2, 47.5);

    private static Traits traits(String levels, Bounds bounds, int side) {
        List<Integer> numbers = Arrays.stream(levels.split(" ")).map(Integer::valueOf).toList();
        return new Traits("a", Optional.empty(), numbers, bounds, side);
    }

    /** Of a wide file: levels, side, zoom, density, and the level that is shown. */
    @ParameterizedTest
    @CsvSource({
        "9 10 11, 256, 10, 1, 10",
        "9 10 11, 256, 10.5, 1, 11",
        "9 10 11, 256, 10.4, 2, 11",
        "9 10 11, 256, 15, 1, 11",
        "9 10 11, 256, 7.6, 1, 9",
        "9 10 11, 256, 7.5, 1, ",
        "9 10 11, 256, 7.5, 2, ",
        "9 10 11, 512, 10, 1, 9",
        "9 10 11, 512, 8.5, 1, ",
        "9 10 11, 512, 8.6, 1, 9",
        "9 14, 256, 11, 1, 9",
        "9 14, 256, 12.4, 1, 9",
        "9 14, 256, 12.6, 1, 14",
        "9 11, 256, 10, 1, 11",
        "14, 256, 12.5, 1, ",
        "14, 256, 12.6, 1, 14",
    })
    void theNearestThatIsThere(
            String levels, int side, double zoom, double density, Integer shown) {
        Traits traits = traits(levels, WIDE, side);
        assertEquals(Optional.ofNullable(shown), traits.level(zoom, density));
        assertEquals(shown != null, zoom > traits.seenFrom());
    }

    @Test
    void ofASmallFileEveryZoomShowsSomething() {
        Traits traits = traits("14", SMALL, 256);
        assertTrue(traits.seenFrom() < 0);
        assertEquals(Optional.of(14), traits.level(7, 1));
    }
}
