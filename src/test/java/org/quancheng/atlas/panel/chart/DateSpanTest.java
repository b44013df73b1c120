package org.quancheng.atlas.panel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpanTest {
    @ParameterizedTest
    @CsvSource({
        "2020,       2020.0,   2021.0",
        "2025-01,    2025.0,   2025.08493",
        "2025-12,    2025.91507, 2026.0",
        "2024-02-29, 2024.16120, 2024.16393",
        "2025-02-31, 2025.15890, 2025.16164",
        "2025-12-31, 2025.99726, 2026.0",
    })
    void standsForWhatTheSourceSays(String date, double start, double end) {
        DateSpan span = DateSpan.of(date);
        assertEquals(start, span.start(), 1e-4);
        assertEquals(end, span.end(), 1e-4);
    }

    @Test
    void aDayLaterIsFurtherRight() {
        assertTrue(DateSpan.of("2025-06-26").middle() < DateSpan.of("2025-06-27").middle());
        assertEquals(2020.5, DateSpan.of("2020").middle());
    }

    @Test
    void growsToHoldAnother() {
        assertEquals(new DateSpan(2020, 2026), DateSpan.of("2025").with(DateSpan.of("2020")));
    }

    @Test
    void refusesWords() {
        assertThrows(NumberFormatException.class, () -> DateSpan.of("soon"));
    }
}
