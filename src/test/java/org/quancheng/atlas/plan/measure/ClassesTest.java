package org.quancheng.atlas.plan.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;

class ClassesTest {
    private static List<Double> numbers(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split(" +")).map(Double::valueOf).toList();
    }

    private static String limits(Classes classes) {
        return classes.limits().stream()
                .map(l -> l == Math.rint(l) ? Long.toString(l.longValue()) : l.toString())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        // values, limits
        "3, 3 3",
        "2 2 2, 2 2",
        "1 2 3 4 4 4, 1 2 3 4 4",
        "0 0 2 2 3 3 4 4 4 6 8 20, 0 1 5 10 20",
        "1 2 10 11 50 100, 1 10 50 100 100",
    })
    void countsAreGroupedAtTheirGaps(String values, String limits) {
        Classes classes = Classes.of(numbers(values), true);
        for (double value : numbers(values)) assertTrue(classes.of(value).isPresent(), "" + value);
        assertEquals(limits, limits(classes));
    }

    @Test
    void limitsOfMeasuredNumbersAreRoundAndHoldTheEnds() {
        Classes classes =
                Classes.of(numbers("101 286 150 259 1305 1208 1715 1093 1731 507 705 1158"), false);
        assertEquals("100 200 500 1000 1500 1800", limits(classes));
        assertEquals(OptionalInt.of(0), classes.of(101));
        assertEquals(OptionalInt.of(4), classes.of(1731));
        assertEquals(OptionalInt.of(2), classes.of(500));
        assertEquals(OptionalInt.empty(), classes.of(2000));
    }

    @Test
    void aClassOfWholeNumbersEndsBeforeTheNext() {
        Classes classes = new Classes(List.of(0.0, 3.0, 10.0, 20.0), true);
        assertEquals(2, classes.to(0));
        assertEquals(9, classes.to(1));
        assertEquals(20, classes.to(2));
    }

    @Test
    void nothingHasNoClasses() {
        assertEquals(0, Classes.of(List.of(), true).size());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void theScaleIsUsedFromEndToEnd(int size) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < size; i++) values.add((double) i);
        Classes classes = Classes.of(values, true);
        assertEquals(size, classes.size());
        assertEquals(0, classes.percent(0));
        assertEquals(100, classes.percent(size - 1));
    }

    /** Against trying every grouping there is. */
    @Test
    void noOtherGroupingIsMoreAlikeWithin() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            List<Double> sorted =
                    random.ints(4 + random.nextInt(7), -20, 60)
                            .mapToObj(i -> i / 2.0)
                            .sorted()
                            .toList();
            int groups = Math.min((int) sorted.stream().distinct().count(), 1 + random.nextInt(5));
            double found = spread(sorted, NaturalBreaks.starts(sorted, groups));
            assertEquals(best(sorted, 0, groups), found, 1e-6, sorted + " in " + groups);
        }
    }

    private static double best(List<Double> sorted, int from, int groups) {
        if (groups == 1) return spread(sorted.subList(from, sorted.size()), List.of());
        double best = Double.POSITIVE_INFINITY;
        for (int cut = from + 1; cut < sorted.size(); cut++) {
            if (sorted.get(cut).equals(sorted.get(cut - 1))) continue;
            double here = spread(sorted.subList(from, cut), List.of());
            best = Math.min(best, here + best(sorted, cut, groups - 1));
        }
        return best;
    }

    private static double spread(List<Double> sorted, List<Integer> starts) {
        double sum = 0;
        int from = 0;
        for (int i = 0; i <= starts.size(); i++) {
            int to = i < starts.size() ? starts.get(i) : sorted.size();
            List<Double> group = sorted.subList(from, to);
            double mean = group.stream().mapToDouble(x -> x).average().orElse(0);
            sum += group.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
            from = to;
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({
        "101, 150, 150",
        "150, 259, 200",
        "286, 507, 500",
        "1305, 1715, 1500",
        "8, 20, 10",
        "1, 2, 2",
        "-3, 4, 0",
        "-9, -2, -5",
        "0.31, 0.38, 0.35",
        "0, 0.004, 0.002",
    })
    void aBreakIsTheRoundestNumberThatStillParts(double low, double high, double round) {
        double found = RoundNumber.between(low, high).doubleValue();
        assertTrue(low < found && found <= high, found + " between " + low + " and " + high);
        assertEquals(round, found);
    }
}
