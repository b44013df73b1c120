package org.quancheng.atlas.panel.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Chooses the years, months or days that are written under a time axis. */
public final class TimeTicks {
    private static final int[] YEARS = {1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000};
    private static final int[] MONTHS = {1, 2, 3, 4, 6, 12};
    private static final int[] DAYS = {1, 2, 5, 10, 15, 30};

    private TimeTicks() {}

    /**
     * One tick.
     *
     * @param at in years, the middle of its period
     * @param date its period: yyyy, yyyy-mm or yyyy-mm-dd
     */
    public record Tick(double at, String date) {}

    /**
     * The ticks of a stretch of time: whole years where it is two years or longer, else months,
     * else days.
     *
     * @param most how many there is room for, at least 1
     */
    public static List<Tick> in(DateSpan span, int most) {
        double length = span.end() - span.start();
        if (length >= 2) return thinned(periods(span, ChronoUnit.YEARS), YEARS, most);
        if (length > 2 / 12.0) return thinned(periods(span, ChronoUnit.MONTHS), MONTHS, most);
        return thinned(periods(span, ChronoUnit.DAYS), DAYS, most);
    }

    private static List<Tick> periods(DateSpan span, ChronoUnit unit) {
        int length = unit == ChronoUnit.YEARS ? 4 : unit == ChronoUnit.MONTHS ? 7 : 10;
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = LocalDate.of((int) Math.floor(span.start()), 1, 1);
        while (true) {
            String date = day.toString().substring(0, length);
            DateSpan period = DateSpan.of(date);
            if (period.start() >= span.end()) return ticks;
            if (period.middle() > span.start() && period.middle() < span.end()) {
                ticks.add(new Tick(period.middle(), date));
            }
            day = day.plus(1, unit);
        }
    }

    /** Every second, fifth … tick, as few as there is room for; round years before others. */
    private static List<Tick> thinned(List<Tick> ticks, int[] steps, int most) {
        for (int step : steps) {
            List<Tick> some = new ArrayList<>();
            for (Tick tick : ticks) {
                String[] parts = tick.date().split("-");
                int number =
                        Integer.parseInt(parts[parts.length - 1]) - (parts.length == 1 ? 0 : 1);
                if (number % step == 0) some.add(tick);
            }
            if (some.size() <= Math.max(1, most) && !some.isEmpty()) return some;
        }
        return ticks.isEmpty() ? List.of() : List.of(ticks.getFirst());
    }
}
