package org.quancheng.atlas.map.tool;

import org.quancheng.atlas.geo.Bounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which lines of a graticule a view shows: round steps of degrees, minutes or seconds, whichever
 * leaves room between the lines.
 *
 * @param step between two lines, in seconds of arc
 */
record Grid(int step) {
    private static final int[] STEPS = {
        36_000, 18_000, 7_200, 3_600, 1_800, 1_200, 600, 300, 120, 60, 30, 20, 10, 5, 2, 1
    };

    private static final int MINUTE = 60;
    private static final int DEGREE = 3_600;

    /**
     * The finest grid whose lines stay apart.
     *
     * @param pixelsPerDegree how far apart two meridians a degree from one another lie
     * @param apart fewest pixels between two lines
     */
    static Grid of(double pixelsPerDegree, double apart) {
        int best = STEPS[0];
        for (int step : STEPS) if (step * pixelsPerDegree / DEGREE >= apart) best = step;
        return new Grid(best);
    }

    /** The meridians in a box, in seconds of arc. */
    List<Integer> meridians(Bounds box) {
        return multiples(box.west(), box.east());
    }

    /** The parallels in a box, in seconds of arc. */
    List<Integer> parallels(Bounds box) {
        return multiples(box.south(), box.north());
    }

    private List<Integer> multiples(double from, double to) {
        List<Integer> all = new ArrayList<>();
        for (int k = (int) Math.ceil(from * DEGREE / step); k * (double) step <= to * DEGREE; k++)
            all.add(k * step);
        return all;
    }

    /** A line's name without its side of the earth, no finer than the grid: 117°, 36°40′. */
    String name(int seconds) {
        int s = Math.abs(seconds);
        String degrees = s / DEGREE + "°";
        if (step % DEGREE == 0) return degrees;
        String minutes = String.format(Locale.ROOT, "%02d′", s % DEGREE / MINUTE);
        if (step % MINUTE == 0) return degrees + minutes;
        return degrees + minutes + String.format(Locale.ROOT, "%02d″", s % MINUTE);
    }

    /** Degrees of a line. */
    static double degrees(int seconds) {
        return seconds / (double) DEGREE;
    }
}
