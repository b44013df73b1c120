package org.quancheng.atlas.panel.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

class SpreadTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "one alone,        150,             40, 300",
        "two apart,        50 250,          40, 300",
        "two at one place, 150 150,         60, 300",
        "a day apart,      150 150.4,       60, 300",
        "at the right end, 299 300,         80, 300",
        "at the left end,  0 1 2,           60, 300",
        "four with three late, 10 240 290 295,  60, 300",
        "twelve,           5 6 7 8 9 10 11 12 13 14 290 300, 20, 300",
    })
    void labelsNeverMeetAndStayInside(String name, String wished, double width, double room) {
        double[] at = Arrays.stream(wished.split(" ")).mapToDouble(Double::parseDouble).toArray();
        double[] widths = new double[at.length];
        Arrays.fill(widths, width);
        double[] centres = Spread.centres(at, widths, 4, 0, room);
        for (int i = 0; i < at.length; i++) {
            assertTrue(
                    centres[i] - width / 2 >= -1e-6 && centres[i] + width / 2 <= room + 1e-6,
                    () -> name);
            if (i > 0) assertTrue(centres[i] - centres[i - 1] >= width + 4 - 1e-6, () -> name);
        }
    }

    @Test
    void aLabelWithRoomStaysAboveItsPoint() {
        assertArrayEquals(
                new double[] {50, 150, 250},
                Spread.centres(new double[] {50, 150, 250}, new double[] {40, 60, 40}, 4, 0, 300),
                1e-9);
        assertEquals(0, Spread.centres(new double[0], new double[0], 4, 0, 300).length);
    }

    @Test
    void whereNotAllFitTheImportantOnesDo() {
        double[] values = {5, 9, 3, 7, 6};
        assertEquals(List.of(4, 0, 1, 2, 3), Spread.byImportance(values));
        double[] widths = {50, 50, 50, 50, 50};
        assertEquals(List.of(0, 1, 4), Spread.fitting(widths, 5, 160, Spread.byImportance(values)));
        assertEquals(List.of(0), Spread.byImportance(new double[] {7}));
        assertEquals(List.of(2, 0, 1), Spread.byImportance(new double[] {100, 100, 100}));
        assertEquals(List.of(), Spread.byImportance(new double[0]));
    }
}
