package org.quancheng.atlas.app.parcels;

import org.quancheng.atlas.app.Home;
import org.quancheng.atlas.app.Kept;
import org.quancheng.atlas.app.OwnData;
import org.quancheng.atlas.pack.JsonText;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.parcel.Limits;
import org.quancheng.atlas.parcel.PackedFolder;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.diff.Difference;
import org.quancheng.atlas.parcel.diff.Side;
import org.quancheng.atlas.parcel.install.Glance;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says what has changed between two packs, each a folder or a parcel. */
@Command(name = DiffCommand.NAME, mixinStandardHelpOptions = true)
public final class DiffCommand extends ParcelAct {
    public static final String NAME = "diff";

    @Parameters(
            index = "0",
            paramLabel = "${bundle:usage.label.path}",
            descriptionKey = "pack.before")
    Path before = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "${bundle:usage.label.path}",
            descriptionKey = "pack.after")
    Path after = Path.of("");

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Override
    Text act() throws Refused, UnreadablePack, IOException {
        Home home = Home.find();
        Difference difference = Difference.of(side(home, before), side(home, after));
        if (!json) return difference.text();
        String text = JsonText.of(difference.tree());
        return new Text(text, text);
    }

    private static Side side(Home home, Path path) throws Refused, UnreadablePack, IOException {
        Path folder = path;
        if (!Files.isDirectory(path))
            folder = new Glance(Kept.looks(), OwnData.keys(home), Limits.USUAL).open(path).pack();
        PackReader.Reading reading = new PackReader(home.schemas()).read(folder);
        return new Side(PackedFolder.list(folder, Limits.USUAL), reading.plan());
    }
}
