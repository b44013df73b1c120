package org.quancheng.atlas.parcel.key;

import org.quancheng.atlas.parcel.Sha256;

import java.math.BigInteger;
import java.security.PublicKey;

/**
 * What a public key is known by: 40 decimal digits of its SHA-256 (133 bits), which two people can
 * read to each other on the telephone in any language.
 */
public record Fingerprint(String digits) {
    private static final int LENGTH = 40;
    private static final BigInteger RANGE = BigInteger.TEN.pow(LENGTH);

    public Fingerprint {
        if (!digits.matches("\\d{" + LENGTH + "}")) throw new IllegalArgumentException(digits);
    }

    /** Of a key's X.509 form. */
    public static Fingerprint of(PublicKey key) {
        BigInteger sum = new BigInteger(Sha256.of(key.getEncoded()), 16);
        return new Fingerprint(String.format("%040d", sum.mod(RANGE)));
    }

    /** In groups of five, as it is read out. */
    @Override
    public String toString() {
        return digits.replaceAll("(\\d{5})(?=\\d)", "$1 ");
    }
}
