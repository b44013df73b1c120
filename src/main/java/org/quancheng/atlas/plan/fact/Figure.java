package org.quancheng.atlas.plan.fact;

import java.util.List;
import java.util.Optional;

/**
 * One number of a source.
 *
 * @param upTo the upper end where the source gives a range
 * @param asOf the date it speaks of: yyyy, yyyy-mm or yyyy-mm-dd
 * @param source where it stands; the reader hands it down from the part that carries it
 * @param doubt what is unclear about it
 */
public record Figure(
        Optional<String> id,
        Text label,
        double value,
        Optional<Double> upTo,
        Text unit,
        Optional<Qualifier> qualifier,
        String asOf,
        SourceRef source,
        Optional<Text> doubt) {
    /** The same as a language says it; see {@link Counting}. */
    public Figure in(Language language) {
        Counting counting = counting(language);
        return counting.converts()
                ? new Figure(
                        id,
                        label,
                        counting.of(value),
                        upTo.map(counting::of),
                        counting.unit(),
                        qualifier,
                        asOf,
                        source,
                        doubt)
                : this;
    }

    /** Whether a language says it otherwise than the source prints it. */
    public boolean isConverted(Language language) {
        return counting(language).converts();
    }

    private Counting counting(Language language) {
        return Counting.of(
                unit, upTo.map(end -> List.of(value, end)).orElse(List.of(value)), language);
    }
}
