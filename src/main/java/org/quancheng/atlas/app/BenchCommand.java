package org.quancheng.atlas.app;

import org.quancheng.atlas.bench.BenchReport;
import org.quancheng.atlas.bench.Scratch;
import org.quancheng.atlas.bench.Trial;
import org.quancheng.atlas.pack.JsonText;
import org.quancheng.atlas.pack.enlarge.Enlarger;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Measures start, frames and memory of the whole window, at the pack's own content and at many
 * times as much, each in a process of its own.
 */
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    /** Places of a pack that is enlarged once: ten times as many vertices go with 6,000 places. */
    private static final int PLACES = 600;

    @Mixin ViewOptions options = new ViewOptions();

    @Option(
            names = "--content",
            split = ",",
            paramLabel = "N",
            defaultValue = "1,10,100",
            descriptionKey = "content")
    List<Integer> content = new ArrayList<>();

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "10", descriptionKey = "seconds")
    int seconds = 10;

    @Option(names = "--starts", paramLabel = "N", defaultValue = "5", descriptionKey = "starts")
    int starts = 5;

    @Option(names = "--soak", paramLabel = "N", defaultValue = "0", descriptionKey = "soak")
    int soak;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if (content.stream().anyMatch(n -> n < 1) || seconds < 1 || starts < 1 || soak < 0)
            return Say.problem(
                    options,
                    new Text(
                            "--content、--seconds、--starts 都要写 1 或更大的整数，--soak 写分钟数。",
                            "--content, --seconds and --starts take whole numbers from 1, --soak a"
                                    + " number of minutes."));
        if (!DisplayCheck.hasDisplay())
            return Say.problem(
                    options,
                    new Text(
                            "测量要打开真正的窗口，这里没有显示器；可以用 xvfb-run 提供一个。",
                            "Measuring opens a real window, and there is no display here; xvfb-run"
                                    + " provides one."));
        Home home = Home.find();
        Path pack = options.pack == null ? home.shippedPack() : options.pack;
        try (Scratch scratch = new Scratch()) {
            Map<String, Map<String, Object>> results = new LinkedHashMap<>();
            for (int times : content) {
                Path enlarged = times == 1 ? pack : scratch.folder().resolve("x" + times);
                if (times > 1) new Enlarger(times, PLACES * times).enlarge(pack, enlarged);
                results.put("x" + times, measure(enlarged, scratch));
            }
            System.out.print(
                    json
                            ? JsonText.of(results) + "\n"
                            : BenchReport.text(results, options.language()));
        }
        return 0;
    }

    private Map<String, Object> measure(Path pack, Scratch scratch) throws IOException {
        Trial trial = new Trial(OwnProgram::asItRuns, forWindows(spec), scratch);
        Map<String, Object> result = new LinkedHashMap<>(trial.starts(pack, starts));
        result.putAll(trial.course(pack, seconds));
        if (soak > 0) result.put("soak", trial.soak(pack, soak));
        return result;
    }

    /** What was said that every measured window understands; each is given a pack by itself. */
    static List<String> forWindows(CommandSpec bench) {
        return PassedOn.options(
                bench.commandLine().getParseResult(),
                "--pack",
                bench.root(),
                CommandSpec.forAnnotatedObject(new BenchWindowCommand()));
    }
}
