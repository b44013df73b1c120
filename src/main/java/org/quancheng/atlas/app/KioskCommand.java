package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.kiosk.Exit;
import org.quancheng.atlas.kiosk.lock.PinFile;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.supervise.Ending;
import org.quancheng.atlas.supervise.Limits;
import org.quancheng.atlas.supervise.Patience;
import org.quancheng.atlas.supervise.Supervisor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Gives the atlas to visitors of a hall: full screen, with every way out closed. This process draws
 * nothing; it opens the window in another one and keeps it open.
 */
@Command(name = "kiosk", mixinStandardHelpOptions = true)
final class KioskCommand implements Callable<Integer> {
    @Mixin KioskOptions options = new KioskOptions();
    @Mixin UpkeepOptions upkeep = new UpkeepOptions();
    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        ViewOptions view = options.view();
        if (IdleTime.read(options.idle).isEmpty())
            return Say.problem(view, IdleTime.sentence(options.idle));
        if (upkeep.fault().isPresent()) return Say.problem(view, upkeep.fault().get());
        if (options.pinFile != null) {
            try {
                PinFile.read(options.pinFile);
            } catch (PinFile.Refused e) {
                return Say.problem(view, e.sentence());
            }
        }
        Home home = Home.find();
        if (options.story != null) {
            String[] line =
                    Stream.concat(Stream.of(KioskStoryCommand.NAME), arguments().stream())
                            .toArray(String[]::new);
            Optional<Text> fault = KioskStoryCommand.fault(ChildRun.usual(home), line);
            if (fault.isPresent()) return Say.problem(view, fault.get());
        }
        try (KioskLock lock = KioskLock.take(KioskFolder.find())) {
            if (!lock.isHeld())
                return Say.problem(
                        view,
                        new Text(
                                "展厅模式已经在运行，不用再启动一次。",
                                "The kiosk is running already; there is no need to start it"
                                        + " again."));
            if (KioskWindow.isWithoutDisplay(view)) return KioskWindow.NO_DISPLAY;
            return supervise(home);
        }
    }

    private int supervise(Home home) throws Exception {
        Supervisor.Programs programs =
                new Supervisor.Programs(
                        program(home, "kiosk-window", List.of()),
                        wait ->
                                program(
                                        home,
                                        "kiosk-card",
                                        List.of("--seconds", String.valueOf(wait.toSeconds()))),
                        KioskCommand::ending,
                        System.err::println);
        new Supervisor(
                        programs,
                        Limits.ofMemory(upkeep.memoryLimit),
                        Patience.USUAL,
                        Reporter.of(upkeep, KioskFolder.find()),
                        KioskFolder.find())
                .run();
        return 0;
    }

    private static Ending ending(int code) {
        if (code == Exit.LEAVE.code()) return Ending.LEFT;
        return code == Exit.RESTART.code() ? Ending.AGAIN : Ending.FAILED;
    }

    private ProcessBuilder program(Home home, String command, List<String> more) {
        // The rest is for what Java needs besides its heap: the collector works a little more
        // before a window is ended for being too large.
        int heap = upkeep.memoryLimit * 2 / 3;
        List<String> flags =
                List.of(
                        "-Xmx" + heap + "m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-D" + Supervised.FLAG + "=true");
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(arguments());
        line.addAll(more);
        return OwnProgram.window(home, flags, line);
    }

    /** What was written after the command. */
    private List<String> arguments() {
        if (spec == null) return List.of();
        List<String> all = spec.commandLine().getParseResult().originalArgs();
        return all.subList(all.indexOf("kiosk") + 1, all.size());
    }
}
