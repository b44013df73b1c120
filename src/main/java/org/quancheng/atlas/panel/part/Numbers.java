package org.quancheng.atlas.panel.part;

import org.quancheng.atlas.plan.fact.Figure;
import org.quancheng.atlas.plan.fact.Qualifier;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Words;

import java.util.Optional;

/** Writes numbers as people read them. */
public final class Numbers {
    private Numbers() {}

    /** A number with grouping and at most two decimals, four for very small ones. */
    public static String plain(double value, Words words) {
        return words.number(value);
    }

    /** A change with its sign, such as −10 or +10. */
    public static String signed(double value, Words words) {
        return (value < 0 ? "−" : "+") + plain(Math.abs(value), words);
    }

    /** A number or range with its qualifier, such as 约 35 or 3–5. */
    public static String qualified(
            double value, Optional<Double> upTo, Optional<Qualifier> qualifier, Words words) {
        return before(qualifier, words) + range(value, upTo, words) + after(qualifier, words);
    }

    /** A number or a range, such as 3–5, without its qualifier. */
    public static String range(double value, Optional<Double> upTo, Words words) {
        return upTo.map(end -> plain(value, words) + "–" + plain(end, words))
                .orElseGet(() -> plain(value, words));
    }

    /** What a qualifier puts before the number, such as 约; may be empty. */
    public static String before(Optional<Qualifier> qualifier, Words words) {
        return around(qualifier, words)[0];
    }

    /** What a qualifier puts behind the number, such as 以上; may be empty. */
    public static String after(Optional<Qualifier> qualifier, Words words) {
        return around(qualifier, words)[1];
    }

    private static String[] around(Optional<Qualifier> qualifier, Words words) {
        String mark = "#";
        String pattern = qualifier.map(q -> words.text("qualifier." + q.name(), mark)).orElse(mark);
        int at = pattern.indexOf(mark);
        return new String[] {pattern.substring(0, at), pattern.substring(at + mark.length())};
    }

    /** The number of a figure with its qualifier. */
    public static String of(Figure figure, Words words) {
        return qualified(figure.value(), figure.upTo(), figure.qualifier(), words);
    }

    /** How the source prints a figure that is said otherwise here. */
    public static String printed(Figure figure, Words words) {
        return printed(range(figure.value(), figure.upTo(), words), figure.unit(), words);
    }

    /** The same of a number that is written already. */
    public static String printed(String number, Text unit, Words words) {
        return words.text("source.printed", number + " " + unit.zh());
    }

    /** A date of the pack (yyyy, yyyy-mm, yyyy-mm-dd) as people write it. */
    public static String date(String date, Words words) {
        String[] parts = date.split("-");
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++)
            values[i] = i == 0 ? parts[i] : Integer.valueOf(parts[i]);
        return words.text("date." + parts.length, values);
    }
}
