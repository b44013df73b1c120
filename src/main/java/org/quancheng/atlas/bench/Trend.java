package org.quancheng.atlas.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What becomes of a figure in the long run, whatever a single look at it has caught. */
public final class Trend {
    /** With fewer looks nothing can be said. */
    static final int LEAST = 6;

    private Trend() {}

    /**
     * How much a figure grows over the second half of the looks: caches fill in the first one. It
     * is the middle of the slopes between any two looks (Theil 1950, Sen 1968), which neither days
     * and nights nor a look in the middle of things bends, from the beginning of that half to its
     * end.
     *
     * @return 1 for no growth, 1.05 for five parts in a hundred; 0 if there are too few looks, or
     *     none has the figure
     */
    public static double growth(List<? extends Map<?, ?>> looks, String figure) {
        double[] half =
                looks.subList(looks.size() / 2, looks.size()).stream()
                        .mapToDouble(l -> Trial.number(l.get(figure)))
                        .toArray();
        if (looks.size() < LEAST) return 0;
        double rise = slope(half) * (half.length - 1);
        double before = middle(half) - rise / 2;
        return before <= 0 ? 0 : (before + rise) / before;
    }

    private static double slope(double[] values) {
        return middle(
                IntStream.range(0, values.length)
                        .boxed()
                        .flatMap(
                                i ->
                                        IntStream.range(i + 1, values.length)
                                                .mapToObj(j -> (values[j] - values[i]) / (j - i)))
                        .mapToDouble(d -> d)
                        .toArray());
    }

    private static double middle(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
