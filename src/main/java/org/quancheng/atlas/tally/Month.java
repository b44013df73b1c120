package org.quancheng.atlas.tally;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The counts of one month, within a size: when it has no room for something new, that is counted
 * under {@link #OTHER}.
 */
final class Month {
    /** What is counted without a name of its own. */
    static final String OTHER = "*";

    /** How many things a month counts by name; with the longest names a file stays below 2 MB. */
    static final int MOST = 20_000;

    /** How many searches without result a month counts by name. */
    static final int MOST_SEARCHES = 1_000;

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::hour)
                    .thenComparing(Entry::kind)
                    .thenComparing(Entry::what)
                    .thenComparing(Entry::language);

    private final YearMonth month;
    private final Map<Entry, Long> counts = new HashMap<>();
    private int searches;

    Month(YearMonth month) {
        this.month = month;
    }

    YearMonth month() {
        return month;
    }

    /** Reads what was written; lines that are none are passed over. */
    static Month of(YearMonth month, String text) {
        Month read = new Month(month);
        text.lines()
                .map(Entry::of)
                .flatMap(Optional::stream)
                .forEach(c -> read.add(c.entry(), c.count()));
        return read;
    }

    void add(Entry entry, long count) {
        Entry as = counts.containsKey(entry) || hasRoom(entry) ? entry : other(entry);
        if (counts.merge(as, count, Long::sum) == count && as.kind() == Kind.NOTHING_FOUND)
            searches++;
    }

    private boolean hasRoom(Entry entry) {
        return counts.size() < MOST
                && (entry.kind() != Kind.NOTHING_FOUND || searches < MOST_SEARCHES);
    }

    private static Entry other(Entry entry) {
        return new Entry(entry.hour(), entry.kind(), OTHER, entry.language());
    }

    String text() {
        return lines().stream().map(l -> l + "\n").collect(Collectors.joining());
    }

    private List<String> lines() {
        return all().entrySet().stream().map(e -> e.getKey().line(e.getValue())).toList();
    }

    /** All counts, in the order of time. */
    Map<Entry, Long> all() {
        Map<Entry, Long> all = new TreeMap<>(ORDER);
        all.putAll(counts);
        return all;
    }
}
