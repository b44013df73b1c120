package org.quancheng.atlas.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

class MemoryTest {
    @TempDir Path self;

    @Test
    void saysWhatTheSystemTells() throws IOException {
        Files.writeString(
                self.resolve("status"),
                """
                VmHWM:\t  409600 kB
                VmRSS:\t  307200 kB
                Threads:\t30
                """);
        Files.writeString(
                self.resolve("smaps_rollup"),
                """
                00400000-7ffc9a5f4000 ---p 00000000 00:00 0 [rollup]
                Rss:              307200 kB
                Pss:              204800 kB
                Pss_Dirty:        102400 kB
                """);
        Files.createDirectory(self.resolve("fd"));
        Files.createFile(self.resolve("fd").resolve("0"));
        Map<String, Object> now = Memory.now(self);
        assertEquals(400L, now.get("processPeak"));
        assertEquals(300L, now.get("process"));
        assertEquals(200L, now.get("processShare"));
        assertEquals(30L, now.get("threads"));
        assertEquals(1L, now.get("files"));
    }

    @Test
    void aShareThatNobodyTellsIsLeftOut() throws IOException {
        Files.writeString(self.resolve("status"), "VmRSS:\t  307200 kB\n");
        Files.createDirectory(self.resolve("fd"));
        Map<String, Object> now = Memory.now(self);
        assertEquals(300L, now.get("process"));
        assertEquals(0L, now.get("files"));
        assertTrue(!now.containsKey("processShare"));
    }

    @Test
    void elsewhereTheHeapMustDo() {
        Map<String, Object> now = Memory.now(self.resolve("missing"));
        assertEquals(Set.of("heap"), now.keySet());
    }
}
