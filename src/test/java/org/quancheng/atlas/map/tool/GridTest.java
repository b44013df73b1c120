package org.quancheng.atlas.map.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.Mercator;

import java.util.List;

/** Which lines a graticule draws at a zoom, and what they are called. */
class GridTest {
    @ParameterizedTest
    @CsvSource({
        "7, 7200",
        "8, 3600",
        "9, 1800",
        "10, 1200",
        "11, 600",
        "12, 300",
        "13, 120",
        "15, 30"
    })
    void suitsTheZoom(double zoom, int step) {
        assertEquals(new Grid(step), Grid.of(Mercator.worldSize(zoom) / 360, 130));
    }

    @Test
    void keepsLinesApartAndYetFindsSomeInEveryWindow() {
        for (double zoom = 7; zoom <= 15; zoom += 0.25) {
            double perDegree = Mercator.worldSize(zoom) / 360;
            double apart = Grid.of(perDegree, 130).step() * perDegree / 3600;
            assertTrue(apart >= 130 && apart < 130 * 3, zoom + ": " + apart);
        }
    }

    @Test
    void findsTheLinesOfABox() {
        Grid grid = new Grid(1200);
        assertEquals(
                List.of(421_200, 422_400), grid.meridians(new Bounds(116.99, 36, 117.34, 36.1)));
        assertEquals(List.of(-1200, 0), grid.parallels(new Bounds(0, -0.4, 1, 0.1)));
    }

    @Test
    void namesLinesNoFinerThanTheyAre() {
        assertEquals("117°", new Grid(3600).name(421_200));
        assertEquals("117°00′", new Grid(1200).name(421_200));
        assertEquals("36°05′", new Grid(300).name(-129_900));
        assertEquals("36°05′30″", new Grid(30).name(129_930));
    }
}
