package org.quancheng.atlas.kiosk.upkeep;

import org.quancheng.atlas.kiosk.Hall;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.tally.Counts;
import org.quancheng.atlas.tally.Entry;
import org.quancheng.atlas.tally.Kind;
import org.quancheng.atlas.work.Background;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Counts what visitors look at, and nothing of what plays while nobody is there. All methods are
 * called on the JavaFX thread; the disk is waited for in the background.
 */
public final class Visitors {
    /** A power cut costs at most what was counted in this time. */
    public static final Duration SAVE_EVERY = Duration.ofMinutes(5);

    /** A text that somebody is still typing does not count. */
    static final Duration SETTLED = Duration.ofSeconds(2);

    private final Hall hall;
    private final AtlasState state;
    private final Counts counts;
    private final Clock clock;
    private final Background disk;
    private final Set<String> soughtInVain = new HashSet<>();
    private boolean visiting;
    private long saved;
    private long sought;

    /**
     * @param clock tells the hour that something is counted in
     * @param disk one thread, so that counts come in order
     */
    public Visitors(Hall hall, AtlasState state, Counts counts, Clock clock, Background disk) {
        this.hall = hall;
        this.state = state;
        this.counts = counts;
        this.clock = clock;
        this.disk = disk;
        saved = hall.clock().getAsLong();
        visiting = hall.isVisited();
        hall.mode().addListener(o -> follow());
        state.subject().addListener((o, was, is) -> count(Kind.VIEW, is.toString()));
        state.showing()
                .stop()
                .addListener(
                        (o, was, is) ->
                                is.ifPresent(
                                        stop ->
                                                count(
                                                        Kind.CHAPTER,
                                                        stop.story().id() + "/" + stop.number())));
        state.preferences().language().addListener(o -> count(Kind.LANGUAGE, ""));
        state.tools().fruitless().addListener(o -> sought = hall.clock().getAsLong());
    }

    /** What is put back for the next visitor, before or after a visit, is not one's doing. */
    private void follow() {
        if (visiting == hall.isVisited()) return;
        visiting = hall.isVisited();
        soughtInVain.clear();
        if (visiting) count(Kind.VISIT, "");
    }

    private void count(Kind kind, String what) {
        if (!visiting || !hall.isVisited()) return;
        Entry entry =
                new Entry(
                        LocalDateTime.now(clock), kind, what, state.preferences().language().get());
        disk(
                () -> {
                    if (counts.isOn()) counts.add(entry);
                });
    }

    /** Lets the time that has passed take effect; to be called regularly. */
    public void beat() {
        long now = hall.clock().getAsLong();
        Optional<String> inVain = state.tools().fruitless().get();
        if (visiting && inVain.isPresent() && now - sought >= SETTLED.toNanos()) {
            if (soughtInVain.add(inVain.get())) count(Kind.NOTHING_FOUND, inVain.get());
        }
        if (now - saved >= SAVE_EVERY.toNanos()) {
            saved = now;
            disk(counts::save);
        }
    }

    /** Saves at once what was counted; returns when it is done. */
    public void finish() {
        save(counts::save);
    }

    private void disk(DiskWork work) {
        disk.call(
                () -> {
                    save(work);
                    return true;
                },
                done -> {});
    }

    private static void save(DiskWork work) {
        try {
            work.run();
        } catch (IOException e) {
            // The window goes on; what could not be saved is tried again with the next.
            System.err.println(e);
        }
    }

    @FunctionalInterface
    private interface DiskWork {
        void run() throws IOException;
    }
}
