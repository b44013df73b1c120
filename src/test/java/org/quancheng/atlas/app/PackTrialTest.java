package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.plan.fact.Text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pack is tried where a pack that hangs, breaks down or eats the memory harms nobody. */
class PackTrialTest {
    @TempDir private Path folder;

    private static List<String> java(String... flags) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-Datlas.home=" + System.getProperty("atlas.home"),
                        "-Djavafx.platform=desktop",
                        "-Djava.awt.headless=true",
                        "-Datlas.cache=none",
                        "--enable-native-access=ALL-UNNAMED"));
        line.addAll(List.of(flags));
        line.addAll(List.of("-cp", System.getProperty("java.class.path")));
        return line;
    }

    private ProcessBuilder child(List<String> line, List<String> command) {
        List<String> all = new ArrayList<>(line);
        all.addAll(command);
        return new ProcessBuilder(all).directory(folder.toFile());
    }

    private Optional<Text> trouble(
            Duration patience, Class<?> program, Path pack, String... flags) {
        List<String> line = java(flags);
        line.add(program.getName());
        return new PackTrial(new ChildRun(command -> child(line, command), patience)).trouble(pack);
    }

    @Test
    void aSoundPackIsDrawn() {
        assertEquals(
                Optional.empty(), trouble(Duration.ofMinutes(3), Main.class, MiniTown.folder()));
    }

    @Test
    void aPackWithProblemsIsToldOf() throws Exception {
        MiniTown.copyTo(folder.resolve("pack"));
        Files.writeString(folder.resolve("pack/stray.json"), "{}");
        Text told =
                trouble(Duration.ofMinutes(3), Main.class, folder.resolve("pack")).orElseThrow();
        assertTrue(told.zh().contains("stray.json"), told.zh());
        assertTrue(told.en().startsWith("The pack has a problem"), told.en());
    }

    @Test
    void aPackThatIsNoneIsToldOf() {
        Text told = trouble(Duration.ofMinutes(3), Main.class, folder).orElseThrow();
        assertTrue(told.zh().contains("manifest.json"), told.zh());
    }

    @Test
    void oneThatHangsIsEnded() {
        Text told = trouble(Duration.ofMillis(300), Hanging.class, folder).orElseThrow();
        assertTrue(told.zh().contains("停住了"), told.zh());
    }

    @Test
    void oneThatEatsTheMemoryEndsByItself() {
        Text told =
                trouble(
                                Duration.ofMinutes(3),
                                Greedy.class,
                                folder,
                                "-Xmx16m",
                                "-XX:+ExitOnOutOfMemoryError")
                        .orElseThrow();
        assertTrue(told.zh().contains("内存不够"), told.zh());
    }

    /** Never ends. */
    static final class Hanging {
        private Hanging() {}

        public static void main(String[] args) {
            while (true) java.util.concurrent.locks.LockSupport.park();
        }
    }

    /** Wants more and more. */
    static final class Greedy {
        private Greedy() {}

        public static void main(String[] args) {
            List<byte[]> all = new ArrayList<>();
            while (true) all.add(new byte[1 << 20]);
        }
    }
}
