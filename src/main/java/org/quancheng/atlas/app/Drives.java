package org.quancheng.atlas.app;

import org.quancheng.atlas.kiosk.upkeep.CountsCard.Place;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sticks and drives that somebody has plugged in, chosen without a file dialog. */
final class Drives {
    private Drives() {}

    /** Those that can be written to now. */
    static List<Place> find() {
        return now().stream().filter(Files::isWritable).map(f -> new Place(name(f), f)).toList();
    }

    /** All that are there now. */
    static List<Path> now() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.contains("win")) return windows();
        return os.contains("mac") ? mac() : linux(lines(Path.of("/proc/mounts")));
    }

    private static String name(Path folder) {
        Path last = folder.getFileName();
        return last == null ? folder.toString() : last.toString();
    }

    /**
     * The mount points where a desktop puts drives, or a person by hand.
     *
     * @param mounts lines of proc(5) mounts; spaces in names are written {@code \040}
     */
    static List<Path> linux(List<String> mounts) {
        return mounts.stream()
                .map(line -> line.split(" "))
                .filter(parts -> parts.length > 2 && parts[0].startsWith("/dev/"))
                .map(parts -> parts[1].replace("\\040", " ").replace("\\011", "\t"))
                .filter(at -> at.matches("/(media|run/media|mnt)/.+"))
                .map(Path::of)
                .distinct()
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<Path> windows() {
        String system = System.getenv().getOrDefault("SystemDrive", "C:");
        List<Path> roots = new ArrayList<>();
        FileSystems.getDefault().getRootDirectories().forEach(roots::add);
        return roots.stream()
                .filter(root -> !root.toString().toUpperCase(Locale.ROOT).startsWith(system))
                .filter(Files::isDirectory)
                .toList();
    }

    private static List<Path> mac() {
        try (Stream<Path> volumes = Files.list(Path.of("/Volumes"))) {
            return volumes.filter(v -> !Files.isSymbolicLink(v)).toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
