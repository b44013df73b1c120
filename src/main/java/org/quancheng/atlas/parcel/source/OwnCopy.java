package org.quancheng.atlas.parcel.source;

import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.source.UpdateFolder.Seen;
import org.quancheng.atlas.plan.fact.Text;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A copy of a parcel that nobody else writes to: whatever is checked in it, is what is installed,
 * though the stick be pulled or the file change meanwhile.
 */
public final class OwnCopy implements Closeable {
    private static final String ENDING = ".incoming";

    private final Path file;

    private OwnCopy(Path file) {
        this.file = file;
    }

    /**
     * Copies a file.
     *
     * @param folder where to, with nothing but such copies in it
     * @throws Refused if it cannot be copied, or changed while it was
     */
    public static OwnCopy of(Seen seen, Path folder) throws Refused {
        try {
            Files.createDirectories(folder);
            sweep(folder);
            Path copy = Files.createTempFile(folder, "parcel", ENDING);
            try {
                Files.copy(seen.file(), copy, StandardCopyOption.REPLACE_EXISTING);
                if (UpdateFolder.seen(seen.file()).equals(Optional.of(seen))
                        && Files.size(copy) == seen.size()) return new OwnCopy(copy);
            } catch (IOException e) {
                Files.deleteIfExists(copy);
                throw e;
            }
            Files.deleteIfExists(copy);
            throw new Refused(
                    "「" + seen.file().getFileName() + "」还在复制或正在改动；等它复制完再试。",
                    "\""
                            + seen.file().getFileName()
                            + "\" is still being copied or changed; wait until that is done.");
        } catch (IOException e) {
            throw new Refused(
                    new Text(
                            "「" + seen.file().getFileName() + "」复制不下来；请看 U 盘是否插好，磁盘是否有空间。",
                            "\""
                                    + seen.file().getFileName()
                                    + "\" could not be copied; check whether the stick is plugged"
                                    + " in and the disk has room."),
                    e);
        }
    }

    /** What a power cut has left. */
    private static void sweep(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList())
                Files.deleteIfExists(file);
        }
    }

    public Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
