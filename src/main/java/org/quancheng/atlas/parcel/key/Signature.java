package org.quancheng.atlas.parcel.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Ed25519 signature (RFC 8032) over a list of contents.
 *
 * @param signer the key that made it
 * @param line its one line of text, as it lies in a parcel
 */
public record Signature(Fingerprint signer, String line) {
    private static final String ALGORITHM = "Ed25519";

    /** Stands before what is signed, so that no signature for something else can be used here. */
    private static final byte[] PURPOSE =
            "atlas-parcel-signature 1\n".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern FORM =
            Pattern.compile("ed25519 (\\d{40}) ([A-Za-z0-9+/]{86}==)\n");

    /** The longest that its line can be, in bytes, and a little more. */
    public static final int LONGEST = 200;

    /** Signs a list of contents. */
    public static Signature of(byte[] contents, PrivateKey key, PublicKey signer) {
        try {
            java.security.Signature signing = java.security.Signature.getInstance(ALGORITHM);
            signing.initSign(key);
            signing.update(PURPOSE);
            signing.update(contents);
            Fingerprint fingerprint = Fingerprint.of(signer);
            String bytes = Base64.getEncoder().encodeToString(signing.sign());
            return new Signature(
                    fingerprint, "ed25519 " + fingerprint.digits() + " " + bytes + "\n");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads {@link #line}; empty for anything else. */
    public static Optional<Signature> parse(String line) {
        Matcher parts = FORM.matcher(line);
        if (!parts.matches()) return Optional.empty();
        return Optional.of(new Signature(new Fingerprint(parts.group(1)), line));
    }

    /** Whether a key made it over this very list. */
    public boolean isOver(byte[] contents, PublicKey key) {
        Matcher parts = FORM.matcher(line);
        if (!parts.matches() || !Fingerprint.of(key).equals(signer)) return false;
        try {
            java.security.Signature check = java.security.Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(PURPOSE);
            check.update(contents);
            return check.verify(Base64.getDecoder().decode(parts.group(2)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // No signature of any key.
            return false;
        }
    }
}
