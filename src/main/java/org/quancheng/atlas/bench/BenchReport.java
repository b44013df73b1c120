package org.quancheng.atlas.bench;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures of several runs side by side, each as a value and as a ratio to the first run's. */
public final class BenchReport {
    private BenchReport() {}

    /** A row: its name, and the way to its figure. */
    private record Row(Text name, List<String> path) {}

    private static final List<Row> ROWS =
            List.of(
                    row("启动，毫秒", "start, ms", "start"),
                    row("首次启动，毫秒", "first start ever, ms", "firstStart"),
                    row("读内容包，毫秒", "reading the pack, ms", "packMillis"),
                    row("载入的类", "classes loaded", "phases", "classes"),
                    row("平移，帧/秒", "pan, frames/s", "pan", "fps"),
                    row("平移，95% 帧时", "pan, p95 ms", "pan", "p95"),
                    row("平移，最长帧时", "pan, worst ms", "pan", "worst"),
                    row("缩放，帧/秒", "zoom, frames/s", "zoom", "fps"),
                    row("缩放，95% 帧时", "zoom, p95 ms", "zoom", "p95"),
                    row("缩放，最长帧时", "zoom, worst ms", "zoom", "worst"),
                    row("飞行，帧/秒", "flight, frames/s", "fly", "fps"),
                    row("飞行，95% 帧时", "flight, p95 ms", "fly", "p95"),
                    row("飞行，最长帧时", "flight, worst ms", "fly", "worst"),
                    row("翻阅，帧/秒", "panels, frames/s", "read", "fps"),
                    row("翻阅，95% 帧时", "panels, p95 ms", "read", "p95"),
                    row("翻阅，最长帧时", "panels, worst ms", "read", "worst"),
                    row("窗口最长不应答，毫秒", "longest wait of the window, ms", "worstWait"),
                    row("其中窗口线程自己最多用时，毫秒", "its own work at a stretch, ms", "worstWork"),
                    row("内存，MiB", "memory, MiB", "memory", "process"),
                    row("久用后堆的增长，倍", "heap after long use, times", "soak", "heap"),
                    row("久用后内存的增长，倍", "memory after long use, times", "soak", "process"),
                    row("久用后线程的增长，倍", "threads after long use, times", "soak", "threads"),
                    row("久用后打开文件的增长，倍", "open files after long use, times", "soak", "files"));

    private static Row row(String zh, String en, String... path) {
        return new Row(new Text(zh, en), List.of(path));
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
            if (results.values().stream().allMatch(run -> at(run, row.path()) == 0)) continue;
            List<String> cells = new ArrayList<>();
            double first = 0;
            for (Map.Entry<String, Map<String, Object>> run : results.entrySet()) {
                double value = at(run.getValue(), row.path());
                if (cells.isEmpty()) first = value;
                String ratio =
                        cells.isEmpty() || first == 0
                                ? ""
                                : String.format(Locale.ROOT, " (%.2f)", value / first);
                cells.add(String.format(Locale.ROOT, "%s %.4g%s", run.getKey(), value, ratio));
            }
            text.append(row.name().in(language))
                    .append('\t')
                    .append(String.join("\t", cells))
                    .append('\n');
        }
        return text.toString();
    }

    private static double at(Map<?, ?> figures, List<String> path) {
        Object value = figures.get(path.getFirst());
        if (path.size() == 1) return Trial.number(value);
        return value instanceof Map<?, ?> inner ? at(inner, path.subList(1, path.size())) : 0;
    }
}
