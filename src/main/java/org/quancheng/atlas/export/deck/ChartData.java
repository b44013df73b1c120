package org.quancheng.atlas.export.deck;

import java.util.List;

/**
 * What a chart shows.
 *
 * @param title with the unit
 * @param line whether points are joined, as targets are that lead from one to the next
 * @param labels of the points, such as their dates
 * @param values of the points
 * @param source titles of where they come from
 */
record ChartData(
        String title, boolean line, List<String> labels, List<Double> values, String source) {
    ChartData {
        labels = List.copyOf(labels);
        values = List.copyOf(values);
    }
}
