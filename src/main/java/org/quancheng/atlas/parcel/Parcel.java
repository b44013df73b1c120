package org.quancheng.atlas.parcel;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.quancheng.atlas.parcel.Contents.Listed;
import org.quancheng.atlas.parcel.key.Signature;
import org.quancheng.atlas.parcel.key.TrustedKeys;
import org.quancheng.atlas.plan.fact.Text;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * One {@code .atlas} file, read with distrust: nothing it says about itself is believed before it
 * has been measured, and nothing of the pack is handed out that is not, byte for byte, what the
 * list of contents names. See src/docs/parcel.md.
 */
public final class Parcel implements Closeable {
    private static final int CHUNK = 1 << 17;

    private final ZipEntries zip;
    private final Limits limits;
    private final byte[] list;
    private final Contents contents;
    private final Optional<Signature> signature;
    private final Map<String, ZipArchiveEntry> files = new HashMap<>();

    private Parcel(ZipEntries zip, Limits limits) throws Refused, IOException {
        this.zip = zip;
        this.limits = limits;
        list =
                text(Form.LIST, limits.list())
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                "这个文件不是图集的内容包（里面没有 PARCEL）；请选择用 atlas pack build"
                                                        + " 做成的 .atlas 文件。",
                                                "This file is no atlas parcel (it holds no PARCEL);"
                                                        + " choose an .atlas file made by atlas"
                                                        + " pack build."));
        contents = contents(list);
        Optional<byte[]> line = text(Form.SIGNATURE, Signature.LONGEST);
        signature = line.flatMap(l -> Signature.parse(new String(l, StandardCharsets.ISO_8859_1)));
        if (line.isPresent() && signature.isEmpty()) throw Sentences.badSignature();
        match();
    }

    /**
     * Opens a file and compares what it holds with its list of contents, by name and number.
     *
     * @throws Refused if it is no sound parcel
     * @throws IOException if it cannot be read
     */
    public static Parcel open(Path file, Limits limits) throws Refused, IOException {
        ZipEntries zip = ZipEntries.open(file, limits);
        boolean opened = false;
        try {
            Parcel parcel = new Parcel(zip, limits);
            opened = true;
            return parcel;
        } finally {
            if (!opened) zip.close();
        }
    }

    private static Contents contents(byte[] list) throws Refused {
        int format = Contents.format(list).orElseThrow(Sentences::damaged);
        if (format > Contents.FORMAT)
            throw new Refused(
                    "这个 .atlas 文件是用更新版本的图集做的（格式 " + format + "）；请先更新程序，或请制作者用这个版本重做。",
                    "This parcel was made by a newer atlas (format "
                            + format
                            + "); update the program first, or ask for one made with this"
                            + " version.");
        Contents contents = Contents.parse(list).orElseThrow(Sentences::damaged);
        EntryNames names = new EntryNames();
        for (Listed file : contents.files()) {
            Optional<Text> trouble = names.add(file.name());
            if (trouble.isPresent()) throw new Refused(trouble.get());
        }
        return contents;
    }

    private void match() throws Refused {
        long total = 0;
        for (Listed file : contents.files()) {
            total += file.size();
            if (file.size() > limits.file() || total > limits.total()) throw Sentences.tooLarge();
            ZipArchiveEntry entry =
                    zip.find(Form.FOLDER + file.name())
                            .orElseThrow(() -> Sentences.missing(file.name()));
            files.put(file.name(), entry);
        }
        for (String name : zip.names()) {
            boolean known =
                    name.equals(Form.LIST)
                            || name.equals(Form.SIGNATURE)
                            || name.startsWith(Form.FOLDER)
                                    && files.containsKey(name.substring(Form.FOLDER.length()));
            if (!known) throw Sentences.unlisted(name);
        }
    }

    private Optional<byte[]> text(String name, int most) throws Refused, IOException {
        Optional<ZipArchiveEntry> entry = zip.find(name);
        if (entry.isEmpty()) return Optional.empty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = zip.measured(entry.get(), most)) {
            copy(in, bytes);
        }
        return Optional.of(bytes.toByteArray());
    }

    /** Reading trouble is told from writing trouble: the one is the parcel's, the other ours. */
    private void copy(InputStream in, OutputStream out) throws Refused, IOException {
        byte[] buffer = new byte[CHUNK];
        for (int n = read(in, buffer); n > 0; n = read(in, buffer)) out.write(buffer, 0, n);
    }

    private static int read(InputStream in, byte[] buffer) throws Refused, IOException {
        try {
            return in.readNBytes(buffer, 0, buffer.length);
        } catch (Measured.Excess e) {
            throw e.refusal();
        } catch (IOException | RuntimeException e) {
            throw ZipEntries.unreadable(e);
        }
    }

    /** What it says it holds. */
    public Contents contents() {
        return contents;
    }

    /** The list of contents and, if it is signed, the line of the signature, as they came. */
    public byte[] list() {
        return list.clone();
    }

    /** Its signature, of whomever. */
    public Optional<Signature> signature() {
        return signature;
    }

    /**
     * The trusted key that signed it; empty if it is not signed or the signer is not known here.
     *
     * @throws Refused if it says it was signed by a trusted key and was not: it was tampered with
     */
    public Optional<PublicKey> signer(TrustedKeys keys) throws Refused {
        Optional<PublicKey> key = signature.flatMap(s -> keys.key(s.signer()));
        if (key.isPresent() && !signature.orElseThrow().isOver(list, key.get()))
            throw Sentences.badSignature();
        return key;
    }

    /**
     * Accepts it only from a trusted key.
     *
     * @throws Refused otherwise
     */
    public void demandTrusted(TrustedKeys keys) throws Refused {
        if (signer(keys).isEmpty()) throw Sentences.untrusted(signature);
    }

    /** Takes the bytes of a file of the pack. */
    @FunctionalInterface
    public interface Sink {
        /** The next bytes of the file, at least once for each file. */
        void take(byte[] bytes) throws IOException, Refused;
    }

    /**
     * Hands out one file of the pack.
     *
     * @throws Refused if it is not what the list of contents names
     * @throws IOException what the sink throws
     */
    public void read(Listed file, Sink sink) throws Refused, IOException {
        ZipArchiveEntry entry =
                Optional.ofNullable(files.get(file.name()))
                        .orElseThrow(() -> Sentences.missing(file.name()));
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[(int) Math.min(CHUNK, file.size() + 1)];
        long size = 0;
        try (InputStream in = zip.measured(entry, file.size())) {
            for (int n = read(in, buffer); n > 0 || size == 0; n = read(in, buffer)) {
                digest.update(buffer, 0, n);
                size += n;
                sink.take(java.util.Arrays.copyOf(buffer, n));
                if (n == 0) break;
            }
        }
        String sum = HexFormat.of().formatHex(digest.digest());
        if (size != file.size() || !sum.equals(file.sha256()))
            throw Sentences.tampered(file.name());
    }

    /**
     * Reads every file of the pack and compares it with the list of contents.
     *
     * @throws Refused if one of them is not what it should be
     */
    public void check() throws Refused, IOException {
        for (Listed file : contents.files()) read(file, bytes -> {});
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
