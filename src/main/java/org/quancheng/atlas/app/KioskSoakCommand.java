package org.quancheng.atlas.app;

import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.bench.Memory;
import org.quancheng.atlas.bench.Trend;
import org.quancheng.atlas.bench.Trial;
import org.quancheng.atlas.kiosk.lock.PinLock;
import org.quancheng.atlas.pack.JsonText;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.work.Background;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * A week of a kiosk in minutes: random touches and loops, without a display unless {@code --window}
 * asks for one. It prints what it saw and ends with 0 if nothing went wrong and nothing grew.
 *
 * <p>Java lets go of what is only softly reachable once nobody has asked for it for a time by the
 * clock on the wall, a second for each free megabyte. Where a week passes in half an hour that time
 * has to pass as quickly, or caches that a real week empties count as growth: the soak runs in a
 * process of its own in which it does.
 */
@Command(name = "kiosk-soak", hidden = true)
final class KioskSoakCommand implements Callable<Integer> {
    /**
     * What may grow by so much over the second half before it counts: of the heap it is some 6 MB,
     * or 75 kB for each visitor of three days and a half; signs that are kept for use again go on
     * filling their stock for a week. A collector leaves now more, now less of the process behind,
     * and a thread or a file more is there one time and not the other.
     */
    private static final Map<String, Double> MOST =
            Map.of("heap", 1.05, "process", 1.15, "threads", 1.05, "files", 1.05);

    /** Milliseconds for which what is softly reachable stays, for each free megabyte. */
    private static final String AGES = "-XX:SoftRefLRUPolicyMSPerMB=2";

    private static final String PIN = "493817";
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final int GROWN = 1;

    @Option(names = "--pack")
    @Nullable Path pack;

    @Option(names = "--days")
    double days = 7;

    @Option(names = "--hours")
    double hours = 8;

    @Option(names = "--visits")
    int visits = 25;

    @Option(names = "--seed")
    long seed = 1;

    @Option(names = "--window")
    boolean window;

    /** Whether soft references age as quickly as the week passes. */
    @Option(names = "--ages", hidden = true)
    boolean ages;

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return ages ? soak() : again();
    }

    private int again() throws Exception {
        List<String> line = new ArrayList<>();
        if (spec != null) line.addAll(spec.commandLine().getParseResult().originalArgs());
        line.add("--ages");
        return OwnProgram.asItRuns(List.of(AGES), line).inheritIO().start().waitFor();
    }

    private int soak() throws Exception {
        if (!window) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        } else DisplayCheck.chooseRenderer();
        Path settings = Files.createTempDirectory("atlas-kiosk-soak");
        CompletableFuture<KioskSoak.Result> done = new CompletableFuture<>();
        long began = System.nanoTime();
        try {
            Platform.startup(() -> begin(settings, done));
            KioskSoak.Result result = done.get();
            Map<String, Object> report = report(result);
            report.put("realSeconds", (System.nanoTime() - began) / 1_000_000_000L);
            System.out.println(JsonText.of(report));
            return isSound(result) ? 0 : GROWN;
        } finally {
            Platform.exit();
            Trial.clear(settings);
        }
    }

    private void begin(Path settings, CompletableFuture<KioskSoak.Result> done) {
        try {
            Home home = Home.find();
            KioskOptions options = new KioskOptions();
            options.pack = pack;
            options.lang = LookOptions.Lang.zh;
            SoakClock clock = new SoakClock();
            PinLock lock = new PinLock(settings, clock, Background.threaded());
            lock.follow(PIN);
            Look look = new Look(home.assets());
            look.loadFonts();
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setWidth(1000);
            stage.setHeight(1000);
            Kiosk kiosk = new Kiosk(stage, options, look, lock, IDLE, clock);
            stage.show();
            kiosk.load(home, Background.immediate());
            KioskSoak soak =
                    new KioskSoak(
                            new KioskSoak.Course(days, hours, visits, seed, PIN),
                            kiosk,
                            stage,
                            clock,
                            () -> Memory.now(Path.of("/proc/self")));
            Thread.setDefaultUncaughtExceptionHandler(
                    (thread, e) -> {
                        e.printStackTrace();
                        soak.fail(e.toString());
                    });
            kiosk.whenLeft(exit -> soak.fail("somebody got out: " + exit));
            soak.run(done::complete);
        } catch (RuntimeException | Error e) {
            done.completeExceptionally(e);
        }
    }

    private static Map<String, Object> report(KioskSoak.Result result) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("days", result.days());
        report.put("visits", result.visits());
        report.put("touches", result.touches());
        report.put("chapters", result.chapters());
        report.put("caretaker", result.caretaker());
        report.put("failures", result.failures());
        Map<String, Object> growth = new LinkedHashMap<>();
        Stream.of("heap", "process", "threads", "files")
                .forEach(f -> growth.put(f, Trend.growth(result.looks(), f)));
        report.put("growth", growth);
        report.put("grown", grown(result.looks()));
        List<Map<String, Object>> looks = result.looks();
        report.put("looks", looks);
        return report;
    }

    /** The figures that have grown by more than they may, or that nobody knows. */
    static List<String> grown(List<Map<String, Object>> looks) {
        return MOST.entrySet().stream()
                .filter(
                        most -> {
                            double growth = Trend.growth(looks, most.getKey());
                            return growth == 0 || growth > most.getValue();
                        })
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean isSound(KioskSoak.Result result) {
        return grown(result.looks()).isEmpty() && result.failures().isEmpty();
    }
}
