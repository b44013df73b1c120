package org.quancheng.atlas.cache;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * Things that took time to work out, kept between starts in a folder that may be deleted at any
 * time.
 *
 * <p>A key names the content completely: whoever would store something else must use another key. A
 * file is its content, then the content's CRC-32C and length, then a mark. Whatever is missing,
 * damaged or of another make counts as absent; where nothing can be written, nothing is kept.
 */
public final class Derived {
    /** Ends every file; changes with the layout of the files. */
    private static final long MARK = 0x4154_4c41_5343_3031L;

    private static final int TRAILER = 3 * Long.BYTES;

    private static final String ENDING = ".derived";

    private final Optional<Room> room;

    /**
     * @param folder where the files lie; made when first needed
     * @param room the most that they may hold together, in bytes
     */
    public Derived(Path folder, long room) {
        this.room = Optional.of(new Room(folder.toAbsolutePath(), ENDING, room));
    }

    private Derived() {
        room = Optional.empty();
    }

    /** A store that keeps nothing. */
    public static Derived none() {
        return new Derived();
    }

    /** Writes the content that belongs to a key. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; an exception leaves nothing behind. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * The content of a key as it was written, whole and undamaged; big-endian.
     *
     * @param key lower-case letters, digits and hyphens
     */
    public Optional<ByteBuffer> read(String key) {
        if (room.isEmpty()) return Optional.empty();
        Path file = file(room.get(), key);
        try (FileChannel channel = FileChannel.open(file)) {
            long length = channel.size() - TRAILER;
            if (length < 0 || length > Integer.MAX_VALUE - TRAILER) return Optional.empty();
            ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, length + TRAILER);
            ByteBuffer content = all.slice(0, (int) length);
            CRC32C sum = new CRC32C();
            sum.update(content.duplicate());
            boolean whole =
                    all.getLong((int) length) == sum.getValue()
                            && all.getLong((int) length + Long.BYTES) == length
                            && all.getLong((int) length + 2 * Long.BYTES) == MARK;
            if (!whole) return Optional.empty();
            touch(file);
            return Optional.of(content);
        } catch (IOException | InternalError e) {
            // InternalError: a page of the file could not be read.
            return Optional.empty();
        }
    }

    /** What is used stays longest, where the folder may be written to; elsewhere all of it does. */
    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
        } catch (IOException e) {
            // Nothing can be removed there either.
        }
    }

    /**
     * Keeps the content of a key, first beside its place, then moved into it. Where that is
     * impossible, nothing happens.
     *
     * @param key lower-case letters, digits and hyphens
     */
    public void write(String key, Content content) {
        if (room.isEmpty()) return;
        Path folder = room.get().folder();
        Path file = file(room.get(), key);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, key, ".part");
            try {
                fill(part, content);
                Files.move(
                        part,
                        file,
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            room.get().make(file);
        } catch (IOException e) {
            // A full or read-only disk: the atlas works without, only slower next time.
        }
    }

    private static void fill(Path part, Content content) throws IOException {
        CRC32C sum = new CRC32C();
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
            Counted counted = new Counted(new CheckedOutputStream(file, sum));
            content.write(counted);
            counted.flush();
            DataOutputStream trailer = new DataOutputStream(file);
            trailer.writeLong(sum.getValue());
            trailer.writeLong(counted.count);
            trailer.writeLong(MARK);
        }
    }

    private static Path file(Room room, String key) {
        if (!key.matches("[a-z0-9-]{1,120}")) throw new IllegalArgumentException("key: " + key);
        return room.folder().resolve(key + ENDING);
    }

    /** Counts what passes. */
    private static final class Counted extends FilterOutputStream {
        private long count;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }
    }
}
