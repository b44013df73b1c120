package org.quancheng.atlas.plan.fact;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Keeps records immutable: a list that is absent in the pack is an empty one here. */
public final class Lists {
    private Lists() {}

    /** An unmodifiable copy; empty for null. */
    public static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
