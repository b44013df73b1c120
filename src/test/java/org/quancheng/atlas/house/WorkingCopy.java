package org.quancheng.atlas.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this working copy, for the rules that read them. */
final class WorkingCopy {
    static final Path ROOT = Path.of(System.getProperty("atlas.home", "")).toAbsolutePath();

    static final Path MAIN = ROOT.resolve("src/main/java");
    static final Path RESOURCES = ROOT.resolve("src/main/resources");

    private WorkingCopy() {}

    /**
     * All files below a folder whose names end so, in a steady order; none if there is no such
     * folder.
     */
    static List<Path> files(Path folder, String... endings) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> Stream.of(endings).anyMatch(f.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** How a failure names a file. */
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    /** How a failure names a place in a file's text: {@code file:line}. */
    static String at(Path file, String text, int at) {
        long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
        return name(file) + ":" + line;
    }
}
