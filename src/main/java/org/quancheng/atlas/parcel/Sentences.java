package org.quancheng.atlas.parcel;

import org.quancheng.atlas.parcel.key.Signature;
import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Why a parcel is refused, each as a sentence that says what to do. */
public final class Sentences {
    private Sentences() {}

    static Refused noFile(Path file) {
        return new Refused(
                new Text(
                        "没有找到文件「" + file + "」；请检查路径，如果在 U 盘上，请看 U 盘是否插好。",
                        "There is no file \""
                                + file
                                + "\"; check the path and, if it is on a stick, whether that is"
                                + " plugged in."),
                new NoSuchFileException(file.toString()));
    }

    static Refused noRight(Path file, IOException e) {
        return new Refused(
                new Text(
                        "文件「" + file + "」读不出来；请检查权限和磁盘。",
                        "The file \""
                                + file
                                + "\" cannot be read; check its permissions and the disk."),
                e);
    }

    static Refused damaged() {
        return new Refused(
                "文件不完整或已损坏（也可能还没有复制完）；请从原处重新复制一份。",
                "The file is incomplete or damaged, or still being copied; copy it again from"
                        + " where it came.");
    }

    static Refused tampered(String name) {
        return Refused.of(
                name,
                "「%s」与清单不符：文件在打包之后被改动或损坏；请向制作者要一份新的。",
                "\"%s\" is not what the list of contents names: it was changed or damaged"
                        + " after packing. Ask the maker for a new copy.");
    }

    static Refused missing(String name) {
        return Refused.of(
                name,
                "清单里的「%s」不在文件里；请向制作者要一份完整的。",
                "\"%s\" is in the list of contents but not in the file; ask the maker for a"
                        + " complete copy.");
    }

    static Refused unlisted(String name) {
        return Refused.of(
                name,
                "文件里有清单之外的「%s」；请向制作者要一份用 atlas pack build 做成的。",
                "The file holds \"%s\", which its list of contents does not name; ask the maker for"
                        + " one made by atlas pack build.");
    }

    static Refused twice(String name) {
        return Refused.of(
                name,
                "文件里有两个「%s」，分不清哪个是真的；请向制作者要一份新的。",
                "The file holds \"%s\" twice, and nobody can say which is meant; ask the maker for"
                        + " a new copy.");
    }

    static Refused noPlainFile(String name) {
        return Refused.of(
                name,
                "「%s」是链接、文件夹或特殊文件，不能接受；请制作者用 atlas pack build 重新打包。",
                "\"%s\" is a link, a folder or a special file and is not accepted; ask the"
                        + " maker to pack it again with atlas pack build.");
    }

    static Refused otherZip(String name) {
        return Refused.of(
                name,
                "「%s」加了密码，或用了不支持的压缩方式；请制作者用 atlas pack build 重新打包。",
                "\"%s\" has a password or is compressed in a way that is not supported; ask"
                        + " the maker to pack it again with atlas pack build.");
    }

    static Refused tooLarge() {
        return new Refused(
                "文件里的内容大得不合理（或展开后远超所说的大小），已停止读取；请不要使用它，并告诉给你文件的人。",
                "What the file holds is unreasonably large, or far more than it says; reading was"
                        + " stopped. Do not use it, and tell whoever gave it to you.");
    }

    static Refused badSignature() {
        return new Refused(
                "签名不对：这个文件在签名之后被改动过；请不要使用它，向制作者要一份新的。",
                "The signature is wrong: this file was changed after it was signed. Do not use it,"
                        + " and ask the maker for a new copy.");
    }

    /** Why a sound parcel is not installed. */
    public static Refused untrusted(Optional<Signature> signature) {
        return signature
                .map(
                        s ->
                                new Refused(
                                        "签名的密钥不在本机信任之列，指纹："
                                                + s.signer()
                                                + "。请与制作者核对指纹，要来公钥文件，再运行 atlas pack trust 公钥文件。",
                                        "It is signed by a key that this machine does not trust,"
                                                + " fingerprint: "
                                                + s.signer()
                                                + ". Compare it with the maker, get the public key"
                                                + " file, and run atlas pack trust FILE."))
                .orElseGet(
                        () ->
                                new Refused(
                                        "这个文件没有签名，不能安装；请制作者用 atlas pack sign 签名。",
                                        "This file is not signed and cannot be installed; ask the"
                                                + " maker to sign it with atlas pack sign."));
    }
}
