package org.quancheng.atlas.app;

import org.quancheng.atlas.fleet.FleetFolder;
import org.quancheng.atlas.fleet.FleetTable;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Shows how all kiosks are that report to a folder. */
@Command(name = "fleet", mixinStandardHelpOptions = true)
final class FleetCommand implements Callable<Integer> {
    @Mixin LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "${bundle:usage.label.path}", descriptionKey = "fleet.folder")
    Path folder = Path.of("");

    @Option(names = "--json", descriptionKey = "fleet.json")
    boolean json;

    @Override
    public Integer call() {
        try {
            FleetTable table = new FleetTable(new FleetFolder(folder).read(), Instant.now());
            System.out.print(json ? table.json() : table.text(language.language()));
            return table.isTroubled() ? 1 : 0;
        } catch (IOException e) {
            System.err.println(
                    new Text(
                                    "读不到这个文件夹：" + folder + "。请检查共享或 U 盘是否连着。",
                                    "This folder cannot be read: "
                                            + folder
                                            + ". Check that the share or the stick is connected.")
                            .in(language.language()));
            return Say.CANNOT;
        }
    }
}
