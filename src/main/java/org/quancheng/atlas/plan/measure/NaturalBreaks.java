package org.quancheng.atlas.plan.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Parts sorted numbers into groups that are as alike within as can be; see {@link Classes}. */
final class NaturalBreaks {
    private NaturalBreaks() {}

    /**
     * Where all groups but the first begin; equal numbers are never parted. Exact, by dynamic
     * programming over the distinct numbers: O(groups × distinct²).
     *
     * @param sorted ascending
     * @param groups at most as many as there are distinct numbers
     */
    static List<Integer> starts(List<Double> sorted, int groups) {
        List<Integer> runs = runs(sorted);
        int n = runs.size() - 1;
        double[] sum = new double[sorted.size() + 1];
        double[] squares = new double[sorted.size() + 1];
        for (int i = 0; i < sorted.size(); i++) {
            // From the first number on, so that large numbers lose no digits.
            double x = sorted.get(i) - sorted.getFirst();
            sum[i + 1] = sum[i] + x;
            squares[i + 1] = squares[i] + x * x;
        }
        double[][] cost = new double[groups + 1][n + 1];
        int[][] cut = new int[groups + 1][n + 1];
        for (double[] row : cost) Arrays.fill(row, Double.POSITIVE_INFINITY);
        cost[0][0] = 0;
        for (int g = 1; g <= groups; g++) {
            for (int end = g; end <= n; end++) {
                for (int start = g - 1; start < end; start++) {
                    int a = runs.get(start);
                    int b = runs.get(end);
                    double part = sum[b] - sum[a];
                    double spread = squares[b] - squares[a] - part * part / (b - a);
                    double whole = cost[g - 1][start] + Math.max(0, spread);
                    if (whole < cost[g][end]) {
                        cost[g][end] = whole;
                        cut[g][end] = start;
                    }
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        for (int g = groups, end = n; g > 1; g--) {
            end = cut[g][end];
            starts.addFirst(runs.get(end));
        }
        return starts;
    }

    /** Where runs of equal numbers begin, and the end of the last. */
    private static List<Integer> runs(List<Double> sorted) {
        List<Integer> runs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++)
            if (i == 0 || !sorted.get(i).equals(sorted.get(i - 1))) runs.add(i);
        runs.add(sorted.size());
        return runs;
    }
}
