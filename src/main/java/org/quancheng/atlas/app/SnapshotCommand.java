package org.quancheng.atlas.app;

import org.quancheng.atlas.export.Undelivered;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Draws the window's contents into a file, with no display. */
@Command(name = "snapshot", mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {
    @Mixin ViewOptions options = new ViewOptions();

    @Option(
            names = "--size",
            paramLabel = "${bundle:usage.label.size}",
            defaultValue = "1920x1080",
            descriptionKey = "size")
    String size = "1920x1080";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:usage.label.file}",
            required = true,
            descriptionKey = "output")
    Path output = Path.of("atlas.png");

    @Override
    public Integer call() throws Undelivered, UnreadablePack, Target.Unknown {
        if (!size.matches("[1-9]\\d{2,3}x[1-9]\\d{2,3}")) {
            return Say.problem(
                    options,
                    new Text(
                            "尺寸「" + size + "」写法不对，请写成 宽x高，每边 100 到 9999，例如 1920x1080。",
                            "The size \""
                                    + size
                                    + "\" is not WIDTHxHEIGHT with sides from 100 to 9999, such as"
                                    + " 1920x1080."));
        }
        String[] sides = size.split("x");
        Offscreen.picture(
                Home.find(),
                options,
                Integer.parseInt(sides[0]),
                Integer.parseInt(sides[1]),
                output);
        return 0;
    }
}
