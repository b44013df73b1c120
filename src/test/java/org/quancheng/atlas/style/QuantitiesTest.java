package org.quancheng.atlas.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.plan.fact.Language;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 m | 0 米",
                "999.4 | 999 m | 999 米",
                "999.6 | 1.00 km | 1.00 公里",
                "12345 | 12.3 km | 12.3 公里",
                "1234567 | 1,235 km | 1,235 公里"
            })
    void lengths(double metres, String en, String zh) {
        assertEquals(en, Quantities.length(Words.in(Language.EN), metres));
        assertEquals(zh, Quantities.length(Words.in(Language.ZH), metres));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9999 | 9,999 m² | 9,999 平方米",
                "10000 | 1.00 ha | 1.00 公顷",
                "999000 | 99.9 ha | 99.9 公顷",
                "1000000 | 1.00 km² | 1.00 平方公里",
                "10244000000 | 10,244 km² | 10,244 平方公里"
            })
    void areas(double squareMetres, String en, String zh) {
        assertEquals(en, Quantities.area(Words.in(Language.EN), squareMetres));
        assertEquals(zh, Quantities.area(Words.in(Language.ZH), squareMetres));
    }
}
