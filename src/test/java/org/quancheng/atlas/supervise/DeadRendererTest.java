package org.quancheng.atlas.supervise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.supervise.child.Screen;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A window that answers but draws nothing any more is started again. */
class DeadRendererTest {
    @TempDir private Path folder;

    @Test
    @Timeout(240)
    void aBlankScreenIsNotTakenForALivingOne() throws Exception {
        SupervisorTest.Chart chart = new SupervisorTest.Chart();
        ProcessBuilder screen =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djavafx.platform=desktop",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Screen.class.getName(),
                        folder.resolve("mark").toString());
        new Supervisor(
                        new Supervisor.Programs(
                                screen,
                                wait -> screen,
                                code -> code == 0 ? Ending.LEFT : Ending.FAILED,
                                chart::print),
                        new Limits(Duration.ofMinutes(2), Duration.ofSeconds(6), 1 << 20),
                        Patience.USUAL,
                        chart,
                        folder)
                .run();
        assertEquals(
                List.of("BLANK"),
                chart.incidents.stream().map(i -> i.replaceFirst(":.*", "")).toList());
    }
}
