package org.quancheng.atlas.map.sign;

import org.quancheng.atlas.plan.measure.Classes;
import org.quancheng.atlas.plan.measure.Measure;
import org.quancheng.atlas.style.Words;

/** The figures that districts are shaded by, in words, for the map and its legend. */
public final class ShadeWords {
    private ShadeWords() {}

    /** A value with its qualifier. */
    public static String of(Measure.Value value, Words words) {
        String number = words.number(value.value());
        return value.qualifier()
                .map(q -> words.text("qualifier." + q.name(), number))
                .orElse(number);
    }

    /** What class {@code i} holds, such as 4–6, or 200 to under 500. */
    public static String range(Classes classes, int i, Words words) {
        String from = words.number(classes.from(i));
        String to = words.number(classes.to(i));
        if (from.equals(to)) return from;
        boolean last = i == classes.size() - 1;
        return words.text(classes.whole() || last ? "shade.range" : "shade.below", from, to);
    }
}
