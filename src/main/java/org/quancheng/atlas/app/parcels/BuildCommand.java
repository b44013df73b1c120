package org.quancheng.atlas.app.parcels;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.app.Home;
import org.quancheng.atlas.export.Undelivered;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.pack.ProblemReport;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.parcel.Contents;
import org.quancheng.atlas.parcel.Limits;
import org.quancheng.atlas.parcel.PackVersion;
import org.quancheng.atlas.parcel.PackedFolder;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.key.KeyFiles;
import org.quancheng.atlas.parcel.key.Signature;
import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Makes a parcel of a pack's folder; only of a pack without problems. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand extends ParcelAct {
    @Parameters(paramLabel = "${bundle:usage.label.path}", descriptionKey = "pack.folder")
    Path folder = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:usage.label.file}",
            required = true,
            descriptionKey = "pack.output")
    Path output = Path.of("");

    @Option(names = "--key", paramLabel = "${bundle:usage.label.file}", descriptionKey = "pack.key")
    @Nullable Path key;

    @Option(names = "--force", descriptionKey = "force")
    boolean force;

    @Override
    Text act() throws Refused, Undelivered, UnreadablePack, IOException {
        Reading reading = new PackReader(Home.find().schemas()).read(folder);
        if (!reading.problems().isEmpty())
            throw new Refused(ProblemReport.summary(reading.problems()));
        Manifest manifest = reading.plan().manifest();
        Contents contents =
                new Contents(
                        manifest.id(),
                        PackVersion.parse(manifest.version()).orElseThrow(),
                        manifest.title(),
                        PackedFolder.list(folder, Limits.USUAL));
        Optional<Signature> signature = Optional.empty();
        if (key != null) signature = Optional.of(KeyFiles.of(key).sign(contents.bytes()));
        ParcelDelivery.ofFolder(folder, contents, signature, output, force);
        return lines(
                new Text("已写成「" + output + "」。", "Written: \"" + output + "\"."),
                Described.of(contents),
                Described.signer(signature));
    }
}
