package org.quancheng.atlas.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.durable.OwnJava;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is needed only while one measures goes with it. */
class ScratchTest {
    /** Measures until somebody breaks it off. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] inner) throws Exception {
            if (inner.length == 0) {
                Scratch scratch = new Scratch();
                fill(scratch.folder());
                Process window = scratch.start(endless("window"));
                System.out.println(scratch.folder());
                System.out.println(window.pid());
            }
            Thread.currentThread().join();
        }
    }

    private static void fill(Path folder) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("x10").resolve("geometry"));
        Files.writeString(pack.resolve("districts.geojson"), "{}");
    }

    private static ProcessBuilder endless(String... arguments) {
        return new ProcessBuilder(OwnJava.command(Endless.class, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    @Test
    void itGoesAtTheEnd() throws IOException {
        Path folder;
        try (Scratch scratch = new Scratch()) {
            folder = scratch.folder();
            fill(folder);
        }
        assertFalse(Files.exists(folder));
    }

    @Test
    void itGoesWhenSomebodyBreaksOff() throws Exception {
        assumeTrue(ProcessHandle.current().supportsNormalTermination());
        Process measuring = endless().start();
        try (BufferedReader said = measuring.inputReader()) {
            Path folder = Path.of(said.readLine());
            ProcessHandle window = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
            assertTrue(Files.exists(folder.resolve("x10")));
            measuring.destroy();
            measuring.waitFor();
            assertFalse(Files.exists(folder), folder::toString);
            assertFalse(window.isAlive(), "no window stays behind");
        } finally {
            measuring.destroyForcibly();
        }
    }
}
