package org.quancheng.atlas.panel.dossier;

import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.style.Words;

import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Writes the dates of events exactly as far as they are known. */
final class EventDates {
    private final Words words;

    EventDates(Words words) {
        this.words = words;
    }

    /**
     * The date under the heading of its year: month, month and day, or that only the year is known.
     */
    String within(String date) {
        String[] parts = date.split("-");
        if (parts.length == 1) return words.text("dossier.in-year");
        int month = Math.clamp(Integer.parseInt(parts[1]), 1, 12);
        if (parts.length == 2) return pattern("dossier.month").format(YearMonth.of(2000, month));
        return pattern("dossier.day")
                .format(
                        MonthDay.of(
                                month,
                                Math.clamp(
                                        Integer.parseInt(parts[2]),
                                        1,
                                        Month.of(month).maxLength())));
    }

    /** The whole date. */
    String whole(String date) {
        return Numbers.date(date, words);
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(words.text(key), words.language().locale());
    }
}
