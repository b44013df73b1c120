package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.kiosk.Clockwork;
import org.quancheng.atlas.kiosk.Hall.Mode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A kiosk by night and by day, and what its caretaker finds about it. */
class UpkeepJourney {
    @TempDir private Path settings;
    @TempDir private Path own;
    @TempDir private Path drive;

    /** The clock on the wall, which the test sets as it likes. */
    private static final class Wall extends Clock {
        private final Clockwork clockwork;

        Wall(Clockwork clockwork) {
            this.clockwork = clockwork;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return clockwork.instant();
        }
    }

    /** It is a little after eight in the morning. */
    private Exhibit open() {
        Exhibit exhibit = Exhibit.of(Packs.miniTown(), settings);
        exhibit.make(() -> exhibit.kiosk.attend(own, new Wall(exhibit.clock), drive));
        return exhibit;
    }

    private static void set(Exhibit exhibit, int hours) {
        exhibit.clock.setWall(Duration.ofHours(hours));
        exhibit.pass(1);
    }

    @Test
    void sleepsAndWakesByTheClock() {
        try (Exhibit exhibit = open()) {
            exhibit.pass(1);
            assertEquals(Mode.ASLEEP, exhibit.mode());
            assertTrue(exhibit.sees("sleep-card"));
            exhibit.tap(450, 450);
            assertEquals(Mode.ASLEEP, exhibit.mode());
            set(exhibit, 1);
            assertEquals(Mode.ATTRACT, exhibit.mode());
            exhibit.tap(450, 450);
            assertEquals(Mode.VISIT, exhibit.mode());
            // Whoever is there at closing time may stay.
            set(exhibit, 8);
            assertEquals(Mode.VISIT, exhibit.mode());
            exhibit.pass(120);
            assertEquals(Mode.ASLEEP, exhibit.mode());
        }
    }

    @Test
    void theCaretakerTakesTheCountsAlongAndSwitchesThemOff() throws IOException {
        try (Exhibit exhibit = open()) {
            set(exhibit, 2);
            exhibit.tap(450, 450);
            exhibit.pass(120);
            exhibit.corners();
            exhibit.enter(Exhibit.PIN);
            press(exhibit, "counts-to-0");
            List<Path> written;
            try (var files = Files.list(drive)) {
                written = files.toList();
            }
            assertEquals(1, written.size());
            String csv = Files.readString(written.getFirst());
            assertTrue(csv.contains(",来访,"), csv);
            press(exhibit, "counts-switch");
            press(exhibit, "counts-switch");
            assertEquals("off", last(own.resolve("counting.txt")));
            press(exhibit, "counts-delete");
            press(exhibit, "counts-delete");
            try (var files = Files.list(own)) {
                assertFalse(files.anyMatch(f -> f.getFileName().toString().startsWith("counts-")));
            }
        }
    }

    @Test
    void theCaretakerClosesADayAndItIsKept() throws IOException {
        try (Exhibit exhibit = open()) {
            set(exhibit, 2);
            assertEquals(Mode.ATTRACT, exhibit.mode());
            exhibit.corners();
            exhibit.enter(Exhibit.PIN);
            press(exhibit, "closed-2026-03-02");
            press(exhibit, "hours-later-TUESDAY");
            press(exhibit, "desk-back");
            exhibit.pass(1);
            assertEquals(Mode.ASLEEP, exhibit.mode());
        }
        String kept = Files.readString(own.resolve("hours.txt"));
        assertTrue(kept.contains("closed 2026-03-02"), kept);
        assertTrue(kept.contains("Tue 09:30-17:00"), kept);
    }

    /** Nothing else runs once the program ends. */
    @Test
    void whatWasCountedIsOnTheDiskBeforeTheProgramEnds() {
        List<Boolean> saved = new ArrayList<>();
        try (Exhibit exhibit = open()) {
            set(exhibit, 2);
            exhibit.tap(450, 450);
            Path counted = own.resolve("counts-2026-03.txt");
            exhibit.kiosk.whenOver(() -> saved.add(Files.exists(counted)));
            exhibit.corners();
            exhibit.enter(Exhibit.PIN);
            assertFalse(Files.exists(counted), "not saved by the way");
            exhibit.tap("desk-leave");
            exhibit.tap("desk-leave");
        }
        assertEquals(List.of(true), saved);
    }

    @Test
    void theCaretakerIsToldWhereHoursCannotBeKept() throws IOException {
        try (Exhibit exhibit = open()) {
            set(exhibit, 2);
            exhibit.corners();
            exhibit.enter(Exhibit.PIN);
            Files.createDirectory(own.resolve("hours.txt.part"));
            press(exhibit, "hours-later-TUESDAY");
            List<String> texts = exhibit.ask(() -> Seen.texts(exhibit.node("desk")));
            String sentence = exhibit.words().text("upkeep.not-kept");
            assertTrue(texts.contains(sentence), texts::toString);
        }
    }

    private static String last(Path file) throws IOException {
        return Files.readAllLines(file).getLast();
    }

    /** Presses a button wherever on the page it stands. */
    private static void press(Exhibit exhibit, String id) {
        exhibit.make(() -> ((Button) exhibit.scene().lookup("#" + id)).fire());
        exhibit.rest();
    }
}
