package org.quancheng.atlas.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

/** Files are short, and names say what is in them. */
class SizesTest {
    private static final int LONGEST = 400;
    private static final String VAGUE_PACKAGE = "(util|common|helper|manager)s?";
    private static final String VAGUE_TYPE = ".*(Util|Helper|Manager)s?\\.java";

    private static final List<Path> SOURCES = Format.sources(WorkingCopy.ROOT);

    @Test
    void noFileIsLongerThanAPersonReads() {
        assertEquals(
                List.of(),
                SOURCES.stream()
                        .filter(f -> lines(f) > LONGEST)
                        .map(f -> WorkingCopy.name(f) + " " + lines(f))
                        .toList());
        long[] sizes = SOURCES.stream().mapToLong(SizesTest::lines).sorted().toArray();
        System.out.printf(
                "%d files, %d lines, median %d, 9 of 10 at most %d, longest %d%n",
                sizes.length,
                Arrays.stream(sizes).sum(),
                sizes[sizes.length / 2],
                sizes[sizes.length * 9 / 10],
                sizes[sizes.length - 1]);
    }

    private static long lines(Path file) {
        return WorkingCopy.text(file).lines().count();
    }

    @Test
    void noPackageOrTypeIsNamedAfterNothing() {
        assertEquals(
                List.of(),
                SOURCES.stream()
                        .map(WorkingCopy.ROOT::relativize)
                        .filter(SizesTest::isVague)
                        .map(Path::toString)
                        .toList());
    }

    private static boolean isVague(Path file) {
        return file.getFileName().toString().matches(VAGUE_TYPE)
                || StreamSupport.stream(file.getParent().spliterator(), false)
                        .anyMatch(part -> part.toString().matches(VAGUE_PACKAGE));
    }
}
