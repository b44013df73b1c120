package org.quancheng.atlas.plan.fact;

import java.util.Optional;

/**
 * One of the texts that the pack's facts come from.
 *
 * @param asOf the day its facts speak of: yyyy, yyyy-mm or yyyy-mm-dd
 */
public record Source(
        String id,
        Text title,
        Optional<Text> publisher,
        Optional<Text> kind,
        String asOf,
        Optional<Text> note) {}
