package org.quancheng.atlas.plan.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/** Numbers that are easily said: multiples of 1 or 5 times a power of ten. */
final class RoundNumber {
    private RoundNumber() {}

    /**
     * The roundest number above {@code low} and not above {@code high}; of several the one nearest
     * to the middle.
     *
     * @param low less than {@code high}
     */
    static BigDecimal between(double low, double high) {
        BigDecimal least = BigDecimal.valueOf(low);
        BigDecimal most = BigDecimal.valueOf(high);
        if (least.signum() < 0 && most.signum() >= 0) return BigDecimal.ZERO;
        int largest = Math.max(magnitude(least), magnitude(most));
        BigDecimal middle = least.add(most).divide(BigDecimal.TWO);
        for (int power = largest; power > largest - 30; power--) {
            for (int times : new int[] {5, 1}) {
                BigDecimal step = BigDecimal.valueOf(times).scaleByPowerOfTen(power);
                BigDecimal nearest = multiple(middle, step, RoundingMode.HALF_UP);
                for (BigDecimal at : List.of(nearest, nearest.add(step), nearest.subtract(step)))
                    if (at.compareTo(least) > 0 && at.compareTo(most) <= 0) return at;
            }
        }
        return most;
    }

    private static int magnitude(BigDecimal number) {
        return number.signum() == 0 ? -30 : number.precision() - number.scale() - 1;
    }

    /** The number itself or a little below, as round as the breaks are. */
    static double below(double number, Collection<BigDecimal> breaks) {
        return rounded(number, breaks, RoundingMode.FLOOR);
    }

    /** The number itself or a little above, as round as the breaks are. */
    static double above(double number, Collection<BigDecimal> breaks) {
        return rounded(number, breaks, RoundingMode.CEILING);
    }

    private static double rounded(double number, Collection<BigDecimal> breaks, RoundingMode mode) {
        if (breaks.isEmpty()) return number;
        int scale =
                breaks.stream().mapToInt(b -> b.stripTrailingZeros().scale()).max().orElseThrow();
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-scale);
        return multiple(BigDecimal.valueOf(number), step, mode).doubleValue();
    }

    private static BigDecimal multiple(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return number.divide(step, 0, mode).multiply(step);
    }
}
