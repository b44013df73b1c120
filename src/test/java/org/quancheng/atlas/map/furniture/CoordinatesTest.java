package org.quancheng.atlas.map.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {
    @ParameterizedTest
    @CsvSource({
        "36.65, 36°39′00.0″",
        "117.12345, 117°07′24.4″",
        "0.999999, 1°00′00.0″",
        "36.99998, 36°59′59.9″"
    })
    void secondsNeverReachSixty(double degrees, String written) {
        assertEquals(written, Coordinates.sexagesimal(degrees));
    }
}
