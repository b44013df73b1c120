package org.quancheng.atlas.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps a folder of files within a size: what was not used for longest goes first. */
record Room(Path folder, String ending, long most) {
    /** Long after any writer has finished or died. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private record Kept(Path file, long size, long used) {}

    /**
     * Deletes what is too much, and what was left half written.
     *
     * @param spared what has just been written
     */
    void make(Path spared) throws IOException {
        List<Kept> kept = new ArrayList<>();
        long old = System.currentTimeMillis() - ABANDONED.toMillis();
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!Files.isRegularFile(file)) continue;
                long used = Files.getLastModifiedTime(file).toMillis();
                if (file.toString().endsWith(ending)) {
                    kept.add(new Kept(file, Files.size(file), used));
                } else if (file.toString().endsWith(".part") && used < old) {
                    Files.deleteIfExists(file);
                }
            }
        }
        kept.sort(Comparator.comparingLong(Kept::used));
        long all = kept.stream().mapToLong(Kept::size).sum();
        for (Kept k : kept) {
            if (all <= most) return;
            if (k.file().equals(spared)) continue;
            Files.deleteIfExists(k.file());
            all -= k.size();
        }
    }
}
