package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.app.PackagedAtlas.Answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The packaged kiosk on a screen that nobody sees: killed, frozen, and left alone. It is one kiosk
 * that goes through all of this, as it would in a hall.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(400)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KioskIT {
    private static final String DRAWN = "content drawn after ";

    @TempDir private static Path temp;
    @TempDir private static Path settings;
    private static final LinkedBlockingQueue<String> SAID = new LinkedBlockingQueue<>();
    private static Path folder;
    private static Process kiosk;

    @BeforeAll
    static void open() throws Exception {
        folder = temp.resolve("泉城 图集 kiosk");
        PackagedAtlas.copy(Path.of(System.getProperty("atlas.packaged")), folder);
        Path pin = Files.writeString(settings.resolve("pin"), "493817\n");
        Files.setPosixFilePermissions(pin, PosixFilePermissions.fromString("rw-------"));
        Path fleet = Files.createDirectory(settings.resolve("fleet"));
        ProcessBuilder builder =
                new ProcessBuilder(
                        folder.resolve("bin/atlas").toString(),
                        "kiosk",
                        "--lang",
                        "zh",
                        "--pin-file",
                        pin.toString(),
                        "--fleet",
                        fleet.toString(),
                        "--name",
                        "东厅");
        builder.redirectErrorStream(true);
        builder.environment().put("ATLAS_JAVA", System.getProperty("java.home"));
        builder.environment().put("XDG_CONFIG_HOME", settings.toString());
        builder.environment().put("XDG_CACHE_HOME", settings.resolve("cache").toString());
        builder.environment().put("XDG_STATE_HOME", settings.resolve("state").toString());
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().put("DISPLAY", "none");
        builder.environment().put("JDK_JAVA_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");
        kiosk = builder.start();
        Thread.ofPlatform().daemon().start(() -> kiosk.inputReader().lines().forEach(SAID::add));
        await(DRAWN);
    }

    @AfterAll
    static void close() throws Exception {
        Optional<ProcessHandle> window = window();
        kiosk.destroyForcibly();
        kiosk.waitFor();
        if (window.isPresent()) window.get().onExit().get(2, TimeUnit.MINUTES);
    }

    /** Waits for a line that holds these words. */
    private static String await(String words) throws InterruptedException {
        while (true) {
            String line = SAID.poll(2, TimeUnit.MINUTES);
            assertTrue(line != null, "never said: " + words);
            System.out.println(line);
            if (line.contains(words)) return line;
        }
    }

    private static Path kept(String name) {
        return settings.resolve("quancheng-atlas/kiosk").resolve(name);
    }

    private static Optional<ProcessHandle> window() throws IOException {
        List<String> lines = Files.readAllLines(kept("window-process.txt"));
        return ProcessHandle.of(Long.parseLong(lines.getLast().split(" ")[0]));
    }

    @Test
    @Order(2)
    void comesBackAfterKill9AndTellsTheFleet() throws Exception {
        ProcessHandle before = window().orElseThrow();
        before.destroyForcibly();
        await("ENDED with exit code 137");
        await(DRAWN);
        assertTrue(window().orElseThrow().isAlive());
        assertTrue(window().orElseThrow().pid() != before.pid());
        assertEquals(1, Files.readAllLines(kept("incidents.txt")).size() - 1);
        PackagedAtlas atlas = new PackagedAtlas(folder, settings);
        Answer fleet = atlas.run("fleet", settings.resolve("fleet").toString(), "--lang", "zh");
        assertTrue(fleet.out().contains("东厅"), fleet.everything());
        assertTrue(fleet.out().contains("137"), fleet.everything());
        reportsABreakdownOfJava();
    }

    /** What Java writes of its own breakdown lies with the other reports, and nowhere else. */
    private void reportsABreakdownOfJava() throws Exception {
        long broken = window().orElseThrow().pid();
        assertEquals(0, new ProcessBuilder("kill", "-SEGV", "" + broken).start().waitFor());
        await("ENDED with exit code 134");
        Path report = settings.resolve("state/quancheng-atlas/logs/crash-java-" + broken + ".txt");
        assertTrue(Files.readString(report).contains("SIGSEGV"));
        String stray = "hs_err_pid" + broken + ".log";
        assertTrue(Files.notExists(folder.resolve(stray)));
        assertTrue(Files.notExists(Path.of(System.getProperty("java.io.tmpdir"), stray)));
        await(DRAWN);
    }

    /** SIGSTOP freezes every thread of it, as a machine that swaps without end does. */
    @Test
    @Order(3)
    void comesBackAfterAHang() throws Exception {
        long frozen = window().orElseThrow().pid();
        assertEquals(0, new ProcessBuilder("kill", "-STOP", "" + frozen).start().waitFor());
        await("HANGS");
        await(DRAWN);
        assertTrue(window().orElseThrow().pid() != frozen);
        assertTrue(ProcessHandle.of(frozen).isEmpty(), "the frozen one is left behind");
    }

    @Test
    @Order(1)
    void aSecondOneDoesNotStart() throws Exception {
        Answer second =
                new PackagedAtlas(folder, settings)
                        .run(
                                Map.of("XDG_CONFIG_HOME", settings.toString()),
                                "kiosk",
                                "--lang",
                                "en");
        assertEquals(2, second.code(), second.everything());
        assertTrue(second.err().contains("running already"), second.everything());
    }

    @Test
    @Order(4)
    void noWindowIsLeftBehind() throws Exception {
        ProcessHandle window = window().orElseThrow();
        kiosk.toHandle().destroyForcibly();
        window.onExit().get(2, TimeUnit.MINUTES);
    }

    /** A slip of whoever starts it is told at once, though another kiosk runs here already. */
    @Test
    void aStoryThatNobodyKnowsIsASentence() throws Exception {
        Answer answer =
                new PackagedAtlas(folder, settings)
                        .run(
                                Map.of("XDG_CONFIG_HOME", settings.toString()),
                                "kiosk",
                                "--lang",
                                "en",
                                "--story",
                                "no-such-story");
        assertEquals(2, answer.code(), answer.everything());
        assertTrue(answer.err().contains("no story \"no-such-story\""), answer.everything());
    }
}
