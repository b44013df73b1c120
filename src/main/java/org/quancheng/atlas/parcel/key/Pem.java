package org.quancheng.atlas.parcel.key;

import org.quancheng.atlas.parcel.Refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ed25519 keys in PEM files (RFC 7468): PKCS#8 for the private, X.509 for the public one. */
final class Pem {
    static final String PRIVATE = "PRIVATE KEY";
    static final String PUBLIC = "PUBLIC KEY";

    private static final int LONGEST = 4096;

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

    private Pem() {}

    static String of(String label, byte[] key) {
        String lines =
                Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(key);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }

    static PublicKey publicKey(Path file) throws Refused, IOException {
        byte[] bytes = bytes(file, PUBLIC);
        try {
            return factory().generatePublic(new X509EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw unusable(file);
        }
    }

    static PrivateKey privateKey(Path file) throws Refused, IOException {
        byte[] bytes = bytes(file, PRIVATE);
        try {
            return factory().generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw unusable(file);
        }
    }

    private static KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519");
    }

    private static byte[] bytes(Path file, String label) throws Refused, IOException {
        String text = "";
        if (Files.size(file) <= LONGEST)
            text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) throw unusable(file);
        if (!block.group(1).equals(label))
            throw label.equals(PUBLIC)
                    ? new Refused(
                            "「" + file.getFileName() + "」是私钥，应当保密，不要交给别人；这里要的是公钥（.pub.pem）。",
                            "\""
                                    + file.getFileName()
                                    + "\" is the private key, which stays secret and is given to"
                                    + " nobody; the public one (.pub.pem) is wanted here.")
                    : new Refused(
                            "「" + file.getFileName() + "」是公钥；签名要用私钥文件。",
                            "\""
                                    + file.getFileName()
                                    + "\" is the public key; signing needs the private one.");
        try {
            return Base64.getMimeDecoder().decode(block.group(2));
        } catch (IllegalArgumentException e) {
            throw unusable(file);
        }
    }

    private static Refused unusable(Path file) {
        return new Refused(
                "「" + file.getFileName() + "」不是可用的 Ed25519 密钥文件（PEM）；请用 atlas pack keygen 生成的文件。",
                "\""
                        + file.getFileName()
                        + "\" is no usable Ed25519 key in PEM form; take a file that atlas pack"
                        + " keygen made.");
    }
}
