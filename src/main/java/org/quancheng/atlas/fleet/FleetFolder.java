package org.quancheng.atlas.fleet;

import org.quancheng.atlas.durable.SafeFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder that the kiosks of a fleet share; each has a file of its own below {@code kiosks}. */
public record FleetFolder(Path folder) {
    private static final String KIOSKS = "kiosks";

    /** Larger files are none of ours, in bytes. */
    private static final int MOST = 64 << 10;

    /**
     * What was found.
     *
     * @param damaged names of files that are no status
     */
    public record Found(List<Status> kiosks, List<String> damaged) {}

    /**
     * Writes how a kiosk is, in one step.
     *
     * @throws IOException if the folder is gone, such as a stick that was unplugged or a share that
     *     cannot be reached, or cannot be written to; nothing is made in its place
     */
    public void write(Status status) throws IOException {
        if (!Files.isDirectory(folder)) throw new NotDirectoryException(folder.toString());
        SafeFile.replace(
                folder.resolve(KIOSKS).resolve(status.id() + ".json"),
                status.json().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads how all kiosks are.
     *
     * @throws IOException if the folder is not there or cannot be read
     */
    public Found read() throws IOException {
        if (!Files.isDirectory(folder)) throw new NotDirectoryException(folder.toString());
        List<Status> kiosks = new ArrayList<>();
        List<String> damaged = new ArrayList<>();
        Path all = folder.resolve(KIOSKS);
        if (!Files.isDirectory(all)) return new Found(List.of(), List.of());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(all, "*.json")) {
            for (Path file : files) {
                try {
                    kiosks.add(Status.of(text(file)));
                } catch (IOException | IllegalArgumentException e) {
                    damaged.add(KIOSKS + "/" + file.getFileName());
                }
            }
        } catch (DirectoryIteratorException e) {
            // A share may go while it is read.
            throw e.getCause();
        }
        return new Found(List.copyOf(kiosks), damaged.stream().sorted().toList());
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) throw new IOException("too large");
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
