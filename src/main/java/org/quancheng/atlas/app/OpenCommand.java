package org.quancheng.atlas.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.OptionalInt;
import java.util.concurrent.Callable;

/** Opens the view that a link describes. */
@Command(name = "open", mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {
    @Mixin ViewOptions options = new ViewOptions();

    @Parameters(paramLabel = "${bundle:usage.label.link}", descriptionKey = "open.link")
    String link = "";

    @Override
    public Integer call() throws Exception {
        Links.read(link);
        options.link = link;
        return AtlasCommand.open(options, OptionalInt.empty(), state -> {});
    }
}
