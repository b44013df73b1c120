package org.quancheng.atlas.parcel.key;

import org.quancheng.atlas.parcel.Refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The public keys whose parcels this machine accepts: PEM files in folders.
 *
 * @param own the person's folder, which need not be there
 * @param shipped the program's folder, likewise
 */
public record TrustedKeys(Path own, Path shipped) {
    private static final String ENDING = ".pem";

    /** A key and the name of its file. */
    public record Trusted(Fingerprint fingerprint, String name, PublicKey key) {}

    /** All of them; a file that is no public key counts for nothing. */
    public List<Trusted> all() {
        TreeMap<String, Trusted> keys = new TreeMap<>();
        for (Path folder : List.of(shipped, own))
            for (Path file : files(folder)) {
                try {
                    PublicKey key = Pem.publicKey(file);
                    Fingerprint fingerprint = Fingerprint.of(key);
                    keys.putIfAbsent(
                            fingerprint.digits(),
                            new Trusted(fingerprint, file.getFileName().toString(), key));
                } catch (Refused | IOException e) {
                    // Whoever it would be is not trusted.
                    continue;
                }
            }
        return List.copyOf(keys.values());
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The key of that fingerprint, if it is trusted. */
    public Optional<PublicKey> key(Fingerprint fingerprint) {
        return all().stream()
                .filter(k -> k.fingerprint().equals(fingerprint))
                .map(Trusted::key)
                .findFirst();
    }

    /**
     * Trusts a key from now on.
     *
     * @throws Refused if the file is no public key
     * @throws IOException if it cannot be read or kept
     */
    public Fingerprint trust(Path file) throws Refused, IOException {
        PublicKey key = Pem.publicKey(file);
        Fingerprint fingerprint = Fingerprint.of(key);
        Files.createDirectories(own);
        Path part = Files.createTempFile(own, "key", ".part");
        try {
            Files.writeString(part, Pem.of(Pem.PUBLIC, key.getEncoded()));
            Files.move(
                    part,
                    own.resolve(fingerprint.digits() + ENDING),
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return fingerprint;
    }

    /**
     * Trusts a key no longer.
     *
     * @param said its fingerprint with or without spaces, or the beginning of it
     * @return how many keys were taken away
     * @throws IOException if one cannot be
     */
    public int forget(String said) throws IOException {
        String digits = said.replaceAll("\\s", "");
        int gone = 0;
        if (!digits.matches("\\d{10,40}")) return gone;
        for (Path file : files(own)) {
            if (!file.getFileName().toString().startsWith(digits)) continue;
            Files.delete(file);
            gone++;
        }
        return gone;
    }
}
