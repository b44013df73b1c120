package org.quancheng.atlas.panel.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Sets labels side by side in one row: each as near to its point as it can be, none over another.
 */
public final class Spread {
    private Spread() {}

    /**
     * The centres that move the labels least (least squares) while they keep their order and their
     * distance.
     *
     * @param wished where each label would like its centre, ascending
     * @param widths of the labels
     * @param gap least distance between two labels
     * @param from left end of the row
     * @param to right end of the row; labels that do not {@linkplain #fitting fit} run over it
     */
    public static double[] centres(
            double[] wished, double[] widths, double gap, double from, double to) {
        int n = wished.length;
        double[] offset = new double[n];
        for (int i = 1; i < n; i++)
            offset[i] = offset[i - 1] + (widths[i - 1] + widths[i]) / 2 + gap;
        double[] sum = new double[n];
        int[] size = new int[n];
        int blocks = 0;
        for (int i = 0; i < n; i++) {
            sum[blocks] = wished[i] - offset[i];
            size[blocks++] = 1;
            while (blocks > 1
                    && sum[blocks - 2] / size[blocks - 2] > sum[blocks - 1] / size[blocks - 1]) {
                sum[blocks - 2] += sum[blocks - 1];
                size[blocks - 2] += size[blocks - 1];
                blocks--;
            }
        }
        double[] centres = new double[n];
        for (int block = 0, i = 0; block < blocks; block++) {
            double mean = sum[block] / size[block];
            for (int end = i + size[block]; i < end; i++) {
                double left = from + widths[0] / 2;
                double right = Math.max(left, to - widths[n - 1] / 2 - offset[n - 1]);
                centres[i] = Math.clamp(mean, left, right) + offset[i];
            }
        }
        return centres;
    }

    /**
     * The labels, in their order, that fit a row when they are taken in the order of their
     * importance.
     */
    public static List<Integer> fitting(
            double[] widths, double gap, double room, List<Integer> byImportance) {
        List<Integer> taken = new ArrayList<>();
        double used = -gap;
        for (int index : byImportance) {
            if (used + gap + widths[index] > room) continue;
            used += gap + widths[index];
            taken.add(index);
        }
        Collections.sort(taken);
        return taken;
    }

    /**
     * The points of a series by what they tell: the last, the first, the highest, the lowest, then
     * the others.
     */
    public static List<Integer> byImportance(double[] values) {
        int n = values.length;
        if (n == 0) return List.of();
        int high = 0;
        int low = 0;
        for (int i = 1; i < n; i++) {
            if (values[i] > values[high]) high = i;
            if (values[i] < values[low]) low = i;
        }
        List<Integer> order = new ArrayList<>(List.of(n - 1, 0, high, low));
        for (int i = n - 2; i > 0; i--) order.add(i);
        return order.stream().distinct().toList();
    }
}
