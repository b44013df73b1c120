package org.quancheng.atlas.app.doctor;

import org.quancheng.atlas.diagnosis.Checkup;
import org.quancheng.atlas.diagnosis.Result;
import org.quancheng.atlas.plan.PackProblem;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All that a doctor looks at. */
public final class Checks {
    private Checks() {}

    /**
     * What there is to be checked.
     *
     * @param program its version, as told
     * @param display whether there is a screen
     * @param assets the folder with the program's fonts
     * @param pack the content that is opened
     * @param problems what is wrong with the pack, or why it cannot be read
     * @param folders where the program has to be able to write
     * @param logs where journal and crash reports lie
     */
    public record Patient(
            String program,
            boolean display,
            Path assets,
            Path pack,
            Supplier<List<PackProblem>> problems,
            List<Path> folders,
            Path logs) {}

    /** Looks at everything. */
    public static Checkup of(Patient patient) {
        Stream<Supplier<Result>> checks =
                Stream.of(
                        () -> Machine.program(patient.program()),
                        Machine::system,
                        Machine::memory,
                        Machine::names,
                        Machine::clock,
                        () -> Display.check(patient.display()),
                        () -> Fonts.check(patient.assets(), patient.pack()),
                        () -> Content.check(patient.pack(), patient.problems()));
        Stream<Supplier<Result>> folders =
                patient.folders().stream().map(folder -> () -> Folders.check(folder));
        Supplier<Result> past = () -> Folders.crashes(patient.logs());
        return Checkup.of(Stream.of(checks, folders, Stream.of(past)).flatMap(s -> s).toList());
    }

    /** A number of bytes in megabytes of 1,048,576. */
    static String megabytes(long bytes) {
        return String.format("%,d MB", bytes >> 20);
    }
}
