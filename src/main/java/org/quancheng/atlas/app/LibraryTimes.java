package org.quancheng.atlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/**
 * Gives all libraries one time of change. Java uses the prepared start {@code lib/atlas.aot} only
 * with libraries of the very time that they had when it was made; copies often change it.
 */
final class LibraryTimes {
    /** Whole, even seconds in 2026: archives keep no finer ones. */
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private LibraryTimes() {}

    /** Used by the build on the folder that it names. */
    public static void main(String[] folder) throws IOException {
        settle(Path.of(folder[0]));
    }

    /** Settles the times where that is possible: the next start is the quick one again. */
    static boolean mend(Path folder) {
        try {
            return Files.isDirectory(folder) && settle(folder) > 0;
        } catch (IOException e) {
            // A folder that is only to be read: every start is a slow one.
            return false;
        }
    }

    /**
     * Settles the times of a folder's libraries; those that have it are not touched.
     *
     * @return how many had another time
     * @throws IOException if they cannot be settled, as in a folder that is only to be read
     */
    static int settle(Path folder) throws IOException {
        int settled = 0;
        try (var jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : jars) {
                if (Files.getLastModifiedTime(jar).equals(TIME)) continue;
                Files.setLastModifiedTime(jar, TIME);
                settled++;
            }
        }
        return settled;
    }
}
