package org.quancheng.atlas.app.parcels;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.app.DefaultPack;
import org.quancheng.atlas.app.Home;
import org.quancheng.atlas.app.OwnData;
import org.quancheng.atlas.app.PackTrial;
import org.quancheng.atlas.parcel.Limits;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.install.InstalledPacks;
import org.quancheng.atlas.parcel.install.Installer;
import org.quancheng.atlas.parcel.install.Progress;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/** Installs a parcel: checked, tried, then put in the place of what is in use. */
@Command(name = "install", mixinStandardHelpOptions = true)
final class InstallCommand extends ParcelAct {
    @Parameters(paramLabel = "${bundle:usage.label.file}", descriptionKey = "pack.parcel")
    Path parcel = Path.of("");

    @Option(names = "--packs", paramLabel = "${bundle:usage.label.path}", descriptionKey = "packs")
    @Nullable Path folder;

    @Option(names = "--force", descriptionKey = "pack.force")
    boolean force;

    @Override
    Text act() throws Refused {
        Home home = Home.find();
        InstalledPacks packs = OwnData.packs(folder);
        Installer installer =
                new Installer(packs, OwnData.keys(home), PackTrial.usual(home), Limits.USUAL);
        Installer.Outcome outcome =
                installer.install(
                        parcel, DefaultPack.of(home, packs).present(force), Progress.NONE);
        Text done =
                outcome.changed()
                        ? new Text(
                                "已安装，下次打开图集时使用。",
                                "Installed; the atlas shows it from its next start.")
                        : new Text("已经安装过，没有改动。", "It is installed already; nothing was changed.");
        return lines(done, Described.installed(outcome.installed()));
    }
}
