package org.quancheng.atlas.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class JournalTest {
    @TempDir Path folder;

    @Test
    void eachEntryIsALineWithTimeAndLevel() throws IOException {
        try (Journal journal = Journal.open(folder)) {
            journal.note("规划 opened {0}");
        }
        List<String> lines = Journal.tail(folder, 10);
        assertEquals(1, lines.size());
        assertTrue(
                lines.getFirst().matches("\\d{4}-\\d\\d-\\d\\dT\\S+ INFO 规划 opened \\{0}"),
                lines.getFirst());
    }

    @Test
    void aMishapKeepsItsCauses() throws IOException {
        try (Journal journal = Journal.open(folder)) {
            journal.warn("broken", new IllegalStateException("outer", new IOException("inner")));
        }
        String text = String.join("\n", Journal.tail(folder, 1000));
        assertTrue(text.contains("WARNING broken"), text);
        assertTrue(text.contains("    Caused by: java.io.IOException: inner"), text);
    }

    @Test
    void whatIsWrittenLaterIsAddedAtTheEnd() throws IOException {
        for (String entry : List.of("first", "second"))
            try (Journal journal = Journal.open(folder)) {
                journal.note(entry);
            }
        assertEquals(
                List.of("first", "second"),
                Journal.tail(folder, 9).stream().map(l -> l.replaceAll(".* ", "")).toList());
        assertTrue(Journal.tail(folder, 1).getFirst().endsWith("second"));
    }

    @Test
    void itCannotFillADisk() throws IOException {
        String line = "x".repeat(10_000);
        try (Journal journal = Journal.open(folder.resolve("50% 满"))) {
            for (int i = 0; i < 1_000; i++) journal.note(line);
        }
        try (var files = Files.list(folder.resolve("50% 满"))) {
            List<Path> all = files.toList();
            assertTrue(all.size() <= 5, all.toString());
            for (Path file : all) assertTrue(Files.size(file) < (1 << 20) + 20_000);
        }
    }

    @Test
    void aPlaceThatIsNoFolderIsTold() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThrows(IOException.class, () -> Journal.open(file.resolve("logs")));
        assertEquals(List.of(), Journal.tail(folder.resolve("nowhere"), 3));
    }
}
