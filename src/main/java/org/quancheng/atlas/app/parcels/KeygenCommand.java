package org.quancheng.atlas.app.parcels;

import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.key.Fingerprint;
import org.quancheng.atlas.parcel.key.KeyFiles;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;

/** Makes a pair of keys to sign parcels with. */
@Command(name = "keygen", mixinStandardHelpOptions = true)
final class KeygenCommand extends ParcelAct {
    @Parameters(paramLabel = "${bundle:usage.label.file}", descriptionKey = "pack.keygen-file")
    Path file = Path.of("");

    @Override
    Text act() throws Refused, IOException {
        KeyFiles files = KeyFiles.of(file);
        Fingerprint fingerprint = files.make();
        return lines(
                new Text(
                        "私钥：" + files.privateFile() + "（只有你能读；请备份，不要交给别人）",
                        "Private key: "
                                + files.privateFile()
                                + " (only you can read it; keep a copy, give it to nobody)"),
                new Text(
                        "公钥：" + files.publicFile() + "（交给要安装的人，用 atlas pack trust 加入）",
                        "Public key: "
                                + files.publicFile()
                                + " (for those who install; they add it with atlas pack trust)"),
                new Text("指纹：" + fingerprint, "Fingerprint: " + fingerprint));
    }
}
