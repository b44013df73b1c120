package org.quancheng.atlas.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A program killed while it writes ten files at once, a hundred times: a thousand in all. */
class KilledWriterTest {
    private static final int KILLS = 100;

    @TempDir private Path folder;

    @Test
    void nothingIsLostAndNothingIsHalf() throws Exception {
        Random random = new Random(5);
        long[] done = new long[TirelessWriter.FILES];
        for (int kill = 0; kill < KILLS; kill++) {
            long first = 1000L * kill + 1;
            killAfter(1 + random.nextInt(60), first, done);
            for (int file = 0; file < done.length; file++) {
                String read =
                        new SafeFile(TirelessWriter.file(folder, file)).read().orElse("0 0  0");
                long turn = Long.parseLong(read.split(" ")[1]);
                assertEquals(turn == 0 ? "0 0  0" : TirelessWriter.content(file, turn), read);
                boolean last = turn == done[file];
                boolean underWay = turn == done[file] + 1 || turn == first && done[file] < first;
                assertTrue(last || underWay, turn + " was read, " + done[file] + " was written");
                done[file] = turn;
            }
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.filter(f -> f.toString().endsWith(".damaged")).toList());
        }
    }

    /** Runs the writer until it has told of some writes, then kills it. */
    private void killAfter(int writes, long first, long[] done) throws IOException {
        Process writer =
                new ProcessBuilder(
                                OwnJava.command(
                                        TirelessWriter.class,
                                        folder.toString(),
                                        String.valueOf(first)))
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader out = writer.inputReader()) {
            int told = 0;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                // Not the process's own method, which closes what is still to be read.
                if (++told == writes) writer.toHandle().destroyForcibly();
                assertFalse(line.contains("failed"), line);
                String[] words = line.split(" ");
                done[Integer.parseInt(words[0])] = Long.parseLong(words[1]);
            }
            assertTrue(told >= writes, "the writer ended by itself");
        } finally {
            writer.destroyForcibly();
        }
        writer.onExit().join();
    }
}
