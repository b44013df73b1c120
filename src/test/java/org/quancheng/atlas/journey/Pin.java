package org.quancheng.atlas.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A PIN as a kiosk keeps it, but of a thousandth of the work that a guess costs: a journey through
 * the caretaker's page is about the page, and enters the PIN dozens of times.
 */
final class Pin {
    private static final int ROUNDS = 1_000;
    private static final int BITS = 256;
    private static final String SALT = "00112233445566778899aabbccddeeff";

    private Pin() {}

    /** Keeps it in a kiosk's own folder, unless there is one already. */
    static void keep(String pin, Path folder) {
        Path file = folder.resolve("kiosk-pin");
        if (Files.exists(file)) return;
        HexFormat hex = HexFormat.of();
        PBEKeySpec of = new PBEKeySpec(pin.toCharArray(), hex.parseHex(SALT), ROUNDS, BITS);
        try {
            byte[] hash =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(of)
                            .getEncoded();
            Files.writeString(
                    file,
                    "pbkdf2-hmac-sha256 %d %s %s%n".formatted(ROUNDS, SALT, hex.formatHex(hash)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
