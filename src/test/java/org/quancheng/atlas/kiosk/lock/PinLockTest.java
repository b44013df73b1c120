package org.quancheng.atlas.kiosk.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.kiosk.Clockwork;
import org.quancheng.atlas.kiosk.lock.PinLock.Answer;
import org.quancheng.atlas.kiosk.lock.PinLock.Record;
import org.quancheng.atlas.work.Background;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lock of the caretaker's page. */
class PinLockTest {
    private static final String PIN = "493817";

    @TempDir private Path folder;
    private final Clockwork clock = new Clockwork();

    /** The lock as it is after a start of the machine. */
    private PinLock started() {
        return new PinLock(folder, clock, Background.immediate());
    }

    private PinLock withPin() {
        PinLock lock = started();
        assertEquals(Answer.RIGHT, set(lock, PIN));
        return lock;
    }

    private static Answer set(PinLock lock, String pin) {
        List<Answer> answers = new ArrayList<>();
        lock.set(pin, answers::add);
        return answers.getFirst();
    }

    private static Answer open(PinLock lock, String pin) {
        List<Answer> answers = new ArrayList<>();
        lock.open(pin, answers::add);
        assertEquals(1, answers.size());
        return answers.getFirst();
    }

    @Test
    void hasNoPinFromTheStart() {
        PinLock lock = started();
        assertEquals(Record.NONE, lock.record());
        for (String guess : List.of("", "000000", "123456", "999999"))
            assertEquals(Answer.WRONG, open(lock, guess));
    }

    @Test
    void opensToItsPinAloneAlsoAfterARestart() {
        PinLock lock = withPin();
        assertEquals(Answer.RIGHT, open(lock, PIN));
        assertEquals(Answer.WRONG, open(lock, "493818"));
        assertEquals(Answer.RIGHT, open(started(), PIN));
        assertEquals(Answer.RIGHT, set(started(), "207461"));
        assertEquals(Answer.WRONG, open(started(), PIN));
        assertEquals(Answer.RIGHT, open(started(), "207461"));
    }

    @Test
    void theFilesDoNotTellThePinAndAreTheOwnersAlone() throws IOException {
        withPin();
        String first = Files.readString(folder.resolve("kiosk-pin"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                assertFalse(text.contains(PIN), text);
                if (file.getFileName().toString().startsWith("kiosk-pin")
                        && Files.getFileStore(file).supportsFileAttributeView("posix"))
                    assertEquals(
                            "rw-------",
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
        assertTrue(first.contains("pbkdf2-hmac-sha256 600000 "), first);
        set(started(), PIN);
        assertNotEquals(first, Files.readString(folder.resolve("kiosk-pin")), "a salt of its own");
    }

    @Test
    void slowsWrongPinsDownMoreAndMore() {
        PinLock lock = withPin();
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            clock.pass(lock.toWait().toSeconds() + 1);
            assertEquals(Answer.WRONG, open(lock, "111222"));
            waits.add(lock.toWait().toSeconds());
        }
        assertEquals(
                List.of(0L, 0L, 30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L, 3600L),
                waits);
    }

    @Test
    void duringAWaitEvenTheRightPinIsNotTried() {
        PinLock lock = withPin();
        for (int i = 0; i < Attempts.FREE; i++) open(lock, "111222");
        assertEquals(Answer.WAIT, open(lock, PIN));
        clock.pass(29);
        assertEquals(Answer.WAIT, open(lock, PIN));
        clock.pass(2);
        assertEquals(Answer.RIGHT, open(lock, PIN));
        assertEquals(Duration.ZERO, lock.toWait());
        open(lock, "111222");
        assertEquals(Duration.ZERO, lock.toWait(), "the right one forgives the wrong ones");
    }

    @Test
    void aWaitSurvivesARestart() {
        PinLock lock = withPin();
        for (int i = 0; i < 5; i++) {
            clock.pass(lock.toWait().toSeconds() + 1);
            open(lock, "111222");
        }
        PinLock again = started();
        assertEquals(lock.toWait().toSeconds(), again.toWait().toSeconds(), 1);
        assertEquals(Answer.WAIT, open(again, PIN));
    }

    /** Whoever pulls the plug while a PIN is being checked has used an attempt up. */
    @Test
    void anAttemptIsCountedBeforeItIsMade() {
        withPin();
        for (int i = 0; i < Attempts.FREE; i++)
            new PinLock(folder, clock, Background.idle()).open("111222", answer -> {});
        assertEquals(Answer.WAIT, open(started(), PIN));
    }

    @Test
    void settingTheClockNeitherEndsAWaitForGoodNorMakesItEndless() {
        PinLock lock = withPin();
        for (int i = 0; i < 5; i++) {
            clock.pass(lock.toWait().toSeconds() + 1);
            open(lock, "111222");
        }
        clock.setWall(Duration.ofDays(-400));
        assertEquals(Duration.ofSeconds(120), started().toWait());
        PinLock afterwards = started();
        assertEquals(Duration.ofSeconds(120), afterwards.toWait());
        clock.pass(119);
        assertEquals(Answer.WAIT, open(afterwards, PIN));
        clock.pass(2);
        assertEquals(Answer.RIGHT, open(afterwards, PIN));
    }

    @Test
    void aDamagedRecordIsReplacedByItsCopy() throws IOException {
        withPin();
        Files.writeString(folder.resolve("kiosk-pin"), "\0\0\0\0");
        assertEquals(Answer.RIGHT, open(started(), PIN));
    }

    @Test
    void aRecordOfWhichNothingIsLeftOpensToNobody() throws IOException {
        withPin();
        for (String file : List.of("kiosk-pin", "kiosk-pin.previous"))
            Files.writeString(folder.resolve(file), "#sealed by nobody\n\0");
        for (int start = 0; start < 3; start++) {
            PinLock lock = started();
            assertEquals(Record.DAMAGED, lock.record());
            assertEquals(Answer.WRONG, open(lock, PIN));
        }
    }

    @Test
    void whereNothingCanBeWrittenNothingIsTried() throws IOException {
        withPin();
        Files.deleteIfExists(folder.resolve("kiosk-attempts"));
        Files.createDirectory(folder.resolve("kiosk-attempts"));
        Files.createDirectory(folder.resolve("kiosk-attempts.part"));
        PinLock lock = started();
        clock.pass(60);
        assertEquals(Answer.DISK, open(lock, PIN));
    }

    @Test
    void followsThePinThatTheOwnerHasWrittenDown() {
        PinLock lock = started();
        assertTrue(lock.follow(PIN));
        assertEquals(Record.SET, lock.record());
        assertTrue(started().follow(PIN));
        assertEquals(Answer.RIGHT, open(started(), PIN));
        assertTrue(started().follow("207461"));
        assertEquals(Answer.WRONG, open(started(), PIN));
    }

    /** A window that comes back after a crash does not wait for what takes seconds. */
    @Test
    void followsAChangeInTimeWhileThePinBeforeIsKept() {
        withPin();
        new PinLock(folder, clock, Background.idle()).followInTime("207461", answer -> {});
        assertEquals(Answer.RIGHT, open(started(), PIN), "nobody has waited for it");
        PinLock lock = started();
        List<Answer> answers = new ArrayList<>();
        lock.followInTime("207461", answers::add);
        assertEquals(List.of(Answer.RIGHT), answers);
        assertEquals(Answer.RIGHT, open(lock, "207461"));
        assertEquals(Answer.WRONG, open(started(), PIN));
    }
}
