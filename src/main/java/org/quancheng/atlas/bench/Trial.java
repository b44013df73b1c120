package org.quancheng.atlas.bench;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.pack.JsonText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Runs the program in processes of their own and gathers what they report. */
public final class Trial {
    private final BiFunction<List<String>, List<String>, ProcessBuilder> program;
    private final List<String> options;
    private final Scratch scratch;
    private final Path folder;
    private final Path kept;

    /**
     * @param program how the atlas is started, with flags for Java and arguments
     * @param options how the measured window shall look, besides its pack
     * @param scratch where reports, and what the measured program keeps, are written
     * @throws IOException if nothing can be written there
     */
    public Trial(
            BiFunction<List<String>, List<String>, ProcessBuilder> program,
            List<String> options,
            Scratch scratch)
            throws IOException {
        this.program = program;
        this.options = List.copyOf(options);
        this.scratch = scratch;
        folder = scratch.folder();
        kept = Files.createTempDirectory(folder, "kept");
    }

    /**
     * Starts the window again and again: first with nothing kept from an earlier start, then with.
     *
     * @return milliseconds from the start of the process to the first complete frame ({@code
     *     firstStart}; {@code start}: the median of the later ones), and the phases of the median
     * @throws IOException if a window did not report
     */
    public Map<String, Object> starts(Path pack, int times) throws IOException {
        List<Map<String, Object>> runs = new ArrayList<>();
        for (int i = 0; i <= times; i++) {
            Path report = folder.resolve("start.json");
            run(
                    List.of(
                            "-Datlas.start.report=" + report,
                            "-Datlas.start.exit=true",
                            "-Datlas.cache=" + kept),
                    List.of("--pack", pack.toString()));
            runs.add(JsonText.object(Files.readString(report)));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("firstStart", runs.getFirst().get("frame"));
        List<Map<String, Object>> later = new ArrayList<>(runs.subList(1, runs.size()));
        later.sort(Comparator.comparingDouble(r -> number(r.get("frame"))));
        Map<String, Object> median = later.get(later.size() / 2);
        result.put("start", median.get("frame"));
        result.put("phases", median);
        return result;
    }

    /**
     * Runs the course, with what earlier starts have kept.
     *
     * @return what the window wrote about it
     * @throws IOException if it wrote nothing
     */
    public Map<String, Object> course(Path pack, int seconds) throws IOException {
        return new TreeMap<>(window(pack, "--seconds", seconds));
    }

    /**
     * Uses the window for a long time.
     *
     * @return growth of what the process holds, as in {@link Trend#growth}, and all looks at it
     * @throws IOException if the window wrote nothing
     */
    public Map<String, Object> soak(Path pack, int minutes) throws IOException {
        List<Map<?, ?>> looks = new ArrayList<>();
        if (window(pack, "--soak", minutes).get("looks") instanceof List<?> list)
            for (Object look : list) if (look instanceof Map<?, ?> map) looks.add(map);
        Map<String, Object> result = new TreeMap<>();
        for (String figure : List.of("heap", "process", "threads", "files"))
            result.put(figure, Trend.growth(looks, figure));
        result.put("looks", looks);
        return result;
    }

    /** What a window reports that measures itself, with what earlier starts have kept. */
    private Map<String, Object> window(Path pack, String option, int value) throws IOException {
        Path report = folder.resolve("window.json");
        Files.deleteIfExists(report);
        run(
                List.of("-Datlas.cache=" + kept),
                List.of(
                        "bench-window",
                        "--pack",
                        pack.toString(),
                        "--result",
                        report.toString(),
                        option,
                        Integer.toString(value)));
        return JsonText.object(Files.readString(report));
    }

    private void run(List<String> flags, List<String> arguments) throws IOException {
        List<String> line = Stream.concat(arguments.stream(), options.stream()).toList();
        Process process =
                scratch.start(
                        program.apply(flags, line)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .redirectError(ProcessBuilder.Redirect.INHERIT));
        try {
            int code = process.waitFor();
            if (code != 0) throw new IOException("exit code " + code);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** A number of a report; 0 for what is none. */
    static double number(@Nullable Object value) {
        return value instanceof Number n ? n.doubleValue() : 0;
    }

    /** Deletes a folder with all that is in it, as far as that is possible. */
    public static void clear(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList())
                Files.deleteIfExists(file);
        } catch (IOException | UncheckedIOException e) {
            // The system empties its folder for such things in time.
        }
    }
}
