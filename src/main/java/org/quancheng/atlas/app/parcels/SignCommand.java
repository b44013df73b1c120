package org.quancheng.atlas.app.parcels;

import org.quancheng.atlas.export.Undelivered;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.key.KeyFiles;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Signs a parcel; the file itself is replaced, whole. */
@Command(name = "sign", mixinStandardHelpOptions = true)
final class SignCommand extends ParcelAct {
    @Parameters(paramLabel = "${bundle:usage.label.file}", descriptionKey = "pack.parcel")
    Path parcel = Path.of("");

    @Option(
            names = "--key",
            required = true,
            paramLabel = "${bundle:usage.label.file}",
            descriptionKey = "pack.key")
    Path key = Path.of("");

    @Override
    Text act() throws Refused, Undelivered, IOException {
        var signature = ParcelDelivery.signed(parcel, KeyFiles.of(key), parcel, true);
        return lines(
                new Text("已签名：「" + parcel + "」。", "Signed: \"" + parcel + "\"."),
                Described.signer(Optional.of(signature)));
    }
}
