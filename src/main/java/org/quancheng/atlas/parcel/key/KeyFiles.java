package org.quancheng.atlas.parcel.key;

import org.quancheng.atlas.parcel.Refused;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * A pair of keys in two files beside each other: {@code NAME.pem}, which only its owner may read,
 * and {@code NAME.pub.pem} for everybody.
 */
public record KeyFiles(Path privateFile, Path publicFile) {
    private static final String ENDING = ".pem";

    /**
     * The pair that a private file belongs to.
     *
     * @param privateFile ends in {@code .pem}, or gets that ending
     */
    public static KeyFiles of(Path privateFile) {
        String name = privateFile.getFileName().toString();
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - 4) : name;
        return new KeyFiles(
                privateFile.resolveSibling(stem + ENDING),
                privateFile.resolveSibling(stem + ".pub" + ENDING));
    }

    /**
     * Makes a new pair and writes it; never over an older one.
     *
     * @throws Refused if there is one already
     * @throws IOException if it cannot be written; neither file is there then
     */
    public Fingerprint make() throws Refused, IOException {
        KeyPair pair;
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        for (Path file : List.of(privateFile, publicFile))
            if (Files.exists(file)) throw exists(file);
        try {
            createForOwner(privateFile);
            Files.writeString(privateFile, Pem.of(Pem.PRIVATE, pair.getPrivate().getEncoded()));
            Files.writeString(publicFile, Pem.of(Pem.PUBLIC, pair.getPublic().getEncoded()));
        } catch (FileAlreadyExistsException e) {
            throw exists(privateFile);
        } catch (IOException e) {
            Files.deleteIfExists(privateFile);
            Files.deleteIfExists(publicFile);
            throw e;
        }
        return Fingerprint.of(pair.getPublic());
    }

    private static void createForOwner(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            return;
        }
        Files.createFile(file);
        Optional<AclFileAttributeView> list =
                Optional.ofNullable(Files.getFileAttributeView(file, AclFileAttributeView.class));
        if (list.isEmpty()) return;
        list.get()
                .setAcl(
                        List.of(
                                AclEntry.newBuilder()
                                        .setType(AclEntryType.ALLOW)
                                        .setPrincipal(list.get().getOwner())
                                        .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                                        .build()));
    }

    /**
     * Signs a list of contents.
     *
     * @throws Refused if a file is no key, or the two do not belong together
     * @throws IOException if one cannot be read
     */
    public Signature sign(byte[] contents) throws Refused, IOException {
        PrivateKey key = Pem.privateKey(privateFile);
        PublicKey other = Pem.publicKey(publicFile);
        Signature signature = Signature.of(contents, key, other);
        if (signature.isOver(contents, other)) return signature;
        throw new Refused(
                "私钥「"
                        + privateFile.getFileName()
                        + "」和公钥「"
                        + publicFile.getFileName()
                        + "」不是一对；请把同一次 keygen 生成的两个文件放在一起。",
                "The private key \""
                        + privateFile.getFileName()
                        + "\" and the public one \""
                        + publicFile.getFileName()
                        + "\" are no pair; put the two files of one keygen beside each other.");
    }

    private static Refused exists(Path file) {
        return new Refused(
                "「" + file + "」已经有了，没有改动；密钥不能覆盖，请换一个名字。",
                "\""
                        + file
                        + "\" is there already and was left alone; a key is never replaced, choose"
                        + " another name.");
    }
}
