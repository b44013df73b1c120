package org.quancheng.atlas.app;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command line: without a subcommand it opens the window. */
@Command(
        name = "atlas",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {SnapshotCommand.class})
final class AtlasCommand implements Callable<Integer> {
    @Mixin
    ViewOptions options = new ViewOptions();

    /** Runs the arguments and answers the exit code. */
    static int run(String[] args) {
        CommandLine line = new CommandLine(new AtlasCommand());
        line.setResourceBundle(ResourceBundle.getBundle("org.quancheng.atlas.app.help"));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        return line.execute(args);
    }

    /** A sentence, never a stack trace. */
    private static int failed(Exception e) {
        Text sentence = switch (e) {
            case UnreadablePack p -> p.sentence();
            case Target.Unknown u -> u.sentence();
            default -> new Text("没有成功：" + e.getMessage(), "This did not work: " + e.getMessage());
        };
        System.err.println(sentence.in(Language.of(Locale.getDefault())));
        return Say.CANNOT;
    }

    @Override
    public Integer call() {
        return 0;
    }
}
