package org.quancheng.atlas.plan.ink;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.plan.fact.Lists;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One mark of ink. Its points lie on the ground, so that it stays where it was put however the map
 * is moved and whatever shape the window has; its width is one of the screen, like that of the
 * names on the map, so that it can be read at every zoom.
 *
 * @param points a curve through all of them; of a line its tail and its tip; of a text its left
 *     middle
 * @param words of a text; else empty
 */
public record Stroke(Kind kind, Tone tone, List<LonLat> points, String words) {
    /** What was drawn with. */
    public enum Kind {
        PEN(4),
        /** Broad, and what lies under it shines through. */
        MARKER(22),
        /** A straight arrow. */
        LINE(5),
        TEXT(24);

        private final double width;

        Kind(double width) {
            this.width = width;
        }

        /** Width of the line, or height of the letters, in pixels of the screen at scale 1. */
        public double width() {
            return width;
        }

        /** As it is written in style classes. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Decimals of degrees that are kept: the sixth is a tenth of a metre. */
    private static final int DIGITS = 6;

    public Stroke {
        points = Lists.copy(points);
        words = Objects.requireNonNullElse(words, "");
    }

    /** The beginning of a stroke. */
    public static Stroke at(Kind kind, Tone tone, LonLat first) {
        return new Stroke(kind, tone, List.of(first), "");
    }

    /** The same drawn on to another point; a line is pulled there instead. */
    public Stroke to(LonLat next) {
        List<LonLat> longer = new ArrayList<>(points);
        if (kind == Kind.LINE && longer.size() > 1) longer.removeLast();
        if (!longer.getLast().equals(next)) longer.add(next);
        return new Stroke(kind, tone, longer, words);
    }

    /** Whether there is anything to see of it; a line without length points nowhere. */
    public boolean isVisible() {
        return switch (kind) {
            case PEN, MARKER -> true;
            case LINE -> points.size() > 1;
            case TEXT -> !words.isBlank();
        };
    }

    /** The same as it is kept in a file, without digits and points that nobody can see. */
    public Stroke kept() {
        List<LonLat> fewer = new ArrayList<>();
        for (LonLat point : points) {
            LonLat p = new LonLat(rounded(point.lon()), rounded(point.lat()));
            if (fewer.isEmpty() || !fewer.getLast().equals(p)) fewer.add(p);
        }
        // A line keeps its tail and its tip, however close.
        if (fewer.size() < points.size() && kind == Kind.LINE) fewer.add(fewer.getLast());
        return new Stroke(kind, tone, fewer, words);
    }

    private static double rounded(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
    }
}
