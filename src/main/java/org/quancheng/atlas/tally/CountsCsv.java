package org.quancheng.atlas.tally;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Function;

/** Counts as a table that a spreadsheet opens. */
public final class CountsCsv {
    /** Without it spreadsheets on Chinese Windows take UTF-8 for another encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private CountsCsv() {}

    /**
     * One row for each hour and thing: day, hour of the day (0-23), kind, what, its name, language
     * of the window, how often.
     *
     * @param name what is counted as people call it, or the same word
     */
    public static String of(Map<Entry, Long> counts, Language in, Function<Entry, String> name)
            throws IOException {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    word("日期", "day", in),
                    word("小时", "hour", in),
                    word("类别", "kind", in),
                    word("编号", "id", in),
                    word("名称", "name", in),
                    word("语言", "language", in),
                    word("次数", "count", in));
            for (var e : counts.entrySet()) {
                Entry entry = e.getKey();
                printer.printRecord(
                        entry.hour().format(DAY),
                        entry.hour().getHour(),
                        word(entry.kind()).in(in),
                        harmless(entry.what()),
                        harmless(name.apply(entry)),
                        entry.language().locale().getLanguage(),
                        e.getValue());
            }
        }
        return text.toString();
    }

    /** What spreadsheets would take for a formula (OWASP, "CSV Injection") begins with a quote. */
    private static String harmless(String typed) {
        return typed.matches("(?s)[=+\\-@\\t\\r＝＋－＠].*") ? "'" + typed : typed;
    }

    private static Text word(Kind kind) {
        return switch (kind) {
            case VISIT -> new Text("来访", "visit");
            case VIEW -> new Text("内容", "view");
            case CHAPTER -> new Text("故事章节", "chapter");
            case LANGUAGE -> new Text("换语言", "language chosen");
            case NOTHING_FOUND -> new Text("没有找到", "nothing found");
        };
    }

    private static String word(String zh, String en, Language in) {
        return new Text(zh, en).in(in);
    }
}
