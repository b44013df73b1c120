package org.quancheng.atlas.supervise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.durable.OwnJava;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Real processes that fall ill, and what the supervisor does about it. */
@Timeout(240)
class SupervisorTest {
    @TempDir private Path folder;

    /** What was seen. */
    static class Chart implements Listener {
        final List<String> incidents = Collections.synchronizedList(new ArrayList<>());
        final LinkedBlockingQueue<String> printed = new LinkedBlockingQueue<>();

        void print(String line) {
            System.out.println(line);
            printed.add(line);
        }

        @Override
        public void started() {}

        @Override
        public void resting() {}

        @Override
        public void heard(Beat beat) {}

        @Override
        public void failed(Incident incident) {
            incidents.add(incident.what());
        }
    }

    private Chart run(String course) throws Exception {
        return run(folder, course);
    }

    private static Chart run(Path folder, String course) throws Exception {
        Chart chart = new Chart();
        Ward.supervisor(folder, course, chart).run();
        return chart;
    }

    private long count(String what) throws Exception {
        return count(folder, what);
    }

    private static long count(Path folder, String what) throws Exception {
        try (var files = Files.list(folder.resolve(what))) {
            return files.count();
        }
    }

    /** Side by side, since each takes as long as a window may be silent. */
    @Test
    void restartsAfterAHangAFreezeAndABlankScreen() throws Exception {
        Map<String, String> faults = Map.of("hang", "HANGS", "freeze", "HANGS", "blank", "BLANK");
        Map<String, Future<Chart>> charts = new HashMap<>();
        try (ExecutorService wards = Executors.newThreadPerTaskExecutor(Thread::new)) {
            for (String illness : faults.keySet()) {
                Path own = Files.createDirectory(folder.resolve(illness));
                charts.put(illness, wards.submit(() -> run(own, illness + ",leave")));
            }
        }
        for (String illness : faults.keySet()) {
            assertEquals(List.of(faults.get(illness)), charts.get(illness).get().incidents);
            assertEquals(2, count(folder.resolve(illness), "starts"), illness);
        }
    }

    @Test
    void restartsAfterARealOutOfMemoryError() throws Exception {
        Chart chart = run("memory,leave");
        assertEquals(1, chart.incidents.size());
        String incident = chart.incidents.getFirst();
        assertTrue(incident.startsWith("ENDED with exit code 3"), incident);
        assertEquals(2, count("starts"));
    }

    @Test
    void restartsWhatHasGrownTooLargeAndNotesWhatWasComplainedOf() throws Exception {
        Chart chart = run("large,crash,leave");
        assertEquals("TOO_LARGE", chart.incidents.getFirst());
        assertEquals(
                "ENDED with exit code 1: Exception in thread \"main\""
                        + " java.lang.IllegalStateException: a fault of mine",
                chart.incidents.get(1));
        List<String> diary = new Diary(folder.resolve("incidents.txt")).lines();
        assertEquals(2, diary.size());
        assertTrue(diary.getLast().endsWith(chart.incidents.getLast()));
    }

    /** A caretaker's wish is no failure, however often it comes. */
    @Test
    void startsAfreshOnRequestAndEndsWhenLeft() throws Exception {
        Chart chart = run("again,again,again,again,leave");
        assertEquals(List.of(), chart.incidents);
        assertEquals(5, count("starts"));
        assertEquals(0, count("cards"));
    }

    @Test
    void showsTheCardAfterRepeatedFailureAndTriesAgainByItself() throws Exception {
        Chart chart = run("crash,crash,crash,crash,leave");
        assertEquals(4, chart.incidents.size());
        assertEquals(2, count("cards"));
        assertEquals(5, count("starts"));
    }

    /** As when the machine has no memory left for another process, and later has. */
    @Test
    void goesOnWhereAProcessCannotBeStartedForAWhile() throws Exception {
        Path place = Files.createDirectory(folder.resolve("place"));
        Path starts = Files.createDirectory(folder.resolve("starts"));
        Chart chart =
                new Chart() {
                    @Override
                    public void started() {
                        if (incidents.size() == 1) place.toFile().delete();
                    }

                    @Override
                    public void resting() {
                        place.toFile().mkdir();
                    }
                };
        Supervisor.Programs programs =
                new Supervisor.Programs(
                        Ward.patient(starts, "crash,leave").directory(place.toFile()),
                        wait -> Ward.patient(starts, "again"),
                        Ward::ending,
                        chart::print);
        Ward.supervisor(folder, programs, chart).run();
        assertEquals(3, chart.incidents.size());
        for (String incident : chart.incidents.subList(1, 3))
            assertTrue(incident.startsWith("NOT_STARTED: "), incident);
    }

    @Test
    void whereNothingCanBeStartedAtAllItSaysSo() {
        Supervisor.Programs programs =
                new Supervisor.Programs(
                        new ProcessBuilder(folder.resolve("none").toString()),
                        wait -> new ProcessBuilder(),
                        Ward::ending,
                        line -> {});
        assertThrows(IOException.class, () -> Ward.supervisor(folder, programs, new Chart()).run());
    }

    @Test
    void restartsAfterKill9() throws Exception {
        Chart chart = new Chart();
        Supervisor supervisor = Ward.supervisor(folder, "well,leave", chart);
        Thread supervising = Thread.ofPlatform().start(() -> runQuietly(supervisor));
        String started = chart.printed.poll(2, TimeUnit.MINUTES);
        assertTrue(started != null && started.startsWith("started as well"), started);
        handle(started).destroyForcibly();
        supervising.join();
        assertEquals(1, chart.incidents.size());
        String incident = chart.incidents.getFirst();
        assertTrue(incident.startsWith("ENDED with exit code 137"), incident);
        assertEquals(2, count("starts"));
    }

    private static void runQuietly(Supervisor supervisor) {
        try {
            supervisor.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProcessHandle handle(String started) {
        String pid = started.substring(started.lastIndexOf(' ') + 1);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    @Test
    void aWindowDoesNotOutliveItsSupervisor() throws Exception {
        Process ward =
                new ProcessBuilder(OwnJava.command(Ward.class, folder.toString(), "well"))
                        .redirectErrorStream(true)
                        .start();
        ProcessHandle window;
        try (BufferedReader out = ward.inputReader()) {
            window = handle(out.readLine());
            ward.toHandle().destroyForcibly();
            ward.waitFor();
        }
        window.onExit().get(2, TimeUnit.MINUTES);
    }

    /** A process that was stopped cannot see that its supervisor has gone. */
    @Test
    void aWindowThatWasLeftBehindIsEndedFirst() throws Exception {
        Process left =
                new ProcessBuilder(
                                OwnJava.command(
                                        Patient.class,
                                        Files.createDirectory(folder.resolve("old")).toString(),
                                        "well"))
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader out = left.inputReader()) {
            assertTrue(out.readLine().startsWith("started as well"));
            new Lodger(folder.resolve("window-process.txt")).remember(left.toHandle());
            run("leave");
            assertTrue(left.waitFor(2, TimeUnit.MINUTES));
        } finally {
            left.toHandle().destroyForcibly();
        }
    }

    @Test
    void aBeatIsReadAsItWasSaid() {
        Beat beat = new Beat(3, 2, 123_456_789_000L, "VISIT", "town 1.2");
        assertEquals("town_1.2", Beat.of(beat.line()).orElseThrow().content());
        assertEquals(beat.memory(), Beat.of(beat.line()).orElseThrow().memory());
        for (String other : Arrays.asList("", "#beat", "#beat answered=-1", beat.line() + " x"))
            assertTrue(Beat.of(other).isEmpty(), other);
    }
}
