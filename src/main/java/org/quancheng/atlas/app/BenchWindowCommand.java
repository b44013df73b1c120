package org.quancheng.atlas.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.quancheng.atlas.bench.Course;
import org.quancheng.atlas.bench.Frames;
import org.quancheng.atlas.bench.Leg;
import org.quancheng.atlas.bench.Memory;
import org.quancheng.atlas.bench.Soak;
import org.quancheng.atlas.pack.JsonText;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.work.Background;
import org.quancheng.atlas.work.Watchdog;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** One measured window: runs the course and writes what it saw. {@code bench} starts it. */
@Command(name = "bench-window", hidden = true)
final class BenchWindowCommand implements Callable<Integer> {
    /** Longer than this, a window feels stuck. */
    private static final double STALL_MILLIS = 50;

    @Mixin ViewOptions options = new ViewOptions();

    @Option(names = "--result")
    Path result = Path.of("bench.json");

    @Option(names = "--seconds")
    double seconds = 8;

    @Option(names = "--legs", split = ",")
    List<Leg> legs = List.of(Leg.values());

    @Option(names = "--warm-up")
    double warmUp = 4;

    /** Minutes of use instead of the course. */
    @Option(names = "--soak")
    double soak;

    @Override
    public Integer call() throws Exception {
        Home home = Home.find();
        long read = System.nanoTime();
        Opened opened = Opened.of(home, options);
        double readMillis = (System.nanoTime() - read) / 1e6;
        CompletableFuture<Map<String, Object>> measured = new CompletableFuture<>();
        Platform.startup(
                () -> {
                    try {
                        measure(home, opened, measured);
                    } catch (RuntimeException e) {
                        measured.completeExceptionally(e);
                    }
                });
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("packMillis", round(readMillis));
        figures.putAll(measured.get());
        Files.writeString(result, JsonText.of(figures));
        Platform.exit();
        return 0;
    }

    private void measure(
            Home home, Opened opened, CompletableFuture<Map<String, Object>> measured) {
        Look look = new Look(home.assets());
        Desktop.dressAll(look);
        AtlasState state = opened.state(options);
        state.preferences().setLanguage(options.language());
        state.preferences().setScheme(options.scheme());
        state.preferences().setScale(options.textScale());
        Scene scene =
                new Scene(
                        Wiring.window(state, Background::threaded, Background.threaded(), opened),
                        1920,
                        1080);
        Dress.put(scene, options.scheme(), look);
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        Desktop.layOut(scene);
        stage.show();
        if (soak > 0) {
            new Soak(state, soak, BenchWindowCommand::memory)
                    .run(looks -> measured.complete(Map.of("looks", looks)));
            return;
        }
        Watchdog watchdog = Watchdog.watch(STALL_MILLIS);
        new Course(state, EnumSet.copyOf(legs), warmUp, seconds)
                .run(
                        legs -> {
                            watchdog.stop();
                            measured.complete(figures(legs, watchdog));
                            stage.hide();
                        });
    }

    private static Map<String, Object> figures(Map<Leg, Frames.Summary> legs, Watchdog watchdog) {
        Map<String, Object> figures = new LinkedHashMap<>();
        legs.forEach(
                (leg, f) -> {
                    Map<String, Object> line = new LinkedHashMap<>();
                    line.put("frames", f.frames());
                    line.put("fps", round(f.fps()));
                    line.put("median", round(f.median()));
                    line.put("p95", round(f.p95()));
                    line.put("worst", round(f.worst()));
                    figures.put(leg.name().toLowerCase(Locale.ROOT), line);
                });
        figures.put("worstWait", round(watchdog.worst()));
        figures.put("worstWork", round(watchdog.hardest()));
        figures.put(
                "stalls",
                watchdog.stalls().stream()
                        .map(
                                s ->
                                        List.of(
                                                round(s.millis()),
                                                s.doing().lines().toList(),
                                                round(s.at()),
                                                round(s.worked())))
                        .toList());
        figures.put("memory", memory());
        return figures;
    }

    private static Map<String, Object> memory() {
        return Memory.now(Path.of("/proc/self"));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
