package org.quancheng.atlas.bench;

import javafx.animation.AnimationTimer;

import org.quancheng.atlas.plan.Subject;

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

    private final Desk desk;
    private final Consumer<Now> telling;
    private final List<Run> runs = new ArrayList<>();
    private final Map<Leg, Frames> measured = new EnumMap<>(Leg.class);

    private record Run(Leg leg, boolean counts, double seconds, Frames frames) {}

    /**
     * What goes on.
     *
     * @param counts whether the machine is warm
     * @param deed a word for it
     */
    public record Now(Leg leg, boolean counts, String deed) {}

    /**
     * @param legs what to run
     * @param warmUp seconds that each leg runs before it counts; what is done step by step is done
     *     once through, if it is asked for
     * @param seconds seconds that each leg runs and counts; what is done step by step is done
     *     through to its end
     * @param telling takes what is about to go on, on the JavaFX thread
     */
    public Course(Desk desk, Set<Leg> legs, double warmUp, double seconds, Consumer<Now> telling) {
        this.desk = desk;
        this.telling = telling;
        for (Leg leg : Leg.values()) {
            if (warmUp > 0 && (legs.contains(leg) || leg.isMovement()))
                runs.add(new Run(leg, false, warmUp, new Frames()));
        }
        for (Leg leg : legs) {
            Frames frames = new Frames();
            measured.put(leg, frames);
            runs.add(new Run(leg, true, seconds, frames));
        }
    }

    /** Starts; call on the JavaFX thread. */
    public void run(Consumer<Map<Leg, Frames.Summary>> done) {
        new AnimationTimer() {
            private int at;
            private long began;
            private boolean moving;
            private Doing doing = seconds -> {};

            @Override
            public void handle(long pulse) {
                long now = System.nanoTime();
                if (began == 0) begin(now);
                double seconds = (now - began) / 1e9;
                Run run = runs.get(at);
                if (!moving) {
                    if (seconds < REST_SECONDS) return;
                    moving = true;
                    began = now;
                    Consumer<String> told = deed -> tell(run, deed);
                    told.accept("under way");
                    doing = run.leg().begin(desk, told);
                    return;
                }
                run.frames().tick(now);
                if (seconds < length(run)) {
                    doing.at(seconds);
                    return;
                }
                doing.end();
                if (++at < runs.size()) {
                    begin(now);
                    return;
                }
                stop();
                Map<Leg, Frames.Summary> results = new EnumMap<>(Leg.class);
                measured.forEach((leg, frames) -> results.put(leg, frames.summary()));
                done.accept(results);
            }

            /** As long as it is to take, but whole rounds. */
            private double length(Run run) {
                double round = doing.round();
                return round == 0
                        ? run.seconds()
                        : run.counts() ? round * Math.ceil(run.seconds() / round) : round;
            }

            private void begin(long now) {
                began = now;
                moving = false;
                Run run = runs.get(at);
                tell(run, "beginning");
                if (run.leg() != Leg.FLY) desk.state().open(Subject.of(Subject.Kind.OVERVIEW));
            }
        }.start();
    }

    private void tell(Run run, String deed) {
        telling.accept(new Now(run.leg(), run.counts(), deed));
    }
}
