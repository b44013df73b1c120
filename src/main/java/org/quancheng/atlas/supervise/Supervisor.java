package org.quancheng.atlas.supervise;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Keeps one window open for months: starts it, watches it, and starts it again when it ends, hangs,
 * goes blank or grows too large. It draws nothing and holds little itself.
 */
public final class Supervisor {
    /** How often it is looked whether something is wrong. */
    private static final Duration LOOK = Duration.ofMillis(500);

    /** A look that comes so much later means that the whole machine stood still. */
    private static final Duration STANDSTILL = Duration.ofSeconds(5);

    /** How long to wait where not even a card can be shown. */
    private static final Duration HASTE = Duration.ofSeconds(15);

    private final Programs programs;
    private final Limits limits;
    private final Patience patience;
    private final Listener listener;
    private final Diary diary;
    private final Lodger lodger;
    private boolean begun;

    /**
     * What is started.
     *
     * @param window the window's process
     * @param card the process of the card that is shown for a time while the window rests
     * @param ending what the exit code of either means
     * @param prints takes what they print
     */
    public record Programs(
            ProcessBuilder window,
            Function<Duration, ProcessBuilder> card,
            IntFunction<Ending> ending,
            Consumer<String> prints) {}

    /**
     * @param folder where the diary and the window's process number are kept
     */
    public Supervisor(
            Programs programs, Limits limits, Patience patience, Listener listener, Path folder) {
        this.programs = programs;
        this.limits = limits;
        this.patience = patience;
        this.listener = listener;
        diary = new Diary(folder.resolve("incidents.txt"));
        lodger = new Lodger(folder.resolve("window-process.txt"));
    }

    /**
     * Returns when somebody who may has left the window.
     *
     * @throws IOException if the first process cannot be started: then none ever can. Later on that
     *     is a failure like any other
     */
    public void run() throws IOException, InterruptedException {
        lodger.evict();
        int failures = 0;
        while (true) {
            long began = System.nanoTime();
            listener.started();
            Ending ending = watch(programs.window());
            if (ending == Ending.LEFT) return;
            if (ending == Ending.AGAIN) {
                failures = 0;
                continue;
            }
            failures = patience.failures(failures, Duration.ofNanos(System.nanoTime() - began));
            Patience.Wait wait = patience.after(failures);
            if (!wait.card()) Thread.sleep(wait.time());
            else if (showCard(wait.time()) == Ending.LEFT) return;
        }
    }

    /** A card that cannot be shown either is no reason for haste. */
    private Ending showCard(Duration wait) throws IOException, InterruptedException {
        listener.resting();
        Ending ending = watch(programs.card().apply(wait));
        if (ending == Ending.FAILED) Thread.sleep(wait.compareTo(HASTE) < 0 ? wait : HASTE);
        return ending;
    }

    /** Opens a window and stays with it to its end. */
    private Ending watch(ProcessBuilder command) throws IOException, InterruptedException {
        Watched window;
        try {
            window = Watched.start(command, programs.prints());
            begun = true;
        } catch (IOException e) {
            // A machine that is out of memory has some again when what took it has ended.
            if (!begun) throw e;
            fail(Incident.of(Instant.now(), e));
            return Ending.FAILED;
        }
        return watch(window);
    }

    private Ending watch(Watched window) throws InterruptedException {
        lodger.remember(window.handle());
        Watch watch = new Watch(limits, System.nanoTime());
        long began = System.nanoTime();
        long looked = began;
        boolean told = false;
        while (true) {
            Optional<Beat> beat = window.next(LOOK);
            long now = System.nanoTime();
            if (now - looked > STANDSTILL.toNanos()) watch.pardon(now);
            looked = now;
            beat.ifPresent(b -> watch.hear(b, now));
            beat.ifPresent(listener::heard);
            if (!told && beat.filter(b -> !b.content().isEmpty() && b.drawn() > 0).isPresent()) {
                told = true;
                programs.prints()
                        .accept("content drawn after %.1f s".formatted((now - began) / 1e9));
            }
            Optional<Fault> fault =
                    window.code().isPresent() ? Optional.of(Fault.ENDED) : watch.fault(now);
            if (fault.isEmpty()) continue;
            window.kill();
            Ending ending =
                    fault.get() == Fault.ENDED
                            ? programs.ending().apply(window.code().orElseThrow())
                            : Ending.FAILED;
            if (ending == Ending.FAILED) fail(Incident.of(Instant.now(), fault.get(), window));
            return ending;
        }
    }

    private void fail(Incident incident) {
        programs.prints().accept(incident.line());
        diary.note(incident);
        listener.failed(incident);
    }
}
