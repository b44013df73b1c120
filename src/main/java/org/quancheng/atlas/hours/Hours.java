package org.quancheng.atlas.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * When a hall is open, week by week.
 *
 * @param week for each day of the week the spans that begin on it; a day without any is closed, and
 *     so is one that is not named where another day has any
 * @param closed days on which no span begins, whatever day of the week they are
 */
public record Hours(Map<DayOfWeek, List<Span>> week, SortedSet<LocalDate> closed) {
    /** How many days ahead an opening is looked for. */
    private static final int AHEAD = 400;

    /** Open day and night. */
    public static final Hours ALWAYS = new Hours(Map.of(), new TreeSet<>());

    public Hours {
        Map<DayOfWeek, List<Span>> all = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, spans) -> all.put(day, List.copyOf(spans)));
        week = all;
        closed = new TreeSet<>(closed);
    }

    /** Whether nothing is said, and the hall is always open. */
    public boolean isAlways() {
        return week.isEmpty() && closed.isEmpty();
    }

    /** Whether every day of the week is a day off. */
    public boolean isNever() {
        return Stream.of(DayOfWeek.values()).allMatch(day -> spans(day).isEmpty());
    }

    /** Whether the hall is open at an instant, by the clocks of a zone. */
    public boolean isOpen(Instant now, ZoneId zone) {
        if (isAlways()) return true;
        LocalDate today = now.atZone(zone).toLocalDate();
        return Stream.of(today.minusDays(1), today, today.plusDays(1))
                .flatMap(day -> on(day, zone))
                .anyMatch(t -> !now.isBefore(t.from()) && now.isBefore(t.to()));
    }

    /** When a hall that is closed opens next; empty if it does not within a year. */
    public Optional<ZonedDateTime> nextOpening(Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return today.datesUntil(today.plusDays(AHEAD))
                .flatMap(day -> on(day, zone))
                .map(Time::from)
                .filter(from -> from.isAfter(now))
                .min(Instant::compareTo)
                .map(from -> from.atZone(zone));
    }

    /** The same with other spans on a day of the week; all other days stay as they are. */
    public Hours with(DayOfWeek day, List<Span> spans) {
        Map<DayOfWeek, List<Span>> next = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek d : DayOfWeek.values()) next.put(d, d == day ? spans : spans(d));
        return new Hours(next, closed);
    }

    /** The same with a day on which the hall is closed, or not any longer. */
    public Hours withClosed(LocalDate day, boolean isClosed) {
        SortedSet<LocalDate> next = new TreeSet<>(closed);
        if (isClosed) next.add(day);
        else next.remove(day);
        return new Hours(week, next);
    }

    private record Time(Instant from, Instant to) {}

    /** The spans that begin on a day. */
    private Stream<Time> on(LocalDate day, ZoneId zone) {
        if (closed.contains(day)) return Stream.of();
        return spans(day.getDayOfWeek()).stream()
                .map(
                        span ->
                                new Time(
                                        instant(day.atTime(span.open()), zone),
                                        instant(
                                                day.plusDays(span.endsNextDay() ? 1 : 0)
                                                        .atTime(span.close()),
                                                zone)));
    }

    /**
     * The spans of a day of the week. Where none is said for any day, only days off, or nothing at
     * all, the other days are open as a whole.
     */
    public List<Span> spans(DayOfWeek day) {
        boolean onlyDaysOff = week.values().stream().allMatch(List::isEmpty);
        return onlyDaysOff && !week.containsKey(day)
                ? List.of(new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                : week.getOrDefault(day, List.of());
    }

    /**
     * The instant at which a clock on the wall first shows a time or, where it leaps over it, the
     * instant of that leap.
     */
    private static Instant instant(LocalDateTime wall, ZoneId zone) {
        ZoneOffsetTransition leap = zone.getRules().getTransition(wall);
        return leap != null && leap.isGap() ? leap.getInstant() : wall.atZone(zone).toInstant();
    }
}
