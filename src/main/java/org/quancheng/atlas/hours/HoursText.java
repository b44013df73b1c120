package org.quancheng.atlas.hours;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opening hours as people write them, one rule a line or with semicolons between: {@code Tue-Sun
 * 09:00-17:00}, {@code Fri 18:00-02:00}, {@code Sat,Sun 09:00-12:00 13:00-18:00}, {@code closed
 * 2026-10-01}, {@code closed 2027-02-05..2027-02-11}; in Chinese {@code 周二至周日 09:00-17:00}, {@code
 * 休馆 2026-10-01}. A later rule for a day adds to the earlier ones. Beside rules with times {@code
 * Mon closed} says nothing more than not naming that day; alone it says that all other days are
 * open.
 */
public final class HoursText {
    /** Longer closings are a slip of the pen. */
    private static final int LONGEST_CLOSING = 366;

    private static final String DAYS =
            "mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
                    + "|(?:周|星期)[一二三四五六日天]";
    private static final Pattern RULE =
            Pattern.compile(
                    "((?:DAY)(?:\\s*(?:[-–~至到,，、])\\s*(?:DAY))*)(?:\\s*[:：]\\s*|\\s+)(.+)"
                            .replace("DAY", DAYS));
    private static final Pattern DAY = Pattern.compile(DAYS);
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2})[:：](\\d{2})\\s*[-–~至到]\\s*(\\d{1,2})[:：](\\d{2})");
    private static final Pattern CLOSED =
            Pattern.compile(
                    "(?:closed|休馆|闭馆)\\s*[:：]?\\s*(\\d{4}-\\d{2}-\\d{2})"
                            + "(?:\\s*(?:\\.\\.|至|到|to)\\s*(\\d{4}-\\d{2}-\\d{2}))?");

    private HoursText() {}

    /**
     * Reads them; lines that begin with {@code #} are passed over, nothing at all is always open.
     *
     * @throws UnclearHours if a rule is not understood
     */
    public static Hours read(String text) throws UnclearHours {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        SortedSet<LocalDate> closed = new TreeSet<>();
        for (String line : text.split("[;；\\r\\n]")) {
            String rule = line.strip().toLowerCase(Locale.ROOT);
            if (!rule.isEmpty() && !rule.startsWith("#")) read(rule, week, closed);
        }
        return new Hours(week, closed);
    }

    private static void read(
            String rule, Map<DayOfWeek, List<Span>> week, SortedSet<LocalDate> closed)
            throws UnclearHours {
        Matcher days = RULE.matcher(rule);
        Matcher holiday = CLOSED.matcher(rule);
        try {
            if (holiday.matches()) addClosed(holiday, closed, rule);
            else if (days.matches()) addSpans(days.group(1), days.group(2), week, rule);
            else throw new UnclearHours(rule);
        } catch (DateTimeException e) {
            throw new UnclearHours(rule);
        }
    }

    private static void addClosed(Matcher m, SortedSet<LocalDate> closed, String rule)
            throws UnclearHours {
        LocalDate first = LocalDate.parse(m.group(1));
        LocalDate last = m.group(2) == null ? first : LocalDate.parse(m.group(2));
        if (last.isBefore(first) || first.plusDays(LONGEST_CLOSING).isBefore(last))
            throw new UnclearHours(rule);
        first.datesUntil(last.plusDays(1)).forEach(closed::add);
    }

    private static void addSpans(
            String days, String times, Map<DayOfWeek, List<Span>> week, String rule)
            throws UnclearHours {
        List<Span> spans = new ArrayList<>();
        if (!times.matches("closed|休馆|闭馆|休息")) {
            Matcher span = SPAN.matcher(times);
            while (span.find()) spans.add(span(span));
            if (!SPAN.matcher(times).replaceAll("").matches("[\\s,，、]*"))
                throw new UnclearHours(rule);
        }
        for (DayOfWeek day : days(days))
            week.computeIfAbsent(day, d -> new ArrayList<>()).addAll(spans);
    }

    private static Span span(Matcher m) {
        return new Span(time(m.group(1), m.group(2)), time(m.group(3), m.group(4)));
    }

    private static LocalTime time(String hour, String minute) {
        return hour.equals("24") && minute.equals("00")
                ? LocalTime.MIDNIGHT
                : LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }

    private static List<DayOfWeek> days(String written) {
        List<DayOfWeek> days = new ArrayList<>();
        Matcher m = DAY.matcher(written);
        int end = 0;
        while (m.find()) {
            DayOfWeek day = day(m.group());
            boolean range = written.substring(end, m.start()).matches(".*[-–~至到].*");
            if (range)
                for (DayOfWeek d = days.getLast().plus(1); d != day; d = d.plus(1)) days.add(d);
            days.add(day);
            end = m.end();
        }
        return days;
    }

    private static DayOfWeek day(String word) {
        int chinese = "一二三四五六日".indexOf(word.charAt(word.length() - 1));
        if (chinese >= 0) return DayOfWeek.of(chinese + 1);
        if (word.endsWith("天")) return DayOfWeek.SUNDAY;
        for (DayOfWeek day : DayOfWeek.values())
            if (day.name().toLowerCase(Locale.ROOT).startsWith(word.substring(0, 3))) return day;
        throw new DateTimeException(word);
    }

    /** How hours are written so that they are read again as they are. */
    public static String of(Hours hours) {
        StringBuilder text = new StringBuilder();
        for (DayOfWeek day : hours.week().keySet()) {
            List<Span> spans = hours.spans(day);
            text.append(word(day)).append(spans.isEmpty() ? " closed" : "");
            spans.forEach(span -> text.append(" ").append(span));
            text.append("\n");
        }
        hours.closed().forEach(day -> text.append("closed ").append(day).append("\n"));
        return text.toString();
    }

    private static String word(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }
}
