package org.quancheng.atlas.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What a set of files holds, as a short text that changes whenever it does.
 *
 * <p>The content of every file is read: times of files say too little (an editor, an archive or a
 * copy may keep them, and some disks count in steps of two seconds), and 1 GB/s and more is cheap
 * beside what is saved. CRC-32 and CRC-32C together make 64 bits; both are single instructions of
 * the processor even before anything is compiled, which a digest is not. They protect against
 * accidents; whoever may write the files needs no collision to change what is shown.
 */
public final class Identity {
    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();

    /** Adds a word. */
    public Identity add(String word) {
        byte[] bytes = word.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        add(bytes.length);
        first.update(bytes);
        second.update(bytes);
        return this;
    }

    private void add(long number) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES).putLong(0, number);
        first.update(bytes.duplicate());
        second.update(bytes);
    }

    /**
     * Adds every file below a folder, by name and content.
     *
     * @param read of which files the content counts; of others, size and time of change
     * @throws IOException if one cannot be read
     */
    public Identity addFolder(Path folder, Predicate<Path> read) throws IOException {
        List<Path> files;
        try (var found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
        for (Path file : files) {
            add(folder.relativize(file).toString());
            add(Files.size(file));
            if (read.test(file)) addContent(file, buffer);
            else add(Files.getLastModifiedTime(file).toMillis());
        }
        add(files.size());
        return this;
    }

    private void addContent(Path file, ByteBuffer buffer) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(buffer.clear()) >= 0) {
                first.update(buffer.flip().duplicate());
                second.update(buffer);
            }
        }
    }

    /** 16 hexadecimal digits. */
    @Override
    public String toString() {
        long both = first.getValue() << 32 | second.getValue();
        return java.util.HexFormat.of().toHexDigits(both);
    }
}
