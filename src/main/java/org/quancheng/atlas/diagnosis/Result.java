package org.quancheng.atlas.diagnosis;

import org.quancheng.atlas.plan.fact.Text;

import java.util.Optional;

/**
 * What a check found.
 *
 * @param topic what was looked at
 * @param found in a sentence or a few figures
 * @param advice what to do about it; empty if there is nothing to do
 */
public record Result(Verdict verdict, Text topic, Text found, Optional<Text> advice) {
    /** Nothing to do. */
    public static Result good(Text topic, Text found) {
        return new Result(Verdict.GOOD, topic, found, Optional.empty());
    }

    /** It works, but somebody should look at it. */
    public static Result doubtful(Text topic, Text found, Text advice) {
        return new Result(Verdict.DOUBTFUL, topic, found, Optional.of(advice));
    }

    /** Something will not work. */
    public static Result bad(Text topic, Text found, Text advice) {
        return new Result(Verdict.BAD, topic, found, Optional.of(advice));
    }
}
