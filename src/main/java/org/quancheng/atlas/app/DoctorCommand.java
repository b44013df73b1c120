package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.app.doctor.Checks;
import org.quancheng.atlas.diagnosis.Checkup;
import org.quancheng.atlas.diagnosis.CrashReports;
import org.quancheng.atlas.diagnosis.Journal;
import org.quancheng.atlas.diagnosis.Verdict;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.PackProblem;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;

/** Looks at program and machine: exit code 0 unless something will not work, which is 1. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private static final int JOURNAL_LINES = 300;

    @Mixin LanguageOption language = new LanguageOption();

    @Option(names = "--pack", paramLabel = "${bundle:usage.label.path}", descriptionKey = "pack")
    @Nullable Path pack;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:usage.label.path}",
            descriptionKey = "doctor.output")
    @Nullable Path output;

    @Override
    public Integer call() throws UnreadablePack, IOException {
        Home home = Home.find();
        Path content = pack == null ? DefaultPack.folder(home, OwnData.packs(null)) : pack;
        UserFolders folders = UserFolders.here();
        Path logs = UserFolders.logFolder();
        Care.collect();
        List<PackProblem> problems = new PackReader(home.schemas()).read(content).problems();
        boolean display = DisplayCheck.hasDisplay();
        if (!display) System.setProperty("glass.platform", "Headless");
        else DisplayCheck.chooseRenderer();
        Checkup checkup =
                Checks.of(
                        new Checks.Patient(
                                new Version().getVersion()[0],
                                display,
                                home.assets(),
                                content,
                                () -> problems,
                                List.of(folders.settings(), folders.cache(), logs),
                                logs));
        Language said = language.language();
        System.out.print(checkup.in(said));
        if (output != null) {
            write(output, checkup.in(Language.EN), logs);
            System.out.println(new Text("已写入：" + output, "Written: " + output).in(said));
        }
        return checkup.verdict() == Verdict.BAD ? 1 : 0;
    }

    /** The findings, the end of the journal and the latest crash report, for those who can help. */
    private static void write(Path output, String findings, Path logs) throws IOException {
        StringBuilder text = new StringBuilder(findings).append("\n== journal\n");
        Journal.tail(logs, JOURNAL_LINES).forEach(line -> text.append(line).append('\n'));
        List<Path> crashes = CrashReports.all(logs);
        if (!crashes.isEmpty())
            text.append("\n== ")
                    .append(crashes.getLast())
                    .append('\n')
                    .append(Files.readString(crashes.getLast()));
        Files.writeString(output, text, StandardOpenOption.CREATE_NEW);
    }
}
