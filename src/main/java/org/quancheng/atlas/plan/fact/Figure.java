package org.quancheng.atlas.plan.fact;

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
        Optional<Text> doubt) {}
