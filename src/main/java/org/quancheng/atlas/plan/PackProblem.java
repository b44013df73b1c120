package org.quancheng.atlas.plan;

import org.quancheng.atlas.plan.fact.Text;

import java.util.Comparator;

/**
 * Something in a pack that is not as it should be: expected, counted, shown; never a crash.
 *
 * @param file path inside the pack with forward slashes
 * @param line line in that file, from 1; 0 where the problem has no line
 * @param column column in that line, from 1; 0 where the problem has no line
 * @param pointer JSON pointer (RFC 6901) to the value; empty for the whole file
 * @param message one sentence that says what is wrong and what to do
 */
public record PackProblem(String file, int line, int column, String pointer, Text message)
        implements Comparable<PackProblem> {
    private static final Comparator<PackProblem> READING_ORDER =
            Comparator.comparing(PackProblem::file)
                    .thenComparingInt(PackProblem::line)
                    .thenComparingInt(PackProblem::column)
                    .thenComparing(PackProblem::pointer)
                    .thenComparing(p -> p.message().zh())
                    .thenComparing(p -> p.message().en());

    @Override
    public int compareTo(PackProblem other) {
        return READING_ORDER.compare(this, other);
    }
}
