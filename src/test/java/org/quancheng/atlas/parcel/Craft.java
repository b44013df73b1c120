package org.quancheng.atlas.parcel;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.quancheng.atlas.parcel.Contents.Listed;
import org.quancheng.atlas.parcel.key.KeyFiles;
import org.quancheng.atlas.plan.fact.Text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/** Parcels made by hand, as good or as bad as a test wants them. */
public final class Craft {
    /** One entry of the zip file. */
    record Put(String name, byte[] bytes, boolean deflated, int mode) {}

    private final KeyFiles keys;
    private String id = "tiny";
    private String version = "1.0.0";
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<Listed> also = new ArrayList<>();
    private final List<Put> more = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();
    private UnaryOperator<byte[]> list = bytes -> bytes;
    private UnaryOperator<String> signature = line -> line;
    private Optional<KeyFiles> signer = Optional.empty();
    private boolean signed = true;
    private boolean deflated;
    private UnaryOperator<byte[]> bytes = all -> all;

    /**
     * A tiny sound parcel.
     *
     * @param keys sign it
     */
    public Craft(KeyFiles keys) {
        this.keys = keys;
        manifest();
        files.put("districts/east/a.json", "{\"a\": 1}".getBytes(StandardCharsets.UTF_8));
        files.put("图/底图.png", new byte[] {1, 2, 3});
    }

    private void manifest() {
        files.put(
                "manifest.json",
                ("{\"id\": \"" + id + "\", \"version\": \"" + version + "\"}")
                        .getBytes(StandardCharsets.UTF_8));
    }

    public Craft version(String other) {
        version = other;
        manifest();
        return this;
    }

    /** The parcel of a pack of another id. */
    public Craft as(String other) {
        id = other;
        manifest();
        return this;
    }

    /** Both listed and there. */
    public Craft file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    Craft listed(Listed listed) {
        also.add(listed);
        return this;
    }

    Craft put(Put entry) {
        more.add(entry);
        return this;
    }

    Craft without(String name) {
        absent.add(name);
        return this;
    }

    Craft list(UnaryOperator<byte[]> change) {
        list = change;
        return this;
    }

    Craft signature(UnaryOperator<String> change) {
        signature = change;
        return this;
    }

    Craft signedBy(KeyFiles other) {
        signer = Optional.of(other);
        return this;
    }

    Craft unsigned() {
        signed = false;
        return this;
    }

    Craft deflated() {
        deflated = true;
        return this;
    }

    Craft bytes(UnaryOperator<byte[]> change) {
        bytes = change;
        return this;
    }

    /** What it says it holds. */
    public Contents contents() {
        List<Listed> all = new ArrayList<>();
        files.forEach((n, b) -> all.add(new Listed(Sha256.of(b), b.length, n)));
        all.addAll(also);
        return new Contents(
                id, PackVersion.parse(version).orElseThrow(), new Text("小城", "Tiny"), all);
    }

    /** The line of a signature over it. */
    String signatureOver() {
        try {
            return keys.sign(contents().bytes()).line();
        } catch (IOException | Refused e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes it. */
    public Path to(Path file) {
        try {
            byte[] contents = list.apply(contents().bytes());
            List<Put> all = new ArrayList<>();
            all.add(new Put(Form.LIST, contents, deflated, 0));
            if (signed) {
                String line = signature.apply(signer.orElse(keys).sign(contents).line());
                all.add(
                        new Put(
                                Form.SIGNATURE,
                                line.getBytes(StandardCharsets.US_ASCII),
                                deflated,
                                0));
            }
            files.forEach((n, b) -> all.add(new Put(Form.FOLDER + n, b, deflated, 0)));
            all.removeIf(p -> absent.contains(p.name()));
            all.addAll(more);
            Files.write(file, bytes.apply(zip(all)));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(List<Put> all) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (Put put : all) {
                ZipArchiveEntry entry = new ZipArchiveEntry(put.name());
                if (put.mode() != 0) entry.setUnixMode(put.mode());
                entry.setMethod(put.deflated() ? ZipArchiveEntry.DEFLATED : ZipArchiveEntry.STORED);
                CRC32 crc = new CRC32();
                crc.update(put.bytes());
                entry.setCrc(crc.getValue());
                entry.setSize(put.bytes().length);
                zip.putArchiveEntry(entry);
                zip.write(put.bytes());
                zip.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }
}
