package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class LibraryTimesTest {
    @TempDir Path folder;

    @Test
    void settlesOnceAndLeavesOtherFilesAlone() throws IOException {
        Files.createFile(folder.resolve("a.jar"));
        Path other = Files.createFile(folder.resolve("b.aot"));
        var time = Files.getLastModifiedTime(other);
        assertEquals(1, LibraryTimes.settle(folder));
        assertEquals(0, LibraryTimes.settle(folder));
        assertEquals(time, Files.getLastModifiedTime(other));
    }

    @Test
    void doesNothingWhereThereAreNone() {
        assertEquals(false, LibraryTimes.mend(folder.resolve("nowhere")));
    }
}
