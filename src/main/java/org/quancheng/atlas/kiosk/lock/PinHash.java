package org.quancheng.atlas.kiosk.lock;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A PIN as it is kept: what PBKDF2 (RFC 8018) with HMAC-SHA-256 makes of it and of a salt of its
 * own, so that the file does not tell the PIN.
 *
 * @param rounds how often the function is applied
 * @param salt in hexadecimal digits
 * @param hash in hexadecimal digits
 */
record PinHash(int rounds, String salt, String hash) {
    /**
     * What the OWASP Password Storage Cheat Sheet (2023) asks of PBKDF2-HMAC-SHA256; a guess takes
     * a kiosk's processor about two seconds, since its window runs with the quick compiler only.
     * Six digits remain few for a thief who takes the disk home: the file is its owner's alone, and
     * the PIN should open nothing else.
     */
    static final int ROUNDS = 600_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final String FORM = "pbkdf2-hmac-sha256";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Takes about two seconds: not on the window's thread. */
    static PinHash of(String pin) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return of(pin, ROUNDS, HexFormat.of().formatHex(salt));
    }

    private static PinHash of(String pin, int rounds, String salt) {
        PBEKeySpec spec =
                new PBEKeySpec(pin.toCharArray(), HexFormat.of().parseHex(salt), rounds, HASH_BITS);
        try {
            byte[] hash =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded();
            return new PinHash(rounds, salt, HexFormat.of().formatHex(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** Whether this was made of a PIN; takes as long whether it was or not. */
    boolean isOf(String pin) {
        return MessageDigest.isEqual(
                HexFormat.of().parseHex(of(pin, rounds, salt).hash), HexFormat.of().parseHex(hash));
    }

    /** One line. */
    String written() {
        return String.join(" ", FORM, Integer.toString(rounds), salt, hash);
    }

    /** Reads such a line; empty for what is none. */
    static Optional<PinHash> read(String line) {
        String[] parts = line.strip().split(" ");
        boolean whole =
                parts.length == 4
                        && parts[0].equals(FORM)
                        && parts[1].matches("[1-9]\\d{3,7}")
                        && parts[2].matches("([0-9a-f]{2}){8,64}")
                        && parts[3].matches("([0-9a-f]{2}){32}");
        return whole
                ? Optional.of(new PinHash(Integer.parseInt(parts[1]), parts[2], parts[3]))
                : Optional.empty();
    }
}
