package org.quancheng.atlas.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class MishapsTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private CrashReports reports(Path where) {
        return new CrashReports(where, NOON, () -> Map.of("program", "Atlas 9"));
    }

    @Test
    void aReportSaysWhatWhereAndOnWhatMachine() throws IOException {
        try (Journal journal = Journal.open(folder)) {
            journal.note("the last thing that went well");
            Path report =
                    reports(folder)
                            .write(Thread.currentThread(), new IllegalStateException("ouch"))
                            .orElseThrow();
            assertEquals("crash-2026-11-22-120000.txt", report.getFileName().toString());
            String text = Files.readString(report);
            for (String part :
                    List.of(
                            "program: Atlas 9",
                            "time: 2026-11-22T12:00:00Z",
                            "IllegalStateException: ouch",
                            "MishapsTest.aReportSays",
                            "the last thing that went well"))
                assertTrue(text.contains(part), part + " in\n" + text);
        }
    }

    @Test
    void onlyTheLatestReportsAreKept() throws IOException {
        CrashReports reports = reports(folder);
        for (int i = 0; i < 14; i++) {
            Path report = reports.write(Thread.currentThread(), new Error()).orElseThrow();
            Files.setLastModifiedTime(
                    report, java.nio.file.attribute.FileTime.from(NOON.instant().plusSeconds(i)));
        }
        assertTrue(CrashReports.all(folder).size() <= 11);
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(f -> f.toString().endsWith(".part")));
        }
    }

    @Test
    void whereNothingCanBeWrittenThereIsNoReport() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertEquals(
                Optional.empty(), reports(file).write(Thread.currentThread(), new Error("full")));
    }

    @Test
    void ofAReportThatCannotBeFinishedNothingIsLeft() throws IOException {
        CrashReports reports =
                new CrashReports(
                        folder,
                        NOON,
                        () -> {
                            throw new IllegalStateException("no facts");
                        });
        Thread here = Thread.currentThread();
        assertThrows(IllegalStateException.class, () -> reports.write(here, new Error()));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void oneReportForEachSortAndAnEndToThem() throws IOException {
        List<Optional<Path>> told = new ArrayList<>();
        try (Journal journal = Journal.open(folder)) {
            Mishaps mishaps = new Mishaps(journal, reports(folder), told::add);
            for (int i = 0; i < 3; i++)
                mishaps.uncaughtException(Thread.currentThread(), new Error("again and again"));
            assertEquals(1, told.size());
            for (int i = 0; i < 20; i++)
                mishaps.uncaughtException(Thread.currentThread(), thrownAt(i));
        }
        assertEquals(5, told.size());
        assertEquals(5, CrashReports.all(folder).size());
        assertEquals(
                21,
                Journal.tail(folder, 100_000).stream().filter(l -> l.contains("WARNING")).count());
    }

    private static Error thrownAt(int line) {
        Error error = new Error();
        error.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("A", "b", "A.java", line)});
        return error;
    }
}
