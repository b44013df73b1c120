package org.quancheng.atlas.app.parcels;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.app.Home;
import org.quancheng.atlas.app.OwnData;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.key.Fingerprint;
import org.quancheng.atlas.parcel.key.TrustedKeys;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Adds a public key to those whose parcels are accepted here, lists them, or takes one away. */
@Command(name = "trust", mixinStandardHelpOptions = true)
final class TrustCommand extends ParcelAct {
    @Parameters(
            arity = "0..1",
            paramLabel = "${bundle:usage.label.file}",
            descriptionKey = "pack.trust-file")
    @Nullable Path file;

    @Option(names = "--forget", paramLabel = "N", descriptionKey = "pack.forget")
    @Nullable String forget;

    @Override
    Text act() throws Refused, IOException {
        TrustedKeys keys = OwnData.keys(Home.find());
        if (forget != null) return forgotten(keys, forget);
        if (file == null) return list(keys.all());
        try {
            Fingerprint fingerprint = keys.trust(file);
            return new Text(
                    "已信任这把公钥，指纹：" + fingerprint + "。请与制作者核对。",
                    "This key is trusted now, fingerprint: "
                            + fingerprint
                            + ". Compare it with the maker.");
        } catch (NoSuchFileException e) {
            throw new Refused(
                    new Text("没有找到文件「" + file + "」。", "There is no file \"" + file + "\"."), e);
        }
    }

    private static Text forgotten(TrustedKeys keys, String said) throws Refused, IOException {
        if (keys.forget(said) > 0) return new Text("已不再信任这把公钥。", "This key is no longer trusted.");
        throw new Refused(
                "没有指纹以此开头的公钥（至少写出前 10 位）；atlas pack trust 列出全部。",
                "No key was added here whose fingerprint begins so (write at least 10 digits);"
                        + " atlas pack trust lists them all.");
    }

    private static Text list(List<TrustedKeys.Trusted> keys) {
        if (keys.isEmpty())
            return new Text(
                    "还没有信任任何公钥：用 atlas pack trust 公钥文件 加入。",
                    "No key is trusted yet: add one with atlas pack trust FILE.");
        String all =
                keys.stream()
                        .map(k -> k.fingerprint() + "\t" + k.name())
                        .collect(Collectors.joining("\n"));
        return new Text(all, all);
    }
}
