package org.quancheng.atlas.parcel.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.parcel.Refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/** Keys in files, whom they are trusted by, and what they sign. */
class KeysTest {
    private static final byte[] LIST = "a list of contents".getBytes();

    @TempDir private Path folder;

    @Test
    void onlyItsOwnerMayReadAPrivateKey() throws Exception {
        KeyFiles files = KeyFiles.of(folder.resolve("city"));
        files.make();
        assertEquals(folder.resolve("city.pem"), files.privateFile());
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(files.privateFile())));
        assertTrue(Files.readString(files.privateFile()).startsWith("-----BEGIN PRIVATE KEY-----"));
        assertTrue(Files.readString(files.publicFile()).startsWith("-----BEGIN PUBLIC KEY-----"));
    }

    @Test
    void aKeyIsNeverReplaced() throws Exception {
        KeyFiles files = KeyFiles.of(folder.resolve("city.pem"));
        files.make();
        String before = Files.readString(files.privateFile());
        assertTrue(assertThrows(Refused.class, files::make).sentence().zh().contains("已经有了"));
        assertEquals(before, Files.readString(files.privateFile()));
    }

    @Test
    void aSignatureIsForOneKeyAndOneList() throws Exception {
        KeyFiles files = KeyFiles.of(folder.resolve("city"));
        files.make();
        PublicKey key = Pem.publicKey(files.publicFile());
        Signature signature = files.sign(LIST);
        assertTrue(Signature.parse(signature.line()).orElseThrow().isOver(LIST, key));
        assertFalse(signature.isOver("another list".getBytes(), key));
        KeyFiles others = KeyFiles.of(folder.resolve("other"));
        others.make();
        assertFalse(signature.isOver(LIST, Pem.publicKey(others.publicFile())));
    }

    /** The second test of RFC 8032, section 7.1: an implementation of another make agrees. */
    @Test
    void theAlgorithmIsThatOfTheStandard() throws Exception {
        byte[] y =
                HexFormat.of()
                        .parseHex(
                                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        byte[] turned = new byte[32];
        for (int n = 0; n < 32; n++) turned[n] = y[31 - n];
        PublicKey key =
                KeyFactory.getInstance("Ed25519")
                        .generatePublic(
                                new EdECPublicKeySpec(
                                        NamedParameterSpec.ED25519,
                                        new EdECPoint(false, new java.math.BigInteger(1, turned))));
        var check = java.security.Signature.getInstance("Ed25519");
        check.initVerify(key);
        check.update((byte) 0x72);
        assertTrue(
                check.verify(
                        HexFormat.of()
                                .parseHex(
                                        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                            + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")));
        assertEquals(40, Fingerprint.of(key).digits().length());
        assertTrue(Fingerprint.of(key).toString().matches("\\d{5}( \\d{5}){7}"));
    }

    @Test
    void whatIsTrustedCanBeForgotten() throws Exception {
        KeyFiles files = KeyFiles.of(folder.resolve("city"));
        Fingerprint fingerprint = files.make();
        TrustedKeys keys = new TrustedKeys(folder.resolve("own"), folder.resolve("shipped"));
        assertTrue(keys.all().isEmpty());
        assertEquals(fingerprint, keys.trust(files.publicFile()));
        assertEquals(fingerprint, keys.trust(files.publicFile()));
        assertEquals(1, keys.all().size());
        assertTrue(keys.key(fingerprint).isPresent());
        assertEquals(0, keys.forget("1"));
        assertEquals(1, keys.forget(fingerprint.toString().substring(0, 13)));
        assertTrue(keys.key(fingerprint).isEmpty());
    }

    @Test
    void keysThatCameWithTheProgramAreTrusted() throws Exception {
        KeyFiles files = KeyFiles.of(folder.resolve("city"));
        Fingerprint fingerprint = files.make();
        Path shipped = Files.createDirectory(folder.resolve("shipped"));
        Files.copy(files.publicFile(), shipped.resolve("city.pem"));
        Files.writeString(shipped.resolve("broken.pem"), "-----BEGIN");
        assertTrue(new TrustedKeys(folder.resolve("own"), shipped).key(fingerprint).isPresent());
    }

    @Test
    void filesThatAreNoSuchKeyAreRefused() throws Exception {
        KeyFiles files = KeyFiles.of(folder.resolve("city"));
        files.make();
        TrustedKeys keys = new TrustedKeys(folder.resolve("own"), folder.resolve("shipped"));
        assertTrue(refusal(() -> keys.trust(files.privateFile())).contains("私钥"));
        assertTrue(refusal(() -> Pem.privateKey(files.publicFile())).contains("公钥"));
        Path other = folder.resolve("other.pem");
        Files.writeString(other, Pem.of(Pem.PUBLIC, Base64.getDecoder().decode("AAAA")));
        assertTrue(refusal(() -> keys.trust(other)).contains("不是可用的"));
        Files.writeString(other, "no key at all");
        assertTrue(refusal(() -> keys.trust(other)).contains("不是可用的"));
        Files.write(other, new byte[100_000]);
        assertTrue(refusal(() -> keys.trust(other)).contains("不是可用的"));
        assertTrue(keys.all().isEmpty());
        KeyFiles another = KeyFiles.of(folder.resolve("another"));
        another.make();
        Files.copy(
                another.publicFile(),
                files.publicFile(),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertTrue(refusal(() -> files.sign(LIST)).contains("不是一对"));
    }

    private static String refusal(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refused.class, act).sentence().zh();
    }
}
