package org.quancheng.atlas.durable;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs small programs among the tests in a Java of their own, which starts quickly. */
public final class OwnJava {
    private OwnJava() {}

    /** The command line of a program that uses nothing but our own classes and the JDK's. */
    public static List<String> command(Class<?> program, String... arguments) {
        String classes =
                Stream.of(program, SafeFile.class)
                        .map(OwnJava::folder)
                        .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx32m",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-cp",
                                classes,
                                program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String folder(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
