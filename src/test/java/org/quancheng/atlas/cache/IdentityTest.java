package org.quancheng.atlas.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

class IdentityTest {
    @TempDir Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("a.json"), "one");
        Files.writeString(folder.resolve("sub/b.json"), "two");
        Files.writeString(folder.resolve("c.png"), "picture");
    }

    private String identity() throws IOException {
        return new Identity().addFolder(folder, f -> f.toString().endsWith(".json")).toString();
    }

    @Test
    void isAShortWordThatStays() throws IOException {
        assertEquals(identity(), identity());
        assertTrue(identity().matches("[0-9a-f]{16}"), identity());
    }

    /** Some editors and archives keep size and time; the content counts. */
    @Test
    void noticesAChangeThatSizeAndTimeHide() throws IOException {
        Path file = folder.resolve("sub/b.json");
        FileTime time = Files.getLastModifiedTime(file);
        String before = identity();
        Files.writeString(file, "owt");
        Files.setLastModifiedTime(file, time);
        assertNotEquals(before, identity());
    }

    @Test
    void doesNotMindACopy() throws IOException {
        String before = identity();
        Files.setLastModifiedTime(folder.resolve("a.json"), FileTime.fromMillis(5000));
        assertEquals(before, identity());
    }

    @Test
    void noticesNewRenamedAndDeletedFiles() throws IOException {
        String before = identity();
        Path added = Files.createFile(folder.resolve("new.png"));
        assertNotEquals(before, identity());
        Files.delete(added);
        assertEquals(before, identity());
        Files.move(folder.resolve("a.json"), folder.resolve("d.json"));
        assertNotEquals(before, identity());
    }

    /** What is not read is told apart by size and time. */
    @Test
    void looksAtOtherFilesFromOutside() throws IOException {
        String before = identity();
        Files.setLastModifiedTime(folder.resolve("c.png"), FileTime.fromMillis(5000));
        assertNotEquals(before, identity());
    }

    @Test
    void tellsWordsApart() {
        assertNotEquals(
                new Identity().add("a").add("bc").toString(),
                new Identity().add("ab").add("c").toString());
    }
}
