package org.quancheng.atlas.plan.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How quantities are said whose unit counts in ten thousands or in hundreds of millions (796 亿元):
 * English says thousands, millions and billions (79.6 billion yuan). Exact, in decimals.
 *
 * @param factor what a printed value is multiplied with
 * @param unit of the product, in both languages
 */
public record Counting(BigDecimal factor, Text unit) {
    /** A pack's English unit that counts, such as {@code × 100 million yuan}. */
    private static final Pattern COUNTS =
            Pattern.compile("× *(\\d[\\d,]*)( thousand| million| billion)? *(.*)");

    private static final List<Scale> SCALES =
            List.of(
                    new Scale(BigDecimal.valueOf(1_000_000_000), " billion"),
                    new Scale(BigDecimal.valueOf(1_000_000), " million"),
                    new Scale(BigDecimal.valueOf(1_000), " thousand"),
                    new Scale(BigDecimal.ONE, ""));

    /** Decimals that numbers are shown with; what has more is said in a smaller unit. */
    private static final int DECIMALS = 2;

    private record Scale(BigDecimal of, String word) {}

    /**
     * How values of one unit are said together.
     *
     * @param values as they are printed; the largest decides between millions and billions
     */
    public static Counting of(Text unit, List<Double> values, Language language) {
        Matcher counts = COUNTS.matcher(unit.en());
        if (language != Language.EN || values.isEmpty() || !counts.matches())
            return new Counting(BigDecimal.ONE, unit);
        BigDecimal one = new BigDecimal(counts.group(1).replace(",", ""));
        String word = counts.group(2) == null ? "" : counts.group(2);
        for (Scale scale : SCALES) if (scale.word.equals(word)) one = one.multiply(scale.of);
        BigDecimal each = one;
        Scale scale =
                SCALES.stream()
                        // English writes 145,000, not 145 thousand.
                        .filter(s -> !s.word.equals(" thousand"))
                        .filter(s -> fits(values, each.divide(s.of)))
                        .findFirst()
                        .orElse(SCALES.getLast());
        return new Counting(
                each.divide(scale.of),
                new Text(unit.zh(), (scale.word + " " + counts.group(3)).strip()));
    }

    private static boolean fits(List<Double> values, BigDecimal factor) {
        return values.stream()
                        .anyMatch(v -> product(v, factor).abs().compareTo(BigDecimal.ONE) >= 0)
                && values.stream()
                        .allMatch(v -> product(v, factor).stripTrailingZeros().scale() <= DECIMALS);
    }

    /** Whether anything is said otherwise than it is printed. */
    public boolean converts() {
        return factor.compareTo(BigDecimal.ONE) != 0;
    }

    /** A printed value in the unit that is said. */
    public double of(double printed) {
        return product(printed, factor).doubleValue();
    }

    private static BigDecimal product(double printed, BigDecimal factor) {
        return BigDecimal.valueOf(printed).multiply(factor);
    }
}
