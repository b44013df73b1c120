package org.quancheng.atlas.parcel;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;

/**
 * The entries of a zip file, none twice, each a plain file that this program can read, and all of
 * them few enough for the memory before the first is looked at.
 */
final class ZipEntries implements Closeable {
    /** The end of a zip file without a comment: its mark, and what stands where. */
    private static final int END = 22;

    private static final int END_MARK = 0x06054b50;
    private static final int COUNT_AT = 10;
    private static final int SIZE_AT = 12;
    private static final int START_AT = 16;

    /** What the directory may need for one entry, with a long name and a few extras: 1 KiB. */
    private static final long PER_ENTRY = 1 << 10;

    /** The kinds of file that a Unix mode tells. */
    private static final int KIND = 0170000;

    private static final int PLAIN = 0100000;

    private final ZipFile zip;
    private final int ratio;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private ZipEntries(ZipFile zip, Limits limits) throws Refused {
        this.zip = zip;
        this.ratio = limits.ratio();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            if (entries.size() > limits.entries() + 1) throw Sentences.tooLarge();
            check(entry);
            if (entries.putIfAbsent(entry.getName(), entry) != null)
                throw Sentences.twice(entry.getName());
        }
    }

    /**
     * Opens a file.
     *
     * @throws Refused if it is no sound zip file
     * @throws IOException if it cannot be read
     */
    static ZipEntries open(Path file, Limits limits) throws Refused, IOException {
        if (!Files.isRegularFile(file)) throw Sentences.noFile(file);
        SeekableByteChannel channel = channel(file);
        boolean opened = false;
        try {
            checkEnd(channel, limits);
            ZipFile zip =
                    ZipFile.builder()
                            .setSeekableByteChannel(channel)
                            .setUseUnicodeExtraFields(false)
                            .setIgnoreLocalFileHeader(true)
                            .get();
            ZipEntries entries = new ZipEntries(zip, limits);
            opened = true;
            return entries;
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        } finally {
            if (!opened) channel.close();
        }
    }

    private static SeekableByteChannel channel(Path file) throws Refused {
        try {
            return Files.newByteChannel(file);
        } catch (IOException e) {
            throw Sentences.noRight(file, e);
        }
    }

    /**
     * The directory of a zip file is read as a whole: this makes sure beforehand that it is of a
     * size for that, that nothing follows it, and that the file has not lost its end.
     */
    private static void checkEnd(SeekableByteChannel channel, Limits limits)
            throws Refused, IOException {
        long size = channel.size();
        if (size > limits.total() + limits.list() + limits.entries() * PER_ENTRY)
            throw Sentences.tooLarge();
        if (size < END) throw Sentences.damaged();
        ByteBuffer end = ByteBuffer.allocate(END).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(size - END);
        while (end.hasRemaining()) if (channel.read(end) < 0) throw Sentences.damaged();
        long directory = Integer.toUnsignedLong(end.getInt(SIZE_AT));
        long start = Integer.toUnsignedLong(end.getInt(START_AT));
        if (end.getInt(0) != END_MARK || end.getShort(END - 2) != 0) throw Sentences.damaged();
        if (start + directory != size - END) throw Sentences.damaged();
        if (directory > limits.entries() * PER_ENTRY
                || Short.toUnsignedInt(end.getShort(COUNT_AT)) > limits.entries() + 2)
            throw Sentences.tooLarge();
        channel.position(0);
    }

    private static void check(ZipArchiveEntry entry) throws Refused {
        int kind = entry.getUnixMode() & KIND;
        if (entry.isUnixSymlink() || kind != 0 && kind != PLAIN || entry.isDirectory())
            throw Sentences.noPlainFile(entry.getName());
        boolean readable =
                (entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED)
                        && !entry.getGeneralPurposeBit().usesEncryption();
        if (!readable) throw Sentences.otherZip(entry.getName());
    }

    Set<String> names() {
        return entries.keySet();
    }

    Optional<ZipArchiveEntry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /**
     * The bytes of an entry, measured as they come.
     *
     * @param most how many there may be
     */
    InputStream measured(ZipArchiveEntry entry, long most) throws Refused {
        try {
            @Nullable InputStream raw = zip.getRawInputStream(entry);
            if (raw == null) throw Sentences.damaged();
            return Measured.of(raw, entry.getMethod() == ZipEntry.DEFLATED, most, ratio);
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    /** Whatever goes wrong while it is read, a new copy of the file is what helps. */
    static Refused unreadable(Exception e) {
        Refused refused = Sentences.damaged();
        refused.initCause(e);
        return refused;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
