package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.pack.ProblemReport;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.PackProblem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Checks a pack: exit code 0 for a clean one, 1 for problems, 2 for one that cannot be read. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    @Mixin LanguageOption language = new LanguageOption();

    @Parameters(arity = "0..1", paramLabel = "${bundle:usage.label.path}", descriptionKey = "pack")
    @Nullable Path pack;

    @Override
    public Integer call() throws UnreadablePack {
        Home home = Home.find();
        Path folder = pack == null ? home.shippedPack() : pack;
        if (Packs.isParcel(folder)) folder = Packs.unpacked(home, folder).pack();
        List<PackProblem> problems = new PackReader(home.schemas()).read(folder).problems();
        System.out.print(ProblemReport.render(problems, language.language()));
        return problems.isEmpty() ? 0 : 1;
    }
}
