package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts a packaged atlas from another working folder and hears what it answers.
 *
 * @param folder the atlas's own folder
 * @param elsewhere the working folder
 * @param starter the file to run
 * @param java the Java that the starter is told to use
 * @param locale what the person's environment says about language
 */
record PackagedAtlas(Path folder, Path elsewhere, Path starter, Path java, String locale) {
    /** What came back. */
    record Answer(int code, String out, String err) {
        String everything() {
            return out + err;
        }
    }

    PackagedAtlas(Path folder, Path elsewhere) {
        this(
                folder,
                elsewhere,
                folder.resolve(isWindows() ? "bin/atlas.cmd" : "bin/atlas"),
                Path.of(System.getProperty("java.home")),
                "C.UTF-8");
    }

    PackagedAtlas in(String other) {
        return new PackagedAtlas(folder, elsewhere, starter, java, other);
    }

    PackagedAtlas through(Path other) {
        return new PackagedAtlas(folder, elsewhere, other, java, locale);
    }

    PackagedAtlas withJava(Path other) {
        return new PackagedAtlas(folder, elsewhere, starter, other, locale);
    }

    /** Where its settings would go if it kept any. */
    Path settings() {
        return elsewhere.resolve("settings");
    }

    /** Runs a command without a display; no answer ever shows a stack trace. */
    Answer run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    /**
     * Runs a command with more in its environment.
     *
     * @param more variables that the person has set
     */
    Answer run(Map<String, String> more, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(starter.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(elsewhere, "out", ".txt");
        Path err = Files.createTempFile(elsewhere, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(elsewhere.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment
                .keySet()
                .removeIf(
                        key ->
                                key.matches(
                                        "DISPLAY|WAYLAND_DISPLAY|LANG|LANGUAGE|LC_.*|JAVA_HOME"));
        environment.put("LANG", locale);
        environment.put("ATLAS_JAVA", java.toString());
        environment.put("XDG_CONFIG_HOME", settings().toString());
        environment.put("XDG_CACHE_HOME", elsewhere.resolve("cache").toString());
        environment.put("XDG_DATA_HOME", elsewhere.resolve("data").toString());
        environment.putAll(more);
        Process process = builder.start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "no answer to " + command);
        Answer answer =
                new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
        assertFalse(
                answer.everything().matches("(?s).*(Exception|\\n\\s+at |WARNING).*"),
                answer.everything());
        return answer;
    }

    /** Copies a folder with all it holds, keeping what may be executed. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path source : all.toList()) {
                Path target = to.resolve(from.relativize(source).toString());
                Files.createDirectories(target.getParent());
                if (Files.isDirectory(source)) Files.createDirectories(target);
                else Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
