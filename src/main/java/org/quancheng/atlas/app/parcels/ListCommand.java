package org.quancheng.atlas.app.parcels;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.app.OwnData;
import org.quancheng.atlas.parcel.install.InstalledPacks;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;

/** Lists what is installed. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand extends ParcelAct {
    @Option(names = "--packs", paramLabel = "${bundle:usage.label.path}", descriptionKey = "packs")
    @Nullable Path folder;

    @Override
    Text act() {
        InstalledPacks packs = OwnData.packs(folder);
        return packs.ids().stream()
                .map(id -> Described.installed(packs.installed(id)))
                .reduce((a, b) -> lines(a, b))
                .orElse(
                        new Text(
                                "没有安装过内容包，使用程序自带的内容。",
                                "No pack was installed; the program's own is in use."));
    }
}
