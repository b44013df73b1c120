package org.quancheng.atlas.panel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    @ParameterizedTest
    @CsvSource({
        "80.5, 82.5,  81.5, 50",
        "3,    3.5,   3,    100",
        "3,    3.5,   3.5,  0",
        "-30,  -10,   -20,  50",
        "0.001, 0.003, 0.002, 50",
        "1e12, 3e12,  2e12, 50",
        "100,  100,   100,  50",
    })
    void spreadsARangeOverTheScreen(double a, double b, double value, double at) {
        assertEquals(at, Axis.over(new double[] {a, b}, 100, 0).at(value), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"62, 62, 0", "24, 62, 0", "-10, 10, 0", "0, 0, 100", "-10, -5, 0"})
    void fromZeroKeepsZeroAndTheHighestInside(double a, double b, double highest) {
        Axis axis = Axis.fromZero(new double[] {a, b}, 100, 0);
        assertEquals(highest, axis.at(Math.max(0, Math.max(a, b))), 1e-6);
        assertEquals(Math.min(a, b) < 0 ? 0 : 100, a >= 0 ? axis.at(0) : 0, 1e-6);
    }

    @Test
    void nothingAtAllLiesInTheMiddle() {
        assertEquals(50, Axis.over(new double[0], 100, 0).at(7));
    }
}
