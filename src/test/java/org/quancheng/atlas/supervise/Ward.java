package org.quancheng.atlas.supervise;

import org.quancheng.atlas.durable.OwnJava;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A supervisor as a program of its own, so that it can be killed. */
public final class Ward {
    private Ward() {}

    /** Takes a folder and the course of the patient. */
    public static void main(String[] args) throws Exception {
        supervisor(Path.of(args[0]), args[1], new SupervisorTest.Chart()).run();
    }

    static Supervisor supervisor(Path folder, String course, SupervisorTest.Chart chart)
            throws Exception {
        Path starts = Files.createDirectories(folder.resolve("starts"));
        Path cards = Files.createDirectories(folder.resolve("cards"));
        Supervisor.Programs programs =
                new Supervisor.Programs(
                        patient(starts, course),
                        wait -> patient(cards, "again"),
                        Ward::ending,
                        chart::print);
        return supervisor(folder, programs, chart);
    }

    static Supervisor supervisor(
            Path folder, Supervisor.Programs programs, SupervisorTest.Chart chart) {
        return new Supervisor(
                programs,
                new Limits(Duration.ofMinutes(2), Duration.ofSeconds(4), 1 << 20),
                new Patience(
                        List.of(Duration.ZERO, Duration.ZERO),
                        List.of(Duration.ZERO),
                        Duration.ofHours(1)),
                chart,
                folder);
    }

    static Ending ending(int code) {
        return code == 0 ? Ending.LEFT : code == 10 ? Ending.AGAIN : Ending.FAILED;
    }

    static ProcessBuilder patient(Path folder, String course) {
        return new ProcessBuilder(OwnJava.command(Patient.class, folder.toString(), course));
    }
}
