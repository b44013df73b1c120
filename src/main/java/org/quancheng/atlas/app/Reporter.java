package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.durable.FreeSpace;
import org.quancheng.atlas.durable.SafeFile;
import org.quancheng.atlas.fleet.FleetFolder;
import org.quancheng.atlas.fleet.Status;
import org.quancheng.atlas.supervise.Beat;
import org.quancheng.atlas.supervise.Incident;
import org.quancheng.atlas.supervise.Listener;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * Writes how a kiosk is into the folder of its fleet, now and then and whenever something changes.
 * A folder that is gone or slow keeps nobody waiting.
 */
final class Reporter implements Listener {
    private static final Duration EVERY = Duration.ofMinutes(5);

    private final FleetFolder fleet;
    private final Path own;
    private final String id;
    private final String name;
    private final Instant started = now();
    private final AtomicReference<@Nullable Status> latest = new AtomicReference<>();
    private final LongSupplier nanos;
    private final Executor writer;
    private Optional<Status.Failure> failure = Optional.empty();
    private String mode = "starting";
    private String pack = "";
    private long restarts;
    private long written;

    /**
     * @param own the kiosk's own folder
     * @param nanos a clock that never goes back, in nanoseconds
     * @param writer waits for the folder of the fleet
     */
    Reporter(
            FleetFolder fleet,
            Path own,
            String id,
            String name,
            LongSupplier nanos,
            Executor writer) {
        this.fleet = fleet;
        this.own = own;
        this.id = id;
        this.name = name;
        this.nanos = nanos;
        this.writer = writer;
        written = nanos.getAsLong() - EVERY.toNanos();
    }

    /** One that reports to the folder that was named, or to nobody. */
    static Listener of(UpkeepOptions options, Path own) throws IOException {
        if (options.fleet == null) return new Nobody();
        String name = options.name == null ? computer() : options.name;
        return new Reporter(
                new FleetFolder(options.fleet),
                own,
                id(own),
                name,
                System::nanoTime,
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("atlas-reporter").factory()));
    }

    /** Made at the first start, and the same ever after. */
    private static String id(Path own) throws IOException {
        SafeFile file = new SafeFile(own.resolve("id.txt"));
        String kept = file.read().orElse("").strip();
        if (kept.matches("[0-9a-f-]{8,40}")) return kept;
        String made = UUID.randomUUID().toString();
        file.write(made + "\n");
        return made;
    }

    private static String computer() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null && !windows.isBlank()) return windows;
        try {
            String name = Files.readString(Path.of("/etc/hostname"), Charset.defaultCharset());
            return name.isBlank() ? "kiosk" : name.strip();
        } catch (IOException e) {
            return "kiosk";
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public void started() {
        be("starting");
    }

    @Override
    public void resting() {
        be("resting");
    }

    @Override
    public void heard(Beat beat) {
        if (mode.equals("resting")) {
            // It is the card that beats; who is silent would seem to have lost its power.
            if (isDue()) write();
            return;
        }
        boolean other = !beat.content().equals(pack);
        pack = beat.content();
        String is =
                switch (beat.mode()) {
                    case "VISIT", "STILL_THERE" -> "visited";
                    case "STAFF" -> "staff";
                    case "ASLEEP" -> "asleep";
                    default -> beat.drawn() == 0 ? "starting" : "awake";
                };
        boolean slept = mode.equals("asleep") || is.equals("asleep") || mode.equals("starting");
        boolean changed = !is.equals(mode) && slept;
        mode = is;
        if (other || changed || isDue()) write();
    }

    private boolean isDue() {
        return nanos.getAsLong() - written >= EVERY.toNanos();
    }

    @Override
    public void failed(Incident incident) {
        restarts++;
        failure = Optional.of(new Status.Failure(incident.at(), incident.what()));
        write();
    }

    private void be(String next) {
        mode = next;
        write();
    }

    private void write() {
        written = nanos.getAsLong();
        Status status =
                new Status(
                        id,
                        name,
                        Version.number(),
                        pack,
                        now(),
                        EVERY.toSeconds(),
                        started,
                        restarts,
                        mode,
                        free(),
                        failure);
        // While a share does not answer, only the newest one waits.
        if (latest.getAndSet(status) == null) writer.execute(this::deliver);
    }

    private void deliver() {
        Status status = latest.getAndSet(null);
        if (status == null) return;
        try {
            fleet.write(status);
        } catch (IOException e) {
            // A stick that is unplugged, a share that is gone: the next one may arrive.
        }
    }

    private long free() {
        return FreeSpace.at(own).orElse(-1);
    }

    /** Reports to nobody. */
    private static final class Nobody implements Listener {
        @Override
        public void started() {}

        @Override
        public void resting() {}

        @Override
        public void heard(Beat beat) {}

        @Override
        public void failed(Incident incident) {}
    }
}
