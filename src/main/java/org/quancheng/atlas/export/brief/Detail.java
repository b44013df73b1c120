package org.quancheng.atlas.export.brief;

import java.util.List;

/**
 * How much a briefing tells of what stands elsewhere in the plan.
 *
 * @param whole of one kind, no more statements than this are told in full, others by their titles
 * @param most of one kind, no more statements than this are named; the others are counted
 */
record Detail(int whole, int most) {
    private static final int ALL = Integer.MAX_VALUE;

    /** From the richest to the shortest; the first that keeps a briefing short is taken. */
    static final List<Detail> LADDER =
            List.of(
                    new Detail(8, ALL),
                    new Detail(3, ALL),
                    new Detail(0, ALL),
                    new Detail(0, 20),
                    new Detail(0, 12),
                    new Detail(0, 6),
                    new Detail(0, 3));
}
