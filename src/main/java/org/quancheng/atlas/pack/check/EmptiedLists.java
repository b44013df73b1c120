package org.quancheng.atlas.pack.check;

import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.Value;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * A story without chapters, a series without points or a measure without values is nothing to show,
 * so it goes with the last of them. One that has not been filled yet has lost nothing.
 */
final class EmptiedLists {
    private static final Set<String> NEVER_EMPTY =
            Set.of("chapters", "points", "targets", "values");

    private EmptiedLists() {}

    static void check(Dataset dataset) {
        for (Value list : dataset.values()) {
            if (!NEVER_EMPTY.contains(list.field())
                    || !list.node().isArray()
                    || list.node().isEmpty()
                    || !dataset.shows(list.pointer())) continue;
            boolean emptied =
                    IntStream.range(0, list.node().size())
                            .noneMatch(i -> dataset.shows(list.pointer() + "/" + i));
            if (emptied) {
                dataset.report(
                        list.pointer(),
                        Remedy.DROP_ELEMENT,
                        "这个列表里没有一项可用，所以整条没有载入；请先改正列表里的问题。",
                        "Nothing in this list can be used, so all that it belongs to was left out;"
                                + " correct the problems inside first.");
            }
        }
    }
}
