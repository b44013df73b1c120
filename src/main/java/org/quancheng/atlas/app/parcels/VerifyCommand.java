package org.quancheng.atlas.app.parcels;

import org.quancheng.atlas.app.Home;
import org.quancheng.atlas.app.OwnData;
import org.quancheng.atlas.parcel.Limits;
import org.quancheng.atlas.parcel.Parcel;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;

/** Says whether a parcel is whole and from somebody whom this machine trusts. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand extends ParcelAct {
    @Parameters(paramLabel = "${bundle:usage.label.file}", descriptionKey = "pack.parcel")
    Path parcel = Path.of("");

    @Override
    Text act() throws Refused, IOException {
        try (Parcel read = Parcel.open(parcel, Limits.USUAL)) {
            read.demandTrusted(OwnData.keys(Home.find()));
            read.check();
            return lines(
                    Described.of(read.contents()),
                    Described.signer(read.signature()),
                    new Text(
                            "完整无损，签名的密钥是本机信任的。",
                            "Whole and undamaged, and signed by a key that this machine trusts."));
        }
    }
}
