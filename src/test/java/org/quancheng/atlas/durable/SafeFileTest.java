package org.quancheng.atlas.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A safe file holds the old content or the new one, whatever happened to the disk. */
class SafeFileTest {
    private static final Path FILE = Path.of("/kept/counts.txt").toAbsolutePath();

    @TempDir private Path folder;

    private static String content(int n) {
        return "count=" + n + "\n城市 ".repeat(n % 5 + 1) + n + "\n";
    }

    /** The plug pulled after each step of each of four writes, and everything that may remain. */
    @Test
    void powerLossAtAnyInstantLeavesTheOldOrTheNew() throws IOException {
        int found = 0;
        for (int writes = 1; writes <= 4; writes++) {
            boolean cut = true;
            for (int steps = 0; cut; steps++) {
                ModelDisk disk = new ModelDisk();
                SafeFile file = new SafeFile(FILE, disk);
                for (int n = 1; n < writes; n++) file.write(content(n));
                disk.cutAfter(steps);
                try {
                    file.write(content(writes));
                    cut = false;
                } catch (ModelDisk.PowerCut e) {
                    cut = true;
                }
                Optional<String> before =
                        writes == 1 ? Optional.empty() : Optional.of(content(writes - 1));
                Optional<String> wanted = Optional.of(content(writes));
                for (ModelDisk after : disk.afterwards()) {
                    found++;
                    Optional<String> read = new SafeFile(FILE, after).read();
                    assertTrue(
                            read.equals(wanted) || cut && read.equals(before),
                            writes + " writes, cut after " + steps + ": " + read);
                    new SafeFile(FILE, after).write("next");
                    assertEquals(Optional.of("next"), new SafeFile(FILE, after).read());
                }
            }
        }
        assertTrue(found > 300, "only " + found + " ways of losing power");
    }

    @Test
    void aDamagedFileIsPutAsideAndThePreviousOneRead() throws IOException {
        int length = Seal.on(content(2)).length;
        for (int at = 0; at < length; at++) {
            ModelDisk disk = new ModelDisk();
            SafeFile file = new SafeFile(FILE, disk);
            file.write(content(1));
            file.write(content(2));
            disk.damage(FILE, at);
            // What is no longer known for a seal looks like a file made by hand.
            if (at < "# atlas, whole: ".length()) continue;
            assertEquals(Optional.of(content(1)), file.read(), "byte " + at);
            assertEquals(List.of("counts.txt.damaged", "counts.txt.previous"), disk.names());
            file.write(content(3));
            assertEquals(Optional.of(content(3)), file.read());
        }
    }

    @Test
    void aDamagedFileNeverTakesThePlaceOfThePreviousOne() throws IOException {
        ModelDisk disk = new ModelDisk();
        SafeFile file = new SafeFile(FILE, disk);
        file.write(content(1));
        file.write(content(2));
        disk.damage(FILE, 30);
        disk.cutAfter(3);
        assertThrows(ModelDisk.PowerCut.class, () -> file.write(content(3)));
        for (ModelDisk after : disk.afterwards()) {
            assertEquals(Optional.of(content(1)), new SafeFile(FILE, after).read());
        }
    }

    @Test
    void readsWhatWasWrittenByHand() throws IOException {
        Path file = folder.resolve("hours.txt");
        Files.writeString(file, "周二 09:00-17:00\n");
        assertEquals(Optional.of("周二 09:00-17:00\n"), new SafeFile(file).read());
    }

    @Test
    void whatIsNoTextOrTooLargeIsDamaged() throws IOException {
        Path file = folder.resolve("x");
        List<byte[]> bad =
                List.of(
                        new byte[0],
                        new byte[300],
                        new byte[] {(byte) 0xc3, 0x28},
                        "# atlas, wh".getBytes(StandardCharsets.UTF_8),
                        "x".repeat(SafeFile.MOST + 1).getBytes(StandardCharsets.UTF_8));
        for (byte[] bytes : bad) {
            Files.write(file, bytes);
            assertEquals(Optional.empty(), new SafeFile(file).read());
            assertFalse(Files.exists(file));
            assertTrue(Files.exists(folder.resolve("x.damaged")));
        }
    }

    @Test
    void whatCannotBeReadIsNotTakenForNothing() throws IOException {
        Path file = Files.createDirectory(folder.resolve("a folder"));
        assertThrows(IOException.class, () -> new SafeFile(file).read());
    }

    @Test
    void makesItsFolderAndLeavesNoPartBehind() throws IOException {
        Path file = folder.resolve("a/b/c.txt");
        for (int n = 0; n < 5; n++) new SafeFile(file).write(content(n));
        try (var names = Files.list(file.getParent())) {
            assertEquals(
                    List.of("c.txt", "c.txt.previous"),
                    names.map(p -> p.getFileName().toString()).sorted().toList());
        }
    }
}
