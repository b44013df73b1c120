package org.quancheng.atlas.app.parcels;

import org.quancheng.atlas.parcel.Contents;
import org.quancheng.atlas.parcel.install.InstalledPacks.Installed;
import org.quancheng.atlas.parcel.install.InstalledPacks.Version;
import org.quancheng.atlas.parcel.key.Signature;
import org.quancheng.atlas.plan.fact.Text;

import java.util.Optional;
import java.util.stream.Collectors;

/** What a parcel is, and what is installed, in words. */
final class Described {
    private Described() {}

    /** Title, id, version and size of a parcel. */
    static Text of(Contents contents) {
        return new Text(
                contents.title().zh()
                        + "（"
                        + contents.id()
                        + "）版本 "
                        + contents.version()
                        + "，"
                        + contents.files().size()
                        + " 个文件，"
                        + kibibytes(contents)
                        + " KB",
                contents.title().en()
                        + " ("
                        + contents.id()
                        + "), version "
                        + contents.version()
                        + ", "
                        + contents.files().size()
                        + " files, "
                        + kibibytes(contents)
                        + " KB");
    }

    private static long kibibytes(Contents contents) {
        return (contents.size() + 1023) / 1024;
    }

    /** Who signed it. */
    static Text signer(Optional<Signature> signature) {
        return signature
                .map(
                        s ->
                                new Text(
                                        "签名密钥的指纹：" + s.signer(),
                                        "Signed by the key with the fingerprint: " + s.signer()))
                .orElseGet(
                        () ->
                                new Text(
                                        "还没有签名：用 atlas pack sign 签名后才能安装。",
                                        "Not signed yet: sign it with atlas pack sign before it"
                                                + " can be installed."));
    }

    /** What is in use of a pack, and what a roll-back would bring. */
    static Text installed(Installed installed) {
        String kept =
                installed.previous().stream()
                        .map(v -> v.version().toString())
                        .collect(Collectors.joining(" "));
        return new Text(
                installed.id()
                        + "："
                        + installed.current().map(v -> "正在使用 " + name(v)).orElse("使用程序自带的内容")
                        + (installed.proven() ? "" : "（还没有显示过）")
                        + (kept.isEmpty() ? "" : "；可以退回：" + kept),
                installed.id()
                        + ": "
                        + installed
                                .current()
                                .map(v -> "in use " + name(v))
                                .orElse("the program's own pack is in use")
                        + (installed.proven() ? "" : " (not shown yet)")
                        + (kept.isEmpty() ? "" : "; kept to go back to: " + kept));
    }

    private static String name(Version version) {
        return version.version() + " [" + version.hash() + "] " + version.folder();
    }
}
