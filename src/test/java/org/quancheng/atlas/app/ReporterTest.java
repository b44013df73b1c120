package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.fleet.FleetFolder;
import org.quancheng.atlas.fleet.Status;
import org.quancheng.atlas.kiosk.Clockwork;
import org.quancheng.atlas.supervise.Beat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How often a kiosk writes to its fleet, and what. */
class ReporterTest {
    private static final String ID = "0000abcd";
    private static final Beat BEAT = new Beat(1, 1, 1, "ATTRACT", "town@2");

    @TempDir private Path fleet;
    @TempDir private Path own;
    private final Clockwork clock = new Clockwork();

    private Reporter reporter() {
        return new Reporter(new FleetFolder(fleet), own, ID, "东厅", clock, Runnable::run);
    }

    /** What has been written since this was asked last. */
    private List<String> modes() throws IOException {
        List<String> modes =
                new FleetFolder(fleet).read().kiosks().stream().map(Status::mode).toList();
        Files.deleteIfExists(fleet.resolve("kiosks/" + ID + ".json"));
        return modes;
    }

    @Test
    void writesWhenSomethingChangesAndEveryFiveMinutes() throws IOException {
        Reporter reporter = reporter();
        reporter.started();
        assertEquals(List.of("starting"), modes());
        reporter.heard(BEAT);
        assertEquals(List.of("awake"), modes());
        clock.pass(299);
        reporter.heard(BEAT);
        assertEquals(List.of(), modes());
        clock.pass(1);
        reporter.heard(BEAT);
        assertEquals(List.of("awake"), modes());
    }

    /** A card that is shown for half an hour is no kiosk that has lost its power. */
    @Test
    void goesOnWritingWhileItRests() throws IOException {
        Reporter reporter = reporter();
        reporter.resting();
        assertEquals(List.of("resting"), modes());
        for (int minutes = 5; minutes <= 30; minutes += 5) {
            clock.pass(300);
            reporter.heard(BEAT);
            assertEquals(List.of("resting"), modes());
        }
    }
}
