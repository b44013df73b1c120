package org.quancheng.atlas.parcel;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a pack as its manifest writes it: three numbers that are compared one by one. */
public record PackVersion(int major, int minor, int patch) implements Comparable<PackVersion> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})");

    private static final Comparator<PackVersion> ORDER =
            Comparator.comparingInt(PackVersion::major)
                    .thenComparingInt(PackVersion::minor)
                    .thenComparingInt(PackVersion::patch);

    /** Reads {@code 1.20.3}; empty for anything else. */
    public static Optional<PackVersion> parse(String text) {
        Matcher numbers = FORM.matcher(text);
        if (!numbers.matches()) return Optional.empty();
        return Optional.of(
                new PackVersion(
                        Integer.parseInt(numbers.group(1)),
                        Integer.parseInt(numbers.group(2)),
                        Integer.parseInt(numbers.group(3))));
    }

    @Override
    public int compareTo(PackVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
