package org.quancheng.atlas.panel.chart;

/**
 * Turns a quantity into a place on the screen.
 *
 * @param low the quantity drawn at {@code from}
 * @param high the quantity drawn at {@code to}
 * @param from in pixels
 * @param to in pixels; less than {@code from} for an axis that grows upwards
 */
public record Axis(double low, double high, double from, double to) {
    /** An axis over the range of some values; equal values lie in its middle. */
    public static Axis over(double[] values, double from, double to) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return values.length == 0 ? new Axis(0, 0, from, to) : new Axis(low, high, from, to);
    }

    /**
     * An axis that begins at zero, so that lengths can be compared; it reaches below for negative
     * values.
     */
    public static Axis fromZero(double[] values, double from, double to) {
        Axis range = over(values, from, to);
        double low = Math.min(0, range.low);
        double high = Math.max(0, range.high);
        return new Axis(low, low == high ? low + 1 : high, from, to);
    }

    /** An axis of time. */
    public static Axis time(DateSpan span, double from, double to) {
        return new Axis(span.start(), span.end(), from, to);
    }

    /** The place of a quantity in pixels. */
    public double at(double value) {
        double range = high - low;
        return range == 0 ? (from + to) / 2 : from + (value - low) / range * (to - from);
    }
}
