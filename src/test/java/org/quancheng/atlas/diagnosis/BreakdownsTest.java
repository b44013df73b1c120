package org.quancheng.atlas.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.durable.OwnJava;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;

class BreakdownsTest {
    @TempDir Path folder;

    private Path logs;
    private Path ran;
    private Path temporary;

    @BeforeEach
    void folders() throws IOException {
        logs = Files.createDirectory(folder.resolve("日志 100%"));
        ran = Files.createDirectory(folder.resolve("where it ran"));
        temporary = Files.createDirectory(folder.resolve("temporary"));
    }

    private Breakdowns breakdowns(Long... running) {
        return new Breakdowns(logs, temporary, Set.of(running)::contains);
    }

    private void note(long process) throws IOException {
        Files.writeString(logs.resolve("running-" + process), ran.toString());
    }

    private static void report(Path where, long process) throws IOException {
        Path file = where.resolve("hs_err_pid" + process + ".log");
        Files.writeString(file, "SIGSEGV " + process);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-22T12:00:00Z")));
    }

    @Test
    void fetchesWhatWasLeftWhereItRanOrAmongTemporaryFiles() throws IOException {
        note(11);
        note(12);
        report(ran, 11);
        report(temporary, 12);
        List<Path> fetched = breakdowns().collect();
        assertEquals(
                Set.of(
                        logs.resolve("crash-2026-11-22-java-11.txt"),
                        logs.resolve("crash-2026-11-22-java-12.txt")),
                Set.copyOf(fetched));
        assertEquals(Set.copyOf(fetched), Set.copyOf(CrashReports.all(logs)));
        assertEquals(List.of(), breakdowns().collect());
        for (Path empty : List.of(ran, temporary))
            try (var left = Files.list(empty)) {
                assertEquals(0, left.count(), empty.toString());
            }
    }

    @Test
    void leavesAloneWhatStillRunsAndWhatIsNotOurs() throws IOException {
        note(11);
        report(ran, 11);
        report(ran, 99);
        assertEquals(List.of(), breakdowns(11L).collect());
        assertTrue(Files.exists(ran.resolve("hs_err_pid11.log")));
        assertEquals(1, breakdowns().collect().size());
        assertTrue(Files.exists(ran.resolve("hs_err_pid99.log")), "of another program");
    }

    @Test
    void aNoteOfOneThatWasKilledIsDropped() throws IOException {
        note(11);
        Files.writeString(logs.resolve("running-12"), "\0 not a path");
        assertEquals(List.of(), breakdowns().collect());
        try (var left = Files.list(logs)) {
            assertEquals(0, left.count());
        }
    }

    /** A window collects while it runs itself, and may have the number of one that broke down. */
    @Test
    void whoCollectsIsExpectedToo() throws IOException {
        long own = ProcessHandle.current().pid();
        note(own);
        report(ran, own);
        Breakdowns here = breakdowns(own);
        Path note = here.expect(ran).orElseThrow();
        assertEquals(logs.resolve("running-" + own), note);
        assertEquals(1, CrashReports.all(logs).size());
        assertEquals(List.of(), here.collect());
        assertEquals(ran.toString(), Files.readString(note));
    }

    @Test
    void onlyTheLatestAreKept() throws IOException {
        for (long process = 1; process <= 14; process++) {
            note(process);
            report(ran, process);
        }
        breakdowns().collect();
        assertEquals(10, CrashReports.all(logs).size());
    }

    /** With a real Java that really breaks down. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void javaWritesWhereTheFlagSays() throws Exception {
        Process java = sleeper(Breakdowns.flag(logs));
        breakDown(java);
        Path report = logs.resolve("crash-java-" + java.pid() + ".txt");
        assertEquals(List.of(report), CrashReports.all(logs));
        assertTrue(Files.readString(report).contains("SIGSEGV"));
    }

    /** Where no flag was given, as when a person starts the installed program. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatARealJavaLeavesIsFound() throws Exception {
        Process java = sleeper("-Dno.flag=1");
        note(java.pid());
        breakDown(java);
        assertTrue(Files.exists(ran.resolve("hs_err_pid" + java.pid() + ".log")));
        List<Path> fetched = breakdowns().collect();
        assertEquals(1, fetched.size());
        assertTrue(Files.readString(fetched.getFirst()).contains("SIGSEGV"));
    }

    private Process sleeper(String flag) throws IOException {
        ProcessBuilder java = new ProcessBuilder(OwnJava.command(Waiting.class));
        java.environment().put("JDK_JAVA_OPTIONS", "-XX:-CreateCoredumpOnCrash \"" + flag + '"');
        return java.directory(ran.toFile()).start();
    }

    private static void breakDown(Process java) throws Exception {
        assertEquals('w', java.getInputStream().read(), "it waits");
        assertEquals(0, new ProcessBuilder("kill", "-SEGV", "" + java.pid()).start().waitFor());
        java.waitFor();
    }

    /** A program that says that it runs, and waits. */
    static final class Waiting {
        private Waiting() {}

        public static void main(String[] args) throws IOException {
            System.out.print("w");
            System.out.flush();
            System.in.read();
        }
    }
}
