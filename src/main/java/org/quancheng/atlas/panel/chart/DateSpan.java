package org.quancheng.atlas.panel.chart;

import org.quancheng.atlas.plan.Indicators;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * The stretch of time that a date of the pack stands for: a year, a month or a day, so that charts
 * are true to time without claiming more than the source says.
 *
 * @param start in years, with the part of the year that has passed as a fraction
 * @param end in years, just after its last day
 */
public record DateSpan(double start, double end) {
    /**
     * The stretch of {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}; a day that its month does
     * not have counts as the last one.
     *
     * @throws NumberFormatException if it is no date
     */
    public static DateSpan of(String date) {
        String[] parts = date.split("-");
        int year = Integer.parseInt(parts[0]);
        if (parts.length == 1) return of(year);
        YearMonth month = YearMonth.of(year, Math.clamp(Integer.parseInt(parts[1]), 1, 12));
        if (parts.length == 2)
            return new DateSpan(at(month.atDay(1)), at(month.plusMonths(1).atDay(1)));
        LocalDate day =
                month.atDay(Math.clamp(Integer.parseInt(parts[2]), 1, month.lengthOfMonth()));
        return new DateSpan(at(day), at(day.plusDays(1)));
    }

    /** The stretch of time that holds every target and every measured value. */
    public static DateSpan of(Indicators indicators) {
        return indicators.indicators().stream()
                .flatMap(
                        i ->
                                Stream.concat(
                                        i.targets().stream().map(t -> of(t.year())),
                                        i.actual().stream().map(a -> of(a.date()))))
                .reduce(DateSpan::with)
                .orElse(new DateSpan(0, 1));
    }

    /** The stretch of a whole year. */
    public static DateSpan of(int year) {
        return new DateSpan(year, year + 1.0);
    }

    /** Where a single mark for the stretch is drawn, in years. */
    public double middle() {
        return (start + end) / 2;
    }

    /** The smallest stretch that holds this one and another. */
    public DateSpan with(DateSpan other) {
        return new DateSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    private static double at(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }
}
