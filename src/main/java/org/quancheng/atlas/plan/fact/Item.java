package org.quancheng.atlas.plan.fact;

import java.util.List;
import java.util.Optional;

/**
 * One named thing that a source mentions.
 *
 * @param place id of the place that it is, where it is one
 * @param source where it stands; the reader hands it down from the part that carries it
 */
public record Item(
        String id,
        Role role,
        Text name,
        Optional<String> place,
        List<String> districts,
        Optional<Text> note,
        List<String> aliases,
        SourceRef source,
        Optional<Text> doubt) {
    public Item {
        districts = Lists.copy(districts);
        aliases = Lists.copy(aliases);
    }
}
