package org.quancheng.atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/** A file is there whole or not at all, and none is lost. */
class DeliveryTest {
    private static final Export GOOD = (part, steps) -> Files.writeString(part, "whole");

    @TempDir Path folder;

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    @Test
    void writesAWholeFileAndNothingElse() throws Exception {
        Path file = folder.resolve("a.pdf");
        new Delivery(file, false).deliver(GOOD, Steps.UNWATCHED);
        assertEquals("whole", Files.readString(file));
        assertEquals(List.of("a.pdf"), files());
    }

    @Test
    void refusesAnExistingFileUnlessForced() throws Exception {
        Path file = folder.resolve("a.pdf");
        Files.writeString(file, "mine");
        Delivery polite = new Delivery(file, false);
        assertTrue(polite.obstacle().isPresent());
        Undelivered refusal =
                assertThrows(Undelivered.class, () -> polite.deliver(GOOD, Steps.UNWATCHED));
        assertTrue(refusal.sentence().en().contains("--force"));
        assertEquals("mine", Files.readString(file));
        new Delivery(file, true).deliver(GOOD, Steps.UNWATCHED);
        assertEquals("whole", Files.readString(file));
    }

    @Test
    void neverReplacesAFileThatAppearsMeanwhile() throws Exception {
        Path file = folder.resolve("a.pdf");
        Export slow =
                (part, steps) -> {
                    Files.writeString(part, "whole");
                    Files.writeString(file, "somebody else's");
                };
        assertThrows(
                Undelivered.class, () -> new Delivery(file, false).deliver(slow, Steps.UNWATCHED));
        assertEquals("somebody else's", Files.readString(file));
        assertEquals(List.of("a.pdf"), files());
    }

    @Test
    void leavesNothingWhenItFailsIsCancelledOrBreaks() throws Exception {
        Path file = folder.resolve("a.pdf");
        Export full =
                (part, steps) -> {
                    Files.writeString(part, "half");
                    throw new IOException("No space left on device");
                };
        Export cancelled =
                (part, steps) -> {
                    Files.writeString(part, "half");
                    steps.at(1, 2, new org.quancheng.atlas.plan.fact.Text("", ""));
                };
        Export broken =
                (part, steps) -> {
                    throw new IllegalStateException("a fault");
                };
        Steps no =
                (done, of, what) -> {
                    throw new CancellationException();
                };
        Delivery delivery = new Delivery(file, true);
        Files.writeString(file, "older");
        assertThrows(Undelivered.class, () -> delivery.deliver(full, Steps.UNWATCHED));
        assertThrows(CancellationException.class, () -> delivery.deliver(cancelled, no));
        assertThrows(IllegalStateException.class, () -> delivery.deliver(broken, Steps.UNWATCHED));
        assertEquals(List.of("a.pdf"), files());
        assertEquals("older", Files.readString(file));
    }

    @Test
    void leavesNothingWhenTheProgramEndsMeanwhile() throws Exception {
        Path file = folder.resolve("a.pdf");
        Export ended =
                (part, steps) -> {
                    Files.writeString(part, "half");
                    Delivery.abandonAll();
                };
        new Delivery(file, false).deliver(ended, Steps.UNWATCHED);
        assertEquals(List.of(), files());
    }

    @Test
    void saysWhatToDoWhereItCannotWrite() throws Exception {
        assertTrue(
                new Delivery(folder.resolve("no/a.pdf"), false)
                        .obstacle()
                        .orElseThrow()
                        .en()
                        .contains("no folder"));
        assertTrue(new Delivery(folder, false).obstacle().orElseThrow().en().contains("a folder"));
        Path file = folder.resolve("file");
        Files.writeString(file, "");
        assertTrue(new Delivery(file.resolve("a.pdf"), false).obstacle().isPresent());
    }
}
