package org.quancheng.atlas.durable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A small text file that a power cut at any instant leaves as it was or as it was wanted.
 *
 * <p>A new content is written beside it ({@code .part}), waits until the disk has it, and takes the
 * name in one step, while the content before it stays ({@code .previous}). A seal in the first line
 * shows whether a file is whole; one that is not is put aside ({@code .damaged}) and the previous
 * one takes its place. Whoever wants to forget a file must delete it and the previous one.
 *
 * <p>Safe to use from several threads; only one program at a time may write.
 */
public final class SafeFile {
    /** What a file may hold: 4 MiB. */
    public static final int MOST = 4 << 20;

    private final Path file;
    private final Disk disk;

    /**
     * @param file where it lies; its folder is made when first needed
     */
    public SafeFile(Path file) {
        this(file, new RealDisk());
    }

    /** The same on another disk. */
    public SafeFile(Path file, Disk disk) {
        this.file = file.toAbsolutePath();
        this.disk = disk;
    }

    public Path path() {
        return file;
    }

    /**
     * The content that was written last, or the one before if that is damaged; empty if there is
     * neither. A file without a seal, written by hand or by an older version, counts as whole.
     *
     * @throws IOException if there is one that cannot be read: nothing is known of its content
     */
    public synchronized Optional<String> read() throws IOException {
        Optional<String> current = whole(file);
        return current.isPresent() ? current : whole(beside("previous"));
    }

    /**
     * Puts a content in the place of the old one and returns once the disk has it.
     *
     * @throws IOException if that fails; what was there can still be read
     * @throws IllegalArgumentException if it is larger than {@link #MOST}
     */
    public synchronized void write(String content) throws IOException {
        byte[] bytes = Seal.on(content);
        if (bytes.length > MOST) throw new IllegalArgumentException(bytes.length + " bytes");
        disk.makeFolder(file.resolveSibling(""));
        Path part = beside("part");
        disk.write(part, bytes);
        disk.force(part);
        if (whole(file).isPresent()) disk.move(file, beside("previous"));
        disk.move(part, file);
        disk.forceFolder(file.resolveSibling(""));
    }

    /**
     * Puts a content without a seal in the place of the old one, for other programs to read; who
     * reads it finds the old or the new one, never half of it.
     *
     * @throws IOException if that fails; the file is as it was
     */
    public static void replace(Path file, byte[] content) throws IOException {
        replace(file, content, new RealDisk());
    }

    /** The same on another disk. */
    public static void replace(Path file, byte[] content, Disk disk) throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        disk.makeFolder(folder);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            disk.write(part, content);
            disk.force(part);
            disk.move(part, file);
        } catch (IOException e) {
            clear(part, disk, e);
            throw e;
        }
        disk.forceFolder(folder);
    }

    /** Takes away what was not finished: others list this folder, and the disk may be full. */
    private static void clear(Path part, Disk disk, IOException why) {
        try {
            disk.remove(part);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /** The text of a file; a damaged one is put aside. */
    private Optional<String> whole(Path path) throws IOException {
        Optional<byte[]> bytes = disk.read(path, MOST);
        Optional<String> text = bytes.filter(b -> b.length <= MOST).flatMap(Seal::text);
        if (bytes.isPresent() && text.isEmpty()) putAside(path);
        return text;
    }

    private void putAside(Path path) {
        try {
            disk.move(path, beside("damaged"));
        } catch (IOException e) {
            // Nobody may write here; it is passed over just the same.
        }
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + "." + ending);
    }
}
