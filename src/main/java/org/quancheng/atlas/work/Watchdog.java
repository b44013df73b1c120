package org.quancheng.atlas.work;

import javafx.application.Platform;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Knocks at the window's thread every few milliseconds and notes when it takes long to answer, and
 * what it was doing meanwhile.
 */
public final class Watchdog {
    private static final long KNOCK_MILLIS = 5;
    private static final int DEPTH = 40;

    private final double limit;
    private final List<Stall> stalls = new ArrayList<>();
    private final AtomicLong answered = new AtomicLong();
    private volatile boolean watching = true;
    private final long began = System.nanoTime();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private double worst;
    private double hardest;

    /**
     * A time in which the window did not answer.
     *
     * @param at seconds after the watch began
     * @param millis how long
     * @param worked milliseconds of processor time that the window's thread itself spent meanwhile;
     *     the rest it waited, for what draws or for a machine that is busy otherwise
     * @param doing what its thread was doing when the limit was passed, innermost call first
     */
    public record Stall(double at, double millis, double worked, String doing) {}

    private Watchdog(double limitMillis) {
        this.limit = limitMillis;
    }

    /**
     * Starts to watch the thread that calls this, which must be the JavaFX one.
     *
     * @param limitMillis longer than this is a stall
     */
    public static Watchdog watch(double limitMillis) {
        Watchdog dog = new Watchdog(limitMillis);
        Thread window = Thread.currentThread();
        Thread.ofPlatform().daemon().name("atlas-watchdog").start(() -> dog.patrol(window));
        return dog;
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
        long asked = System.nanoTime();
        long before = threads.getThreadCpuTime(window.threadId());
        answered.set(0);
        Platform.runLater(() -> answered.set(System.nanoTime()));
        String doing = "";
        while (answered.get() == 0 && watching) {
            Thread.sleep(1);
            if (doing.isEmpty() && (System.nanoTime() - asked) / 1e6 > limit) doing = calls(window);
        }
        if (!watching) return;
        double millis = (answered.get() - asked) / 1e6;
        double worked = (threads.getThreadCpuTime(window.threadId()) - before) / 1e6;
        synchronized (stalls) {
            worst = Math.max(worst, millis);
            hardest = Math.max(hardest, worked);
            if (millis > limit) stalls.add(new Stall((asked - began) / 1e9, millis, worked, doing));
        }
    }

    private static String calls(Thread window) {
        return Arrays.stream(window.getStackTrace())
                .limit(DEPTH)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n"));
    }

    /** Forgets what it has seen so far. */
    public void forget() {
        synchronized (stalls) {
            stalls.clear();
            worst = 0;
            hardest = 0;
        }
    }

    /** The longest wait so far, in milliseconds. */
    public double worst() {
        synchronized (stalls) {
            return worst;
        }
    }

    /** The most processor time that the window's thread spent before it answered, likewise. */
    public double hardest() {
        synchronized (stalls) {
            return hardest;
        }
    }

    /** All waits beyond the limit so far. */
    public List<Stall> stalls() {
        synchronized (stalls) {
            return List.copyOf(stalls);
        }
    }

    /** Watches no longer. */
    public void stop() {
        watching = false;
    }
}
