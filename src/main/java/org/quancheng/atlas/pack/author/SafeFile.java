package org.quancheng.atlas.pack.author;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that a power cut leaves either as they were or as they are wanted. */
final class SafeFile {
    /** Puts the finished file into its place. */
    @FunctionalInterface
    interface Move {
        void move(Path part, Path file) throws IOException;
    }

    static final Move AT_ONCE =
            (part, file) ->
                    Files.move(
                            part,
                            file,
                            StandardCopyOption.REPLACE_EXISTING,
                            StandardCopyOption.ATOMIC_MOVE);

    private SafeFile() {}

    /**
     * Writes a text beside its place, waits until the disk has it, then moves it there.
     *
     * @throws IOException if that fails; the file is as it was
     */
    static void write(Path file, String text, Move move) throws IOException {
        Files.createDirectories(file.getParent());
        // A name of its own that no check of packs takes for content, and that others may read.
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) channel.write(bytes);
                channel.force(true);
            }
            move.move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Puts a file aside under a name that is still free, {@code name.why}, {@code name.why-2} …
     *
     * @return the new name
     * @throws IOException if that fails; the file is where it was
     */
    static Path setAside(Path file, String why) throws IOException {
        for (int n = 1; ; n++) {
            Path aside =
                    file.resolveSibling(file.getFileName() + "." + why + (n == 1 ? "" : "-" + n));
            try {
                return Files.move(file, aside);
            } catch (FileAlreadyExistsException e) {
                // An older one stays, too.
                continue;
            }
        }
    }
}
