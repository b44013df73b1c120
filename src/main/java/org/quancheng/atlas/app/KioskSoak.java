package org.quancheng.atlas.app;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.quancheng.atlas.kiosk.Hall.Mode;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.ViewLink;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Days in a hall, as fast as frames can be drawn: visitors come, touch this and that, and go;
 * stories play in between; the caretaker looks in; the hall closes at night. After every visit the
 * window must look as it did at the start.
 */
final class KioskSoak extends AnimationTimer {
    /** How long, and how busy. */
    record Course(double days, double hours, int visits, long seed, String pin) {}

    /** What came of it. */
    record Result(
            double days,
            int visits,
            int touches,
            int chapters,
            int caretaker,
            List<String> failures,
            List<Map<String, Object>> looks) {}

    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;

    /** Seconds of the loop, and of the night, that pass with one frame. */
    private static final double LOOP_STEP = 25;

    private static final double NIGHT_STEP = 600;

    /** Nobody stays longer: then something keeps the window from starting over. */
    private static final double LONGEST_VISIT = 2 * HOUR;

    /** Looks at what the process holds: so many in a day, and at least so many in all. */
    private static final int LOOKS_A_DAY = 6;

    private static final int LEAST_LOOKS = 9;

    private final Course course;
    private final Kiosk kiosk;
    private final AtlasState state;
    private final SoakClock clock;
    private final RandomVisitor visitor;
    private final Random random;
    private final Supplier<Map<String, Object>> look;
    private final List<Map<String, Object>> looks = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private String fresh = "";
    private Consumer<Result> done = result -> {};
    private double nextVisit;
    private double nextLook;
    private double gone;
    private int acts;
    private int visits;
    private int chapters;
    private int caretaker;

    /**
     * @param kiosk shows its content and is in its loop
     * @param look what the process holds now
     */
    KioskSoak(
            Course course,
            Kiosk kiosk,
            Stage stage,
            SoakClock clock,
            Supplier<Map<String, Object>> look) {
        this.course = course;
        this.kiosk = kiosk;
        this.clock = clock;
        this.look = look;
        random = new Random(course.seed());
        visitor = new RandomVisitor(random, stage);
        state = kiosk.visited().orElseThrow().state();
        state.showing().keepTimeBy(clock);
        state.showing().stop().addListener((o, was, is) -> chapters += is.isPresent() ? 1 : 0);
        kiosk.hall().mode().addListener((o, was, is) -> left(was, is));
        nextVisit = gap();
    }

    /** Begins; call on the JavaFX thread. */
    void run(Consumer<Result> whenDone) {
        done = whenDone;
        start();
    }

    /** Something went wrong. */
    void fail(String what) {
        failures.add(what);
    }

    private void left(Mode was, Mode is) {
        if (is == Mode.STAFF) caretaker++;
        if (was != Mode.STILL_THERE || is == Mode.VISIT) return;
        String now = ViewLink.of(state).toString();
        if (fresh.isEmpty()) fresh = now;
        else if (!now.equals(fresh)) fail("not as at the start: " + now);
    }

    @Override
    public void handle(long now) {
        // A platform without a screen draws no frame unless somebody asks for one.
        Platform.requestNextPulse();
        if (clock.seconds() >= nextLook) look();
        if (clock.seconds() >= course.days() * DAY) {
            stop();
            done.accept(
                    new Result(
                            clock.seconds() / DAY,
                            visits,
                            visitor.touches(),
                            chapters,
                            caretaker,
                            List.copyOf(failures),
                            List.copyOf(looks)));
            return;
        }
        if (acts > 0 || visitor.isBusy()) visit();
        else if (kiosk.hall().isVisited() || kiosk.hall().mode().get() == Mode.STAFF) leave();
        else if (clock.seconds() % DAY >= course.hours() * HOUR) night();
        else if (clock.seconds() >= nextVisit) come();
        else pass(LOOP_STEP);
    }

    private void pass(double seconds) {
        for (double rest = seconds; rest > 0; rest -= 1) {
            clock.pass(Math.min(1, rest));
            state.showing().beat();
            kiosk.beat();
        }
    }

    private double gap() {
        double mean = course.hours() * HOUR / course.visits();
        return clock.seconds() + mean * (0.2 + 1.6 * random.nextDouble());
    }

    private void come() {
        visits++;
        gone = 0;
        acts = 3 + random.nextInt(25);
        if (visits % course.visits() == 1) visitor.callCaretaker(course.pin());
    }

    private void visit() {
        visitor.act();
        if (!visitor.isBusy()) acts--;
        pass(visitor.isBusy() ? 0.3 : 1 + 5 * random.nextDouble());
    }

    /** Nobody touches anything any more. */
    private void leave() {
        pass(5);
        gone += 5;
        if (gone > LONGEST_VISIT) {
            fail("did not start over: " + kiosk.hall().mode().get() + " " + ViewLink.of(state));
            kiosk.hall().dismissStaff();
            gone = 0;
        }
        nextVisit = gap();
    }

    private void night() {
        kiosk.hall().sleep();
        clock.pass(NIGHT_STEP);
        kiosk.beat();
        if (clock.seconds() % DAY < course.hours() * HOUR) {
            kiosk.hall().wake();
            nextVisit = gap();
        }
    }

    private void look() {
        nextLook += course.days() * DAY / Math.max(LEAST_LOOKS, course.days() * LOOKS_A_DAY);
        System.gc();
        looks.add(look.get());
        System.err.printf(
                "%.2f/%.2f d, %d visits, %d touches, %d chapters, %d failures, %s%n",
                clock.seconds() / DAY,
                course.days(),
                visits,
                visitor.touches(),
                chapters,
                failures.size(),
                looks.getLast());
    }
}
