package org.quancheng.atlas.fleet;

import org.quancheng.atlas.pack.JsonText;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How all kiosks of a fleet are, those with trouble first. */
public record FleetTable(FleetFolder.Found found, Instant now) {
    private static final int LONGEST_ERROR = 60;

    private List<Status> sorted() {
        return found.kiosks().stream()
                .sorted(
                        Comparator.comparing((Status s) -> Trouble.of(s, now))
                                .thenComparing(Status::name)
                                .thenComparing(Status::id))
                .toList();
    }

    /** Whether somebody should see after any of them. */
    public boolean isTroubled() {
        return !found.damaged().isEmpty()
                || found.kiosks().stream().anyMatch(s -> Trouble.of(s, now) != Trouble.NONE);
    }

    /** As a table for a console, one kiosk a line. */
    public String text(Language in) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        new Text("状况", "state").in(in),
                        new Text("名称", "name").in(in),
                        new Text("多久以前", "written").in(in),
                        new Text("正在", "mode").in(in),
                        new Text("运行", "uptime").in(in),
                        new Text("出错", "failures").in(in),
                        new Text("空余", "free").in(in),
                        new Text("内容", "content").in(in),
                        new Text("程序", "program").in(in),
                        new Text("最近的错误", "last error").in(in)));
        for (Status s : sorted()) rows.add(row(s, in));
        StringBuilder text = new StringBuilder();
        if (found.kiosks().isEmpty())
            text.append(
                    new Text("这个文件夹里还没有屏幕写过状态。\n", "No kiosk has reported to this folder yet.\n")
                            .in(in));
        else text.append(aligned(rows));
        for (String file : found.damaged())
            text.append(new Text("这个文件读不懂，不是状态或已损坏：", "This file is damaged or no status: ").in(in))
                    .append(plain(file))
                    .append("\n");
        return text.toString();
    }

    private List<String> row(Status s, Language in) {
        List<String> row = new ArrayList<>();
        cells(s, in).forEach(cell -> row.add(plain(cell)));
        return row;
    }

    /** Anybody may have written it, and nothing of it may move the console's cursor. */
    private static String plain(String written) {
        return written.replaceAll("[\\p{Cc}\\p{Cf}]", " ");
    }

    private List<String> cells(Status s, Language in) {
        return List.of(
                Trouble.of(s, now).text().in(in),
                s.name(),
                span(Duration.between(s.written(), now), in),
                mode(s.mode()).in(in),
                span(Duration.between(s.started(), s.written()), in),
                String.valueOf(s.restarts()),
                s.freeDisk() < 0 ? "?" : "%.1f GB".formatted(s.freeDisk() / 1e9),
                s.pack().isEmpty() ? "-" : s.pack(),
                s.version(),
                s.lastError().map(e -> error(e)).orElse("-"));
    }

    private static String error(Status.Failure error) {
        String what = error.what();
        boolean cut = what.length() > LONGEST_ERROR;
        return error.at() + " " + (cut ? what.substring(0, LONGEST_ERROR) + "…" : what);
    }

    private static Text mode(String mode) {
        return switch (mode) {
            case "starting" -> new Text("启动", "starting");
            case "visited" -> new Text("有人在用", "visited");
            case "asleep" -> new Text("闭馆", "asleep");
            case "staff" -> new Text("管理页", "caretaker");
            case "resting" -> new Text("休息卡", "resting");
            default -> new Text("放映", "playing");
        };
    }

    /** A length of time in its largest unit. */
    private static String span(Duration time, Language in) {
        long minutes = Math.max(0, time.toMinutes());
        if (minutes < 1) return new Text("不到 1 分钟", "< 1 min").in(in);
        if (minutes < 120) return minutes + new Text(" 分钟", " min").in(in);
        if (minutes < 48 * 60) return minutes / 60 + new Text(" 小时", " h").in(in);
        return minutes / (24 * 60) + new Text(" 天", " d").in(in);
    }

    private static String aligned(List<List<String>> rows) {
        int[] widths =
                IntStream.range(0, rows.getFirst().size())
                        .map(c -> rows.stream().mapToInt(r -> width(r.get(c))).max().orElse(0))
                        .toArray();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < row.size(); c++)
                line.append(row.get(c)).append(" ".repeat(widths[c] - width(row.get(c)) + 2));
            text.append(line.toString().stripTrailing()).append("\n");
        }
        return text.toString();
    }

    /** Columns of a console: Chinese characters take two. */
    private static int width(String text) {
        return text.codePoints()
                .map(c -> Character.isIdeographic(c) || c >= 0xFF01 && c <= 0xFF60 ? 2 : 1)
                .sum();
    }

    /** As JSON: kiosks with their trouble, and damaged files. */
    public String json() {
        List<Map<String, Object>> kiosks = new ArrayList<>();
        for (Status s : sorted()) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("trouble", Trouble.of(s, now).name());
            all.put("silentSeconds", Duration.between(s.written(), now).toSeconds());
            all.putAll(JsonText.object(s.json()));
            kiosks.add(all);
        }
        return JsonText.of(Map.of("kiosks", kiosks, "damaged", found.damaged())) + "\n";
    }
}
