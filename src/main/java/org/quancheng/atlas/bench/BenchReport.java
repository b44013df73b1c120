package org.quancheng.atlas.bench;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures of several runs side by side, each as a value and as a ratio to the first run's. */
public final class BenchReport {
    private BenchReport() {}

    /** A row: its name, the way to its figure, and the way to a word that belongs to it, if any. */
    private record Row(Text name, List<String> path, List<String> word) {}

    private static final List<Row> ROWS =
            Stream.of(
                            Stream.of(
                                    row("启动，毫秒", "start, ms", "start"),
                                    row("首次启动，毫秒", "first start ever, ms", "firstStart"),
                                    row("读内容包，毫秒", "reading the pack, ms", "packMillis"),
                                    row("载入的类", "classes loaded", "phases", "classes")),
                            leg("平移", "pan", "pan"),
                            leg("缩放", "zoom", "zoom"),
                            leg("飞行", "flight", "fly"),
                            leg("翻阅", "panels", "read"),
                            leg("换样式", "changes of look", "change"),
                            leg("做事", "work", "work"),
                            Stream.of(
                                    row(
                                            "窗口最长不应答，毫秒",
                                            "longest wait of the window, ms",
                                            "worstWait"),
                                    row(
                                            "窗口线程自己一次最多用时，毫秒",
                                            "its own work at a stretch, ms",
                                            "worstWork"),
                                    row("内存，MiB", "memory, MiB", "memory", "process"),
                                    row(
                                            "其中分摊到的，MiB",
                                            "its share of that, MiB",
                                            "memory",
                                            "processShare"),
                                    row("久用后堆的增长，倍", "heap after long use, times", "soak", "heap"),
                                    row(
                                            "久用后内存的增长，倍",
                                            "memory after long use, times",
                                            "soak",
                                            "process"),
                                    row(
                                            "久用后线程的增长，倍",
                                            "threads after long use, times",
                                            "soak",
                                            "threads"),
                                    row(
                                            "久用后打开文件的增长，倍",
                                            "open files after long use, times",
                                            "soak",
                                            "files")))
                    .flatMap(rows -> rows)
                    .toList();

    private static Row row(String zh, String en, String... path) {
        return new Row(new Text(zh, en), List.of(path), List.of());
    }

    private static Stream<Row> leg(String zh, String en, String leg) {
        return Stream.of(
                row(zh + "，帧/秒", en + ", frames/s", leg, "fps"),
                row(zh + "，95% 帧时", en + ", p95 ms", leg, "p95"),
                row(zh + "，最长帧时", en + ", worst ms", leg, "worst"),
                new Row(
                        new Text(zh + "，窗口线程自己一次最多用时", en + ", own work at a stretch, ms"),
                        List.of(leg, "work"),
                        List.of(leg, "workAt")),
                new Row(
                        new Text(zh + "，最长不应答", en + ", longest wait, ms"),
                        List.of(leg, "wait"),
                        List.of(leg, "waitAt")));
    }

    /**
     * A table as text.
     *
     * @param results by name of the run
     */
    public static String text(Map<String, Map<String, Object>> results, Language language) {
        StringBuilder text = new StringBuilder();
        for (Row row : ROWS) {
            // Not everything is measured each time.
            if (results.values().stream().allMatch(run -> number(run, row.path()) == 0)) continue;
            List<String> cells = new ArrayList<>();
            double first = 0;
            for (Map.Entry<String, Map<String, Object>> run : results.entrySet()) {
                double value = number(run.getValue(), row.path());
                if (cells.isEmpty()) first = value;
                String ratio =
                        cells.isEmpty() || first == 0
                                ? ""
                                : String.format(Locale.ROOT, " (%.2f)", value / first);
                cells.add(
                        String.format(Locale.ROOT, "%s %.4g%s", run.getKey(), value, ratio)
                                + word(run.getValue(), row.word()));
            }
            text.append(row.name().in(language))
                    .append('\t')
                    .append(String.join("\t", cells))
                    .append('\n');
        }
        return text.toString();
    }

    private static double number(Map<?, ?> figures, List<String> path) {
        return at(figures, path).map(Trial::number).orElse(0.0);
    }

    private static String word(Map<?, ?> figures, List<String> path) {
        return path.isEmpty() ? "" : at(figures, path).map(word -> " " + word).orElse("");
    }

    private static Optional<Object> at(Map<?, ?> figures, List<String> path) {
        Optional<Object> value = Optional.ofNullable(figures.get(path.getFirst()));
        if (path.size() == 1) return value;
        return value.filter(Map.class::isInstance)
                .flatMap(inner -> at((Map<?, ?>) inner, path.subList(1, path.size())));
    }
}
