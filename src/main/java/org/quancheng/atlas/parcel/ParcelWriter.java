package org.quancheng.atlas.parcel;

import org.quancheng.atlas.parcel.Contents.Listed;
import org.quancheng.atlas.parcel.key.Signature;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes parcels whose bytes depend on nothing but the pack and the key: one order, one date, and
 * stored, not compressed, because compressors differ from system to system. Pictures and base maps
 * are compressed already.
 */
public final class ParcelWriter {
    /** A date is asked for; this one says nothing, and no time zone moves it. */
    private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final int CHUNK = 1 << 20;

    private ParcelWriter() {}

    /** Where the bytes of a listed file come from; they are asked for twice. */
    @FunctionalInterface
    public interface Bytes {
        /** Hands out a file of the pack. */
        void read(Listed file, Parcel.Sink sink) throws IOException, Refused;
    }

    /** The bytes of a pack's folder. */
    public static Bytes of(Path folder) {
        return (file, sink) -> {
            try (InputStream in = Files.newInputStream(folder.resolve(file.name()))) {
                byte[] bytes = in.readNBytes(CHUNK);
                for (; bytes.length > 0; bytes = in.readNBytes(CHUNK)) sink.take(bytes);
            }
        };
    }

    /**
     * Writes a parcel.
     *
     * @param out the file; the caller sees to it that a half one is not left
     * @throws Refused if a file has changed since it was listed
     * @throws IOException if something cannot be read or written
     */
    public static void write(Contents contents, Optional<Signature> signature, Bytes pack, Path out)
            throws IOException, Refused {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16);
                ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            small(zip, Form.LIST, contents.bytes());
            if (signature.isPresent())
                small(
                        zip,
                        Form.SIGNATURE,
                        signature.get().line().getBytes(StandardCharsets.US_ASCII));
            for (Listed listed : contents.files()) {
                begin(zip, Form.FOLDER + listed.name(), listed.size(), crc(listed, pack));
                pack.read(listed, zip::write);
                zip.closeEntry();
            }
        }
    }

    private static void small(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        begin(zip, name, bytes.length, crc.getValue());
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name, long size, long crc)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(DATE);
        entry.setSize(size);
        entry.setCrc(crc);
        zip.putNextEntry(entry);
    }

    /** What zip wants to know ahead of the bytes; a file that has changed since shows here. */
    private static long crc(Listed listed, Bytes pack) throws IOException, Refused {
        CRC32 crc = new CRC32();
        MessageDigest digest = Sha256.digest();
        pack.read(
                listed,
                bytes -> {
                    crc.update(bytes);
                    digest.update(bytes);
                });
        String now = HexFormat.of().formatHex(digest.digest());
        if (!now.equals(listed.sha256()))
            throw Refused.of(
                    listed.name(),
                    "文件「%s」在打包时变了；请关闭正在编辑它的程序，再试一次。",
                    "The file \"%s\" changed while it was being packed; close what edits it and try"
                            + " again.");
        return crc.getValue();
    }
}
