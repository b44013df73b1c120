package org.quancheng.atlas.app;

import org.quancheng.atlas.app.parcels.PackCommand;
import org.quancheng.atlas.app.start.StartRecord;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.ViewLink;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The command line: without a subcommand it opens the window. */
@Command(
        name = "atlas",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            OpenCommand.class,
            PresentCommand.class,
            KioskCommand.class,
            KioskSoakCommand.class,
            KioskStoryCommand.class,
            KioskWindowCommand.class,
            KioskCardCommand.class,
            KioskCountsCommand.class,
            FleetCommand.class,
            SnapshotCommand.class,
            ExportCommand.class,
            SearchCommand.class,
            ValidateCommand.class,
            PackCommand.class,
            TryCommand.class,
            DoctorCommand.class,
            BenchCommand.class,
            RehearseCommand.class,
            GuidePicturesCommand.class,
            BenchWindowCommand.class
        })
final class AtlasCommand implements Callable<Integer> {
    /** Exit code where no window can be opened. */
    private static final int NO_DISPLAY = 3;

    @Mixin ViewOptions options = new ViewOptions();

    /** Runs the arguments and answers the exit code. */
    static int run(String[] args) {
        Language language = LanguageOption.in(args);
        // Most starts are a click on an icon: nothing to parse, and the parser costs a start
        // dearly.
        return Failure.guard(
                args.length == 0
                        ? () -> open(new ViewOptions(), OptionalInt.empty(), state -> {})
                        : () -> line(language).execute(opening(args)),
                language);
    }

    /** A link or a parcel alone is to be opened, as a click on it would. */
    static String[] opening(String[] args) {
        if (args[0].startsWith(ViewLink.SCHEME)) return behind("open", args);
        return args[0].endsWith(".atlas") && !args[0].startsWith("-")
                ? behind("--pack", args)
                : args;
    }

    private static String[] behind(String first, String[] args) {
        return Stream.concat(Stream.of(first), Stream.of(args)).toArray(String[]::new);
    }

    /** The command line whose help and complaints are in a language. */
    static CommandLine line(Language language) {
        CommandLine line = new CommandLine(new AtlasCommand());
        line.setResourceBundle(
                ResourceBundle.getBundle("org.quancheng.atlas.app.help", language.locale()));
        line.getCommandSpec()
                .usageMessage()
                .synopsisSubcommandLabel(new Text("[命令]", "[COMMAND]").in(language));
        line.registerConverter(Path.class, WorkingFolder::resolve);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionStrategy(AtlasCommand::execute);
        line.setParameterExceptionHandler(new Misuse(language));
        line.setExecutionExceptionHandler((e, command, parsed) -> Failure.say(e, language));
        return line;
    }

    private static int execute(CommandLine.ParseResult parsed) {
        boolean misplaced = parsed.hasSubcommand() && !parsed.matchedOptions().isEmpty();
        if (misplaced && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
            throw new Misuse.Misplaced(parsed);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    @Override
    public Integer call() throws Exception {
        return open(options, OptionalInt.empty(), state -> {});
    }

    /**
     * Opens the window and answers the exit code once it is closed.
     *
     * @param screen the number of the screen to open on, from 1
     * @param seen told once the map is seen
     */
    static int open(ViewOptions options, OptionalInt screen, Consumer<AtlasState> seen)
            throws Exception {
        Home home = Home.find();
        if (!DisplayCheck.hasDisplay()) return withoutDisplay(home, options);
        DisplayCheck.chooseRenderer();
        Desktop.open(
                home,
                options,
                screen,
                (stage, state) -> {
                    seen.accept(state);
                    if (StartRecord.isLast()) stage.close();
                });
        return 0;
    }

    /**
     * Started through the build, one picture takes the window's place; otherwise a sentence says
     * what to do.
     */
    private static int withoutDisplay(Home home, ViewOptions options) throws Exception {
        String fallback = System.getProperty("atlas.fallback", "");
        if (fallback.isEmpty()) {
            System.err.println(
                    new Text(
                                    "这里没有显示器，窗口打不开。可以画一张图：atlas snapshot -o 图.png",
                                    "There is no display here, so no window can open. Draw a"
                                            + " picture instead: atlas snapshot -o picture.png")
                            .in(options.language()));
            return NO_DISPLAY;
        }
        Path picture = Path.of(fallback);
        Offscreen.picture(home, options, 1920, 1080, picture);
        System.out.println(
                new Text(
                                "这里没有显示器，已画了一张图：" + picture.toAbsolutePath(),
                                "There is no display here; a picture was written: "
                                        + picture.toAbsolutePath())
                        .in(options.language()));
        return 0;
    }
}
