package org.quancheng.atlas.plan.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * The classes that the values of a measure fall into, lowest first.
 *
 * <p>Values are grouped at their natural breaks (the grouping with the least squared deviation
 * within classes: Fisher 1958, "On grouping for maximum homogeneity"; Jenks 1977). A plan has few
 * districts with many ties and one or two far ahead: there quantiles would tear equal neighbours
 * apart, and equal intervals would leave classes empty. The limits between the groups are then the
 * roundest numbers that still part them, which moves no value to another class.
 *
 * @param limits ascending; a class reaches from its limit up to, but not including, the next one;
 *     the last limit is the largest value or a round number above it
 * @param whole whether values are whole numbers, so that a class ends at the number before the next
 */
public record Classes(List<Double> limits, boolean whole) {
    /** More could not be told apart from across a hall. */
    public static final int MOST = 5;

    public Classes {
        limits = List.copyOf(limits);
    }

    /** Groups the values of a measure. */
    public static Classes of(Measure measure) {
        boolean whole = measure.basis() == Measure.Basis.COUNTED;
        return of(measure.values().stream().map(Measure.Value::value).toList(), whole);
    }

    /** Groups values; none for none. */
    static Classes of(Collection<Double> values, boolean whole) {
        List<Double> sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) return new Classes(List.of(), whole);
        long distinct = sorted.stream().distinct().count();
        List<BigDecimal> breaks = new ArrayList<>();
        for (int start : NaturalBreaks.starts(sorted, count(distinct)))
            breaks.add(RoundNumber.between(sorted.get(start - 1), sorted.get(start)));
        List<Double> limits = new ArrayList<>();
        limits.add(whole ? sorted.getFirst() : RoundNumber.below(sorted.getFirst(), breaks));
        breaks.forEach(b -> limits.add(b.doubleValue()));
        limits.add(whole ? sorted.getLast() : RoundNumber.above(sorted.getLast(), breaks));
        return new Classes(limits, whole);
    }

    /** Each value its own class where there are few; not so many that each holds only one. */
    private static int count(long distinct) {
        if (distinct <= MOST) return (int) distinct;
        return distinct <= 8 ? 4 : MOST;
    }

    /** How many classes there are. */
    public int size() {
        return Math.max(0, limits.size() - 1);
    }

    /** The smallest value that class {@code i} can hold. */
    public double from(int i) {
        return limits.get(i);
    }

    /** The largest value of class {@code i} if values are whole, else where the next one begins. */
    public double to(int i) {
        return whole && i < size() - 1 ? limits.get(i + 1) - 1 : limits.get(i + 1);
    }

    /** The class of a value; none for one that lies outside all. */
    public OptionalInt of(double value) {
        for (int i = size() - 1; i >= 0; i--)
            if (value >= limits.get(i) && value <= limits.getLast()) return OptionalInt.of(i);
        return OptionalInt.empty();
    }

    /**
     * How far up the scale of colours a class stands, from 0 to 100; the only class of all stands
     * in the middle.
     */
    public int percent(int i) {
        return size() == 1 ? 50 : (int) Math.round(100.0 * i / (size() - 1));
    }
}
