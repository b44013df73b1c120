package org.quancheng.atlas.parcel.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.parcel.Contents;
import org.quancheng.atlas.parcel.Craft;
import org.quancheng.atlas.parcel.Workplace;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A program that is killed while it installs, at instants that nobody chose. */
class KilledInstallTest {
    private static final int KILLS = 12;

    @TempDir private Path folder;

    @Test
    void oneWholeVersionIsInUseAfterEveryKill() throws Exception {
        Workplace place = Workplace.in(folder);
        List<Contents> versions = new ArrayList<>();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx48m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                TirelessInstaller.class.getName(),
                                place.packs().toString(),
                                place.trusted().own().toString()));
        for (int n = 1; n <= 5; n++) {
            Craft craft = place.craft().version("1.0." + n).file("b.bin", new byte[n << 12]);
            command.add(craft.to(folder.resolve(n + ".atlas")).toString());
            versions.add(craft.contents());
        }
        Random random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(1 + random.nextInt(12), command);
            InstalledPacks packs = place.installed();
            Path current = packs.installed("tiny").current().orElseThrow().folder();
            assertTrue(
                    versions.stream().anyMatch(v -> Folders.isWhole(current, v)),
                    current + " is not whole");
            packs.sweep();
            assertEquals(
                    List.of(),
                    place.names().stream().filter(n -> n.contains("/.")).toList(),
                    "after kill " + kill);
        }
    }

    private static void killAfter(int installations, List<String> command) throws Exception {
        Process installer = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader out = installer.inputReader()) {
            assertEquals("begun", out.readLine());
            for (int told = 0; told < installations; told++)
                assertEquals("installed", out.readLine());
            // In the middle of the next one.
            installer.toHandle().destroyForcibly();
        } finally {
            installer.destroyForcibly();
        }
        installer.onExit().join();
    }
}
