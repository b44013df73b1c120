package org.quancheng.atlas.panel.part;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Optional;
import org.quancheng.atlas.plan.fact.Figure;
import org.quancheng.atlas.plan.fact.Qualifier;
import org.quancheng.atlas.style.Words;

/** Writes numbers as people read them. */
public final class Numbers {
    private Numbers() {}

    /** A number with grouping and at most two decimals, four for very small ones. */
    public static String plain(double value, Words words) {
        NumberFormat format = NumberFormat.getNumberInstance(words.language().locale());
        format.setMaximumFractionDigits(Math.abs(value) < 0.1 ? 4 : 2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** A number or range with its qualifier, such as 约 35 or 3–5. */
    public static String qualified(double value, Optional<Double> upTo, Optional<Qualifier> qualifier, Words words) {
        String number = upTo.map(end -> plain(value, words) + "–" + plain(end, words))
                .orElseGet(() -> plain(value, words));
        return qualifier.map(q -> words.text("qualifier." + q.name(), number)).orElse(number);
    }

    /** The number of a figure with its qualifier. */
    public static String of(Figure figure, Words words) {
        return qualified(figure.value(), figure.upTo(), figure.qualifier(), words);
    }

    /** A date of the pack (yyyy, yyyy-mm, yyyy-mm-dd) as people write it. */
    public static String date(String date, Words words) {
        String[] parts = date.split("-");
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) values[i] = i == 0 ? parts[i] : Integer.valueOf(parts[i]);
        return words.text("date." + parts.length, values);
    }
}
