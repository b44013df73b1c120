package org.quancheng.atlas.panel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

class TimeTicksTest {
    @ParameterizedTest
    @CsvSource({
        "2020,       2025-09,    6, 2020 2021 2022 2023 2024 2025",
        "2020,       2025-09,    4, 2020 2022 2024",
        "2024,       2025-09,    6, 2024-01 2024-05 2024-09 2025-01 2025-05 2025-09",
        "2025-06-26, 2025-06-27, 5, 2025-06-26 2025-06-27",
        "2025-06-26, 2025-06-26, 5, 2025-06-26",
        "2025-01,    2025-07,    4, 2025-01 2025-03 2025-05 2025-07",
        "1900,       2030,       5, 1900 1950 2000",
        "2020,       2020,       1, 2020-01",
    })
    void areYearsThenMonthsThenDays(String from, String to, int most, String expected) {
        DateSpan span = DateSpan.of(from).with(DateSpan.of(to));
        var ticks = TimeTicks.in(span, most);
        assertEquals(
                expected,
                ticks.stream().map(TimeTicks.Tick::date).collect(Collectors.joining(" ")));
    }

    @Test
    void lieInTheMiddleOfTheirPeriodAndInside() {
        DateSpan span = DateSpan.of("2020").with(DateSpan.of("2030"));
        assertTrue(
                TimeTicks.in(span, 3).stream()
                        .allMatch(t -> t.at() > span.start() && t.at() < span.end()));
        assertEquals(2020.5, TimeTicks.in(span, 20).getFirst().at());
    }
}
