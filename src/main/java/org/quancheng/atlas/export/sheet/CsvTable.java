package org.quancheng.atlas.export.sheet;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.quancheng.atlas.export.table.Cell;
import org.quancheng.atlas.export.table.Column;
import org.quancheng.atlas.export.table.Table;
import org.quancheng.atlas.plan.fact.Language;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** One table as comma-separated values by RFC 4180, headings first, dates as ISO 8601. */
public record CsvTable(Table table, Language language) {
    /** Excel takes a file for UTF-8 only if it begins so. */
    static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"). */
    private static final Pattern FORMULA = Pattern.compile("(?s)^[=+\\-@\\t\\r\\n＝＋－＠].*");

    /**
     * Writes it, headings first.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(
                table.columns().stream().map(Column::heading).map(h -> h.in(language)).toList());
        for (List<Cell> row : table.rows())
            printer.printRecord(row.stream().map(this::value).toList());
        printer.flush();
    }

    private String value(Cell cell) {
        return switch (cell) {
            case Cell.Nothing n -> "";
            case Cell.Words w -> harmless(w.text().in(language));
            case Cell.Number n -> number(n.value());
            case Cell.Year y -> Integer.toString(y.year());
            case Cell.Date d -> d.iso();
            case Cell.Source s -> harmless(s.title().in(language));
        };
    }

    /** All digits, none grouped, no exponent. */
    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** Words that a spreadsheet cannot take for a formula: an apostrophe before them says text. */
    private static String harmless(String words) {
        return FORMULA.matcher(words).matches() ? "'" + words : words;
    }
}
