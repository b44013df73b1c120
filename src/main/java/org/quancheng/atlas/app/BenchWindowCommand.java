package org.quancheng.atlas.app;

import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.quancheng.atlas.bench.Course;
import org.quancheng.atlas.bench.Desk;
import org.quancheng.atlas.bench.Leg;
import org.quancheng.atlas.bench.Memory;
import org.quancheng.atlas.bench.Soak;
import org.quancheng.atlas.pack.JsonText;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.window.AtlasPane;
import org.quancheng.atlas.work.Background;
import org.quancheng.atlas.work.Events;
import org.quancheng.atlas.work.Watchdog;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        DisplayCheck.chooseRenderer();
        long read = System.nanoTime();
        Opened opened = Opened.of(home, options);
        double readMillis = (System.nanoTime() - read) / 1e6;
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("packMillis", CourseFigures.round(readMillis));
        figures.putAll(
                Launch.<Map<String, Object>>window(measured -> measure(home, opened, measured)));
        Files.writeString(result, JsonText.of(figures));
        return 0;
    }

    private void measure(
            Home home, Opened opened, CompletableFuture<Map<String, Object>> measured) {
        // A window in which something breaks has not been measured, and might never come to an end.
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, e) -> measured.completeExceptionally(e));
        Look look = new Look(home.assets());
        Desktop.dressAll(look);
        AtlasState state = opened.state(options);
        state.preferences().setLanguage(options.language());
        state.preferences().setScheme(options.scheme());
        state.preferences().setScale(options.textScale());
        state.preferences().setReducedMotion(options.reducedMotion());
        AtlasPane pane = Wiring.window(state, Background::threaded, Background.threaded(), opened);
        Scene scene = new Scene(pane, 1920, 1080);
        Dress.follow(scene, state.preferences(), look);
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        opened.show(state);
        Desktop.layOut(scene);
        stage.show();
        ExportDesk.in(pane, state, opened, look);
        Desk desk = new Desk(state, pane, Events.each());
        if (soak > 0) {
            new Soak(desk, soak, BenchWindowCommand::memory)
                    .run(looks -> measured.complete(Map.of("looks", looks)));
            return;
        }
        Set<Leg> chosen = EnumSet.copyOf(legs);
        Watchdog<Course.Now> watchdog =
                Watchdog.watch(
                        STALL_MILLIS, new Course.Now(chosen.iterator().next(), false, "shown"));
        new Course(desk, chosen, warmUp, seconds, watchdog::turnTo)
                .run(
                        frames -> {
                            watchdog.stop();
                            Map<String, Object> figures = CourseFigures.of(frames, watchdog);
                            figures.put("memory", memory());
                            measured.complete(figures);
                            stage.hide();
                        });
    }

    private static Map<String, Object> memory() {
        return Memory.now(Path.of("/proc/self"));
    }
}
