package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.bench.Memory;
import org.quancheng.atlas.kiosk.lock.PinLock;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.work.Background;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** An afternoon of what {@code kiosk-soak} does for a week. */
class KioskSoakTest {
    private static final String PIN = "493817";

    @TempDir private Path settings;

    /** Keeps a little of every second, as a listener that nobody removes would. */
    private static final class Leak {
        private static final int BYTES = 50_000;

        private final List<byte[]> kept = new ArrayList<>();

        void beat() {
            kept.add(new byte[BYTES]);
        }
    }

    @Test
    void whatKeepsALittleOfEverySecondIsFound() throws Exception {
        Leak leak = new Leak();
        KioskSoak.Result result = soak(kiosk -> kiosk.whenBeaten(leak::beat));
        assertTrue(leak.kept.size() > 1000, () -> leak.kept.size() + " beats");
        assertTrue(
                KioskSoakCommand.grown(result.looks()).contains("heap"),
                () -> result.looks().toString());
    }

    @Test
    void anAfternoonOfRandomVisitorsBreaksNothingAndKeepsNothing() throws Exception {
        KioskSoak.Result result = soak(kiosk -> {});
        assertEquals(List.of(), result.failures());
        assertTrue(result.visits() >= 2, result::toString);
        assertTrue(result.touches() > 20, result::toString);
        assertTrue(result.chapters() > 20, result::toString);
        assertTrue(result.caretaker() > 0, result::toString);
        List<String> grown = KioskSoakCommand.grown(result.looks());
        for (String figure : List.of("threads", "files"))
            assertFalse(grown.contains(figure), () -> figure + result.looks());
    }

    private KioskSoak.Result soak(Consumer<Kiosk> before) throws Exception {
        FxToolkit.registerPrimaryStage();
        CompletableFuture<KioskSoak.Result> done = new CompletableFuture<>();
        Stage stage = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> begin(done, before));
        KioskSoak.Result result = done.join();
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    stage.hide();
                    Thread.currentThread().setUncaughtExceptionHandler(null);
                    return true;
                });
        return result;
    }

    private Stage begin(CompletableFuture<KioskSoak.Result> done, Consumer<Kiosk> before) {
        KioskOptions options = new KioskOptions();
        options.pack = MiniTown.folder();
        options.lang = LookOptions.Lang.zh;
        SoakClock clock = new SoakClock();
        PinLock lock = new PinLock(settings, clock, Background.immediate());
        lock.follow(PIN);
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(900);
        stage.setHeight(900);
        Look look = new Look(Product.assets());
        Kiosk kiosk = new Kiosk(stage, options, look, lock, Duration.ofSeconds(60), clock);
        stage.show();
        kiosk.load(Home.find(), Background.immediate());
        KioskSoak soak =
                new KioskSoak(
                        new KioskSoak.Course(0.045, 2, 14, 3, PIN),
                        kiosk,
                        stage,
                        clock,
                        () -> Memory.now(Path.of("/proc/self")));
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> soak.fail(e.toString()));
        before.accept(kiosk);
        kiosk.whenLeft(exit -> soak.fail("somebody got out: " + exit));
        soak.run(done::complete);
        Platform.requestNextPulse();
        return stage;
    }
}
