package org.quancheng.atlas.panel.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.style.Words;

class EventDatesTest {
    @ParameterizedTest
    @CsvSource({
        "ZH, 2024,       年内,        2024年",
        "ZH, 2024-04,    4月,         2024年4月",
        "ZH, 2024-04-16, 4月16日,     2024年4月16日",
        "ZH, 2024-02-29, 2月29日,     2024年2月29日",
        "ZH, 2024-04-31, 4月30日,     2024年4月31日",
        "EN, 2024,       in the year, 2024",
        "EN, 2024-04,    April,       2024-04",
        "EN, 2024-04-06, 6 April,     2024-04-06",
    })
    void sayNoMoreThanTheSource(Language language, String date, String within, String whole) {
        EventDates dates = new EventDates(Words.in(language));
        assertEquals(within, dates.within(date));
        assertEquals(whole, dates.whole(date));
    }
}
