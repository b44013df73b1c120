package org.quancheng.atlas.app.parcels;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Packs as signed files: made, checked, installed. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        subcommands = {
            BuildCommand.class,
            SignCommand.class,
            VerifyCommand.class,
            KeygenCommand.class,
            TrustCommand.class,
            InstallCommand.class,
            RollbackCommand.class,
            DiffCommand.class,
            ListCommand.class
        })
public final class PackCommand implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    /** Alone it does nothing: its help says what there is. */
    @Override
    public Integer call() {
        spec.commandLine().usage(System.err);
        return CommandLine.ExitCode.USAGE;
    }
}
