package org.quancheng.atlas.work;

import javafx.application.Platform;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Knocks at the window's thread every few milliseconds and notes when it takes long to answer, and
 * what it was doing meanwhile.
 *
 * @param <T> what the window is said to be at
 */
public final class Watchdog<T> {
    private static final long KNOCK_MILLIS = 5;
    private static final int DEPTH = 40;

    private final double limit;
    private final List<Stall<T>> stalls = new ArrayList<>();
    private final Map<T, Spell> spells = new LinkedHashMap<>();
    private volatile Optional<Instant> answered = Optional.empty();
    private volatile T at;
    private volatile boolean watching = true;
    private final long began = System.nanoTime();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /**
     * A time in which the window did not answer.
     *
     * @param <T> what the window is said to be at
     * @param during what the window was at
     * @param at seconds after the watch began
     * @param millis how long
     * @param worked milliseconds of processor time that the window's thread itself spent meanwhile;
     *     the rest it waited, for what draws or for a machine that is busy otherwise
     * @param doing what its thread was doing when the limit was passed, innermost call first
     */
    public record Stall<T>(T during, double at, double millis, double worked, String doing) {}

    /**
     * The worst while the window was at something.
     *
     * @param millis how long it did not answer at most, in milliseconds
     * @param worked the most processor time that its thread spent at a stretch, likewise
     */
    public record Spell(double millis, double worked) {
        /** The worse of each. */
        public Spell and(Spell other) {
            return new Spell(Math.max(millis, other.millis), Math.max(worked, other.worked));
        }
    }

    private Watchdog(double limitMillis, T at) {
        this.limit = limitMillis;
        this.at = at;
    }

    /**
     * Starts to watch the thread that calls this, which must be the JavaFX one.
     *
     * @param limitMillis longer than this is a stall
     * @param at what the window is at
     */
    public static <T> Watchdog<T> watch(double limitMillis, T at) {
        Watchdog<T> dog = new Watchdog<>(limitMillis, at);
        Thread window = Thread.currentThread();
        Thread.ofPlatform().daemon().name("atlas-watchdog").start(() -> dog.patrol(window));
        return dog;
    }

    /**
     * From now on the window is at something else; to be called on its thread. How long that takes
     * is noted also if this watch is not woken in time.
     */
    public void turnTo(T what) {
        at = what;
        Instant asked = Instant.now(threads);
        Platform.runLater(() -> note(what, asked, Instant.now(threads), Optional.empty()));
    }

    /** A moment of the window's thread, and the processor time that it has spent until then. */
    private record Instant(long nanos, long spent) {
        static Instant now(ThreadMXBean threads) {
            return new Instant(System.nanoTime(), threads.getCurrentThreadCpuTime());
        }

        static Instant of(Thread window, ThreadMXBean threads) {
            return new Instant(System.nanoTime(), threads.getThreadCpuTime(window.threadId()));
        }
    }

    private void patrol(Thread window) {
        try {
            while (watching) {
                Thread.sleep(KNOCK_MILLIS);
                knock(window);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void knock(Thread window) throws InterruptedException {
        Instant asked = Instant.of(window, threads);
        answered = Optional.empty();
        Platform.runLater(() -> answered = Optional.of(Instant.now(threads)));
        String doing = "";
        while (answered.isEmpty() && watching) {
            Thread.sleep(1);
            if (doing.isEmpty() && (System.nanoTime() - asked.nanos()) / 1e6 > limit)
                doing = calls(window);
        }
        String done = doing;
        // What it did not answer for is what it turned to meanwhile.
        answered.ifPresent(answer -> note(at, asked, answer, Optional.of(done)));
    }

    private void note(T during, Instant asked, Instant answer, Optional<String> doing) {
        double millis = (answer.nanos() - asked.nanos()) / 1e6;
        double worked = (answer.spent() - asked.spent()) / 1e6;
        synchronized (stalls) {
            spells.merge(during, new Spell(millis, worked), Spell::and);
            if (millis > limit)
                doing.ifPresent(
                        d ->
                                stalls.add(
                                        new Stall<>(
                                                during,
                                                (asked.nanos() - began) / 1e9,
                                                millis,
                                                worked,
                                                d)));
        }
    }

    private static String calls(Thread window) {
        return Arrays.stream(window.getStackTrace())
                .limit(DEPTH)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n"));
    }

    /** The worst so far of all that the window was at, in the order in which it came to it. */
    public Map<T, Spell> spells() {
        synchronized (stalls) {
            return new LinkedHashMap<>(spells);
        }
    }

    /** All waits beyond the limit so far. */
    public List<Stall<T>> stalls() {
        synchronized (stalls) {
            return List.copyOf(stalls);
        }
    }

    /** Watches no longer. */
    public void stop() {
        watching = false;
    }
}
