package org.quancheng.atlas.pack.check;

import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.Value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/** A schema cannot know that February has no 30th day. */
final class CalendarDates {
    private static final Set<String> FIELDS = Set.of("date", "asOf");

    private CalendarDates() {}

    static void check(Dataset dataset) {
        for (Value value : dataset.values()) {
            if (!FIELDS.contains(value.field()) || !value.node().isString()) continue;
            String date = value.node().asString();
            if (date.length() < 10 || exists(date)) continue;
            dataset.report(
                    value.pointer(),
                    Remedy.DROP_ELEMENT,
                    "日历上没有「" + date + "」这一天，请改正日期。",
                    "There is no day " + date + " in the calendar; please correct the date.");
        }
    }

    private static boolean exists(String date) {
        try {
            LocalDate.parse(date);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
