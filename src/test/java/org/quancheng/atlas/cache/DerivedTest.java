package org.quancheng.atlas.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class DerivedTest {
    private static final byte[] CONTENT = "湖光山色".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @TempDir Path temp;

    private Path folder;
    private Derived derived;

    @BeforeEach
    void open() {
        folder = temp.resolve("not/yet");
        derived = new Derived(folder, 1000);
    }

    @Test
    void givesBackWhatWasKept() {
        derived.write("a-1", out -> out.write(CONTENT));
        assertEquals(Optional.of(ByteBuffer.wrap(CONTENT)), derived.read("a-1"));
        assertEquals(Optional.empty(), derived.read("a-2"));
    }

    @Test
    void keepsEmptyContentToo() {
        derived.write("a", out -> {});
        assertEquals(Optional.of(ByteBuffer.allocate(0)), derived.read("a"));
    }

    /** Each byte of the file counts, be it content, checksum, length or mark. */
    @Test
    void noticesEveryDamagedByte() throws IOException {
        derived.write("a", out -> out.write(CONTENT));
        Path file = only();
        byte[] sound = Files.readAllBytes(file);
        for (int i = 0; i < sound.length; i++) {
            byte[] damaged = sound.clone();
            damaged[i] ^= 4;
            Files.write(file, damaged);
            assertEquals(Optional.empty(), derived.read("a"), "byte " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 23, 24, 30})
    void noticesWhatWasCutOff(int length) throws IOException {
        derived.write("a", out -> out.write(CONTENT));
        Files.write(only(), Arrays.copyOf(Files.readAllBytes(only()), length));
        assertEquals(Optional.empty(), derived.read("a"));
    }

    @Test
    void replacesWhatItHad() {
        derived.write("a", out -> out.write(1));
        derived.write("a", out -> out.write(2));
        assertEquals(Optional.of(ByteBuffer.wrap(new byte[] {2})), derived.read("a"));
    }

    @Test
    void leavesNothingHalfWritten() throws IOException {
        derived.write("a", out -> out.write(CONTENT));
        derived.write(
                "a",
                out -> {
                    out.write(7);
                    throw new IOException("the disk is full");
                });
        assertEquals(Optional.of(ByteBuffer.wrap(CONTENT)), derived.read("a"));
        assertEquals(1, files().size());
    }

    @Test
    void worksWhereNothingCanBeKept() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "no folder");
        for (Derived useless : List.of(new Derived(file, 1000), Derived.none())) {
            useless.write("a", out -> out.write(CONTENT));
            assertEquals(Optional.empty(), useless.read("a"));
        }
    }

    @Test
    void dropsWhatWasNotUsedForLongest() throws IOException {
        for (String key : List.of("first", "second", "third")) {
            derived.write(key, out -> out.write(new byte[300]));
            Files.setLastModifiedTime(
                    folder.resolve(key + ".derived"), FileTime.fromMillis(1000 + key.length()));
        }
        assertTrue(derived.read("first").isPresent());
        derived.write("fourth", out -> out.write(new byte[300]));
        assertEquals(
                List.of(true, false, true),
                Stream.of("first", "third", "fourth")
                        .map(key -> derived.read(key).isPresent())
                        .toList());
    }

    @Test
    void removesWhatAWriterLeftWhenItDied() throws IOException {
        Files.createDirectories(folder);
        Path left = Files.createFile(folder.resolve("a123.part"));
        Path fresh = Files.createFile(folder.resolve("b123.part"));
        Files.setLastModifiedTime(left, FileTime.fromMillis(0));
        derived.write("a", out -> out.write(CONTENT));
        assertEquals(List.of(false, true), List.of(Files.exists(left), Files.exists(fresh)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../a", "A", "a.b", "甲"})
    void refusesKeysThatAreNoFileNames(String key) {
        assertThrows(IllegalArgumentException.class, () -> derived.read(key));
        assertThrows(IllegalArgumentException.class, () -> derived.write(key, out -> {}));
    }

    private Path only() throws IOException {
        return files().getFirst();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
