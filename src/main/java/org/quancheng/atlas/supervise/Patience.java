package org.quancheng.atlas.supervise;

import java.time.Duration;
import java.util.List;

/**
 * How long to wait before a window that failed is started again: at once at first, and longer each
 * time; after some failures a calm card is shown meanwhile. A long time without failure makes good
 * what was before.
 *
 * @param quick the waits after the first failures, without a card
 * @param card the waits after the next ones, with it; the last one is repeated
 * @param calm how long a window must have run for its failure to count as the first one
 */
public record Patience(List<Duration> quick, List<Duration> card, Duration calm) {
    /** What is used in a hall. */
    public static final Patience USUAL =
            new Patience(
                    List.of(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(2)),
                    List.of(
                            Duration.ofMinutes(1),
                            Duration.ofMinutes(2),
                            Duration.ofMinutes(5),
                            Duration.ofMinutes(10),
                            Duration.ofMinutes(30)),
                    Duration.ofMinutes(10));

    public Patience {
        quick = List.copyOf(quick);
        card = List.copyOf(card);
    }

    /**
     * What comes next.
     *
     * @param card whether the card is shown meanwhile
     */
    record Wait(Duration time, boolean card) {}

    /**
     * How many failures there are in a row now.
     *
     * @param before how many there were
     * @param ran how long the window ran before it failed
     */
    int failures(int before, Duration ran) {
        return ran.compareTo(calm) >= 0 ? 1 : before + 1;
    }

    /** What comes after so many failures in a row, from 1. */
    Wait after(int failures) {
        if (failures <= quick.size()) return new Wait(quick.get(failures - 1), false);
        int step = Math.min(failures - quick.size(), card.size()) - 1;
        return new Wait(card.get(step), true);
    }
}
