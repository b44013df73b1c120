package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.durable.SafeFile;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.tally.Counts;
import org.quancheng.atlas.tally.CountsCsv;
import org.quancheng.atlas.tally.Entry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes what the visitors of this machine's kiosk looked at. */
@Command(name = "kiosk-counts", mixinStandardHelpOptions = true)
final class KioskCountsCommand implements Callable<Integer> {
    @Mixin LanguageOption language = new LanguageOption();

    @Option(names = "--pack", paramLabel = "${bundle:usage.label.path}", descriptionKey = "pack")
    @Nullable Path pack;

    @Option(names = "--month", paramLabel = "2026-11", descriptionKey = "counts.month")
    @Nullable YearMonth month;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:usage.label.file}",
            descriptionKey = "counts.output")
    @Nullable Path output;

    @Override
    public Integer call() throws Exception {
        Counts counts = new Counts(KioskFolder.find());
        Map<Entry, Long> all = month == null ? counts.all() : counts.in(month);
        ViewOptions view = new ViewOptions();
        view.pack = pack;
        Optional<Plan> plan = Optional.of(Opened.of(Home.find(), view).reading().plan());
        String csv =
                CountsCsv.of(
                        all,
                        language.language(),
                        e -> CountedNames.of(plan, e).in(language.language()));
        if (output == null) System.out.print(csv);
        else SafeFile.replace(output, csv.getBytes(StandardCharsets.UTF_8));
        return 0;
    }
}
