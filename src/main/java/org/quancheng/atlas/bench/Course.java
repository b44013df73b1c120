package org.quancheng.atlas.bench;

import javafx.animation.AnimationTimer;

import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.AtlasState;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Runs legs one after another in a window that shows, and notes every frame. The frames of a leg's
 * first run warm the machine up and are not counted.
 */
public final class Course {
    private static final double REST_SECONDS = 0.6;

    private final AtlasState state;
    private final List<Run> runs = new ArrayList<>();
    private final Map<Leg, Frames> measured = new EnumMap<>(Leg.class);

    private record Run(Leg leg, double seconds, Frames frames) {}

    /**
     * @param legs what to run
     * @param warmUp seconds that each leg runs before it counts
     * @param seconds seconds that each leg runs and counts
     */
    public Course(AtlasState state, Set<Leg> legs, double warmUp, double seconds) {
        this.state = state;
        for (Leg leg : Leg.values()) {
            if (warmUp > 0) runs.add(new Run(leg, warmUp, new Frames()));
        }
        for (Leg leg : legs) {
            Frames frames = new Frames();
            measured.put(leg, frames);
            runs.add(new Run(leg, seconds, frames));
        }
    }

    /** Starts; call on the JavaFX thread. */
    public void run(Consumer<Map<Leg, Frames.Summary>> done) {
        Viewpoint home = state.plan().manifest().view();
        new AnimationTimer() {
            private int at;
            private long began;
            private boolean moving;

            @Override
            public void handle(long pulse) {
                long now = System.nanoTime();
                if (began == 0) begin(now);
                double seconds = (now - began) / 1e9;
                if (!moving) {
                    if (seconds >= REST_SECONDS) {
                        moving = true;
                        began = now;
                    }
                    return;
                }
                Run run = runs.get(at);
                run.frames().tick(now);
                if (seconds < run.seconds()) {
                    run.leg().step(state, home, seconds);
                } else if (++at < runs.size()) {
                    begin(now);
                } else {
                    stop();
                    Map<Leg, Frames.Summary> results = new EnumMap<>(Leg.class);
                    measured.forEach((leg, frames) -> results.put(leg, frames.summary()));
                    done.accept(results);
                }
            }

            private void begin(long now) {
                began = now;
                moving = false;
                if (runs.get(at).leg() != Leg.FLY) state.open(Subject.of(Subject.Kind.OVERVIEW));
            }
        }.start();
    }
}
