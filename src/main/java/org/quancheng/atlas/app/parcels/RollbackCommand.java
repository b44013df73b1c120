package org.quancheng.atlas.app.parcels;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.app.DefaultPack;
import org.quancheng.atlas.app.Home;
import org.quancheng.atlas.app.OwnData;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.install.InstalledPacks;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/** Goes back to the version that was in use before. */
@Command(name = "rollback", mixinStandardHelpOptions = true)
final class RollbackCommand extends ParcelAct {
    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "pack.id")
    @Nullable String id;

    @Option(names = "--packs", paramLabel = "${bundle:usage.label.path}", descriptionKey = "packs")
    @Nullable Path folder;

    @Override
    Text act() throws Refused {
        InstalledPacks packs = OwnData.packs(folder);
        String pack = id == null ? DefaultPack.of(Home.find(), packs).id() : id;
        return lines(new Text("已退回。", "Gone back."), Described.installed(packs.rollBack(pack)));
    }
}
