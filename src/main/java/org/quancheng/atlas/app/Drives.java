package org.quancheng.atlas.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sticks and other drives that a person has plugged in, by where systems show them. */
final class Drives {
    private Drives() {}

    /** Their folders now; looked at again and again, since no system tells all programs. */
    static List<Path> now() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String user = System.getProperty("user.name", "");
        if (os.contains("win")) return letters();
        if (os.contains("mac")) return below(List.of(Path.of("/Volumes")));
        return below(
                List.of(
                        Path.of("/media"),
                        Path.of("/media", user),
                        Path.of("/run/media", user),
                        Path.of("/mnt")));
    }

    private static List<Path> letters() {
        String system = System.getenv("SystemDrive");
        List<Path> drives = new ArrayList<>();
        for (File root : File.listRoots())
            if (system == null || !root.getPath().startsWith(system)) drives.add(root.toPath());
        return drives;
    }

    private static List<Path> below(List<Path> places) {
        List<Path> drives = new ArrayList<>();
        for (Path place : places) {
            if (!Files.isDirectory(place)) continue;
            try (Stream<Path> all = Files.list(place)) {
                all.filter(Files::isDirectory).sorted().forEach(drives::add);
            } catch (IOException e) {
                // Somebody else's.
                continue;
            }
        }
        return drives;
    }
}
