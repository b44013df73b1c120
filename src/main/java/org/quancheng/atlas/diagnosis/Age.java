package org.quancheng.atlas.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;

/** Which of several files was written last. */
final class Age {
    /** The oldest first; of files of one moment, by name. */
    static final Comparator<Path> OLDEST_FIRST =
            Comparator.comparing(Age::written).thenComparing(Comparator.naturalOrder());

    private Age() {}

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            // It went while we looked.
            return FileTime.fromMillis(0);
        }
    }
}
