package org.quancheng.atlas.tally;

import org.quancheng.atlas.plan.fact.Language;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What is counted together.
 *
 * @param hour the hour by the clock on the wall, minutes zero
 * @param language that the window spoke
 */
public record Entry(LocalDateTime hour, Kind kind, String what, Language language) {
    /** Longer texts are cut, in characters. */
    static final int LONGEST = 40;

    public Entry {
        hour = hour.truncatedTo(ChronoUnit.HOURS);
        String clean = what.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        int length = Math.min(LONGEST, clean.codePointCount(0, clean.length()));
        what = clean.substring(0, clean.offsetByCodePoints(0, length));
    }

    /** The line of a file, with how often. */
    String line(long count) {
        return String.join("\t", hour.toString(), kind.name(), language.name(), what, "" + count);
    }

    /** A line read again. */
    record Counted(Entry entry, long count) {}

    /** Reads a line; empty for one that is none. */
    static Optional<Counted> of(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 5 || !parts[4].matches("\\d{1,15}")) return Optional.empty();
        try {
            Entry entry =
                    new Entry(
                            LocalDateTime.parse(parts[0]),
                            Kind.valueOf(parts[1]),
                            parts[3],
                            Language.valueOf(parts[2]));
            return Optional.of(new Counted(entry, Long.parseLong(parts[4])));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
