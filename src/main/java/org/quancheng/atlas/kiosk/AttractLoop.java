package org.quancheng.atlas.kiosk;

import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.AtlasState;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * What a window shows while nobody is there: the whole plan for a moment, a story that plays by
 * itself, the whole plan again, the next story; where there is no story, a slow tour over the parts
 * of the plan. It keeps nothing of what it has shown, so it may go on for months.
 */
public final class AttractLoop {
    /** Seconds for which the whole plan stands between two stories, and each stop of a tour. */
    static final double STAND = 14;

    /** Seconds beyond its time after which a chapter that stays counts as stuck. */
    static final double STUCK = 120;

    private static final double NANOS = 1e9;

    private final AtlasState state;
    private final Optional<String> only;
    private final LongSupplier nanos;
    private boolean on;
    private int turn;
    private long since;
    private Optional<String> seen = Optional.empty();

    /**
     * @param only id of the one story to play; empty for all
     * @param nanos a clock that never goes back, in nanoseconds
     */
    public AttractLoop(AtlasState state, Optional<String> only, LongSupplier nanos) {
        this.state = state;
        this.only = only;
        this.nanos = nanos;
    }

    /** Begins, with the whole plan as it is at the start. */
    public void start() {
        if (on) return;
        on = true;
        stand();
    }

    /** Ends at once; the story that was playing is over. */
    public void stop() {
        if (!on) return;
        on = false;
        state.showing().end();
    }

    /** Lets the time that has passed take effect; to be called regularly. */
    public void beat() {
        if (!on) return;
        if (state.showing().isOn()) {
            state.showing().beat();
            follow();
        } else if (seconds() >= STAND) next();
    }

    /** Goes on to the next story when one is over, or when it does not go on. */
    private void follow() {
        Optional<String> here = state.showing().stop().get().map(s -> s.key());
        if (!here.equals(seen)) {
            seen = here;
            since = nanos.getAsLong();
        }
        int dwell = state.showing().stop().get().map(s -> s.chapter().dwell()).orElse(0);
        boolean over = !state.showing().playing().get();
        if (!over && seconds() < dwell + STUCK) return;
        state.showing().end();
        state.open(Subject.of(Subject.Kind.OVERVIEW));
        stand();
    }

    private void stand() {
        since = nanos.getAsLong();
        seen = Optional.empty();
    }

    private double seconds() {
        return (nanos.getAsLong() - since) / NANOS;
    }

    private void next() {
        List<Story> stories = stories();
        if (stories.isEmpty()) {
            List<Subject> stops = tour(state.plan());
            state.open(stops.get(Math.floorMod(turn++, stops.size())));
            stand();
            return;
        }
        state.showing().start(stories.get(Math.floorMod(turn++, stories.size())), 0);
        state.showing().togglePlaying();
        stand();
    }

    private List<Story> stories() {
        List<Story> all =
                state.drafts().stories().get().stream()
                        .filter(s -> !s.chapters().isEmpty())
                        .toList();
        List<Story> wanted =
                all.stream().filter(s -> only.filter(s.id()::equals).isPresent()).toList();
        return wanted.isEmpty() ? all : wanted;
    }

    /** The parts of a plan one after the other, and between them the whole. */
    static List<Subject> tour(Plan plan) {
        List<Subject> stops =
                Stream.concat(
                                plan.elements().stream().map(e -> Subject.element(e.id())),
                                plan.districts().stream().map(d -> Subject.district(d.id())))
                        .flatMap(s -> Stream.of(s, Subject.of(Subject.Kind.OVERVIEW)))
                        .toList();
        return stops.isEmpty() ? List.of(Subject.of(Subject.Kind.OVERVIEW)) : stops;
    }
}
