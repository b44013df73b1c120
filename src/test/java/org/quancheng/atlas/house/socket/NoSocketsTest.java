package org.quancheng.atlas.house.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.gluonhq.maps.tile.TileRetriever;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quancheng.atlas.basemap.Cells;
import org.quancheng.atlas.map.OfflineTiles;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;

/** The atlas opens no socket: shown in a process of its own, in which none can be opened unseen. */
class NoSocketsTest {
    private static final String HOME = System.getProperty("atlas.home");

    @TempDir private Path folder;

    private record Outcome(int exit, String said) {}

    @Test
    void theWindowOpensNone() throws Exception {
        Outcome outcome = run(List.of(), "atlas");
        assertTrue(outcome.said().contains("the window was shown and moved"), outcome.said());
        assertEquals(0, outcome.exit(), outcome.said());
    }

    @Test
    void aSnapshotOpensNone() throws Exception {
        Path picture = folder.resolve("picture.png");
        Outcome outcome = run(List.of(), "atlas", "snapshot", "-o", picture.toString());
        assertEquals(0, outcome.exit(), outcome.said());
        assertTrue(Files.size(picture) > 10_000);
    }

    /** SQLite and its native library are loaded for it. */
    @Test
    void aSnapshotOverABaseMapOpensNone() throws Exception {
        Path picture = folder.resolve("picture.png");
        String base = Cells.file("cells-png.mbtiles").toString();
        Outcome outcome =
                run(List.of(), "atlas", "snapshot", "--basemap", base, "-o", picture.toString());
        assertEquals(0, outcome.exit(), outcome.said());
        assertFalse(outcome.said().contains("base map"), outcome.said());
        assertTrue(Files.size(picture) > 10_000);
    }

    @Test
    void oursIsTheOnlyTileRetriever() {
        List<Class<?>> found = new ArrayList<>();
        ServiceLoader.load(TileRetriever.class).forEach(r -> found.add(r.getClass()));
        assertEquals(List.of(OfflineTiles.class), found);
    }

    /** The map library's own retriever, were it ever chosen again, is caught asking for tiles. */
    @Test
    void tilesFromTheInternetAreCaught() throws Exception {
        Path services = Files.createDirectories(folder.resolve("first/META-INF/services"));
        Files.writeString(
                services.resolve(TileRetriever.class.getName()),
                "com.gluonhq.impl.maps.tile.osm.CachedOsmTileRetriever");
        Outcome outcome = run(List.of(folder.resolve("first")), "atlas");
        assertEquals(Guarded.CAUGHT, outcome.exit(), outcome.said());
        assertTrue(outcome.said().contains("openstreetmap"), outcome.said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"java-socket", "java-channel"})
    void socketsOfJavaAreCaught(String deed) throws Exception {
        Outcome outcome = run(List.of(), deed);
        assertEquals(Guarded.CAUGHT, outcome.exit(), outcome.said());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void socketsOfNativeCodeAreCaught() throws Exception {
        Outcome outcome = run(List.of(), "native-socket");
        boolean kernel = outcome.said().contains("guarded by the kernel");
        assertEquals(kernel ? KernelGuard.EXIT : Guarded.CAUGHT, outcome.exit(), outcome.said());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void openSocketsAreCaughtAtTheEndToo() throws Exception {
        Outcome outcome = run(List.of(), "native-socket-unguarded");
        assertEquals(Guarded.CAUGHT, outcome.exit(), outcome.said());
    }

    private Outcome run(List<Path> before, String... deed)
            throws IOException, InterruptedException {
        String classPath = System.getProperty("java.class.path");
        for (Path path : before) classPath = path + File.pathSeparator + classPath;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.nio.channels.spi.SelectorProvider=" + ChannelTrap.class.getName());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djavafx.platform=desktop"));
        command.addAll(
                List.of(
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Datlas.home=" + HOME, "-Duser.home=" + folder));
        command.add("-Datlas.settings=" + folder.resolve("settings.properties"));
        command.addAll(List.of("-cp", classPath, Guarded.class.getName()));
        command.addAll(List.of(deed));
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        // The atlas only looks whether a display is named; the headless platform never asks for it.
        builder.environment().put("DISPLAY", ":0");
        builder.redirectErrorStream(true).redirectOutput(said.toFile());
        Process child = builder.start();
        boolean ended = child.waitFor(3, TimeUnit.MINUTES);
        child.destroyForcibly().waitFor();
        String text = Files.readString(said);
        assertTrue(ended, text);
        return new Outcome(child.exitValue(), text);
    }
}
