package org.quancheng.atlas.export.sheet;

import org.quancheng.atlas.export.table.Cell;
import org.quancheng.atlas.export.table.Table;
import org.quancheng.atlas.plan.fact.Language;

import java.math.BigDecimal;
import java.util.List;

/**
 * How much room a table's cells take, in widths of a digit; a Chinese character is two digits wide.
 * Spreadsheets differ in whether they find the height of wrapped text by themselves.
 */
record Widths(Table table, Language language) {
    /** Parts of a digit's width that spreadsheets count in. */
    static final int UNIT = 256;

    /** Height of a line of text in points. */
    static final float LINE = 17;

    /** The highest a row may be in points (Excel's limits). */
    private static final float HIGHEST = 409;

    private static final int LEAST = 8;
    private static final int NAME = 32;
    private static final int PROSE = 56;

    /** The button of the filter beside a heading. */
    private static final int BUTTON = 4;

    /** The width of a column. */
    int of(int column) {
        int widest = digits(table.columns().get(column).heading().in(language)) + BUTTON;
        for (var row : table.rows()) widest = Math.max(widest, digits(row.get(column)) + 2);
        return Math.clamp(widest, LEAST, most(column));
    }

    private int most(int column) {
        return switch (table.columns().get(column).type()) {
            case PROSE, SOURCE -> PROSE;
            default -> NAME;
        };
    }

    /** The height in points of a row in which the longest cell is wrapped. */
    float height(List<Cell> row) {
        int lines = 1;
        for (int i = 0; i < row.size(); i++)
            lines = Math.max(lines, lines(digits(row.get(i)), most(i)));
        return Math.min(HIGHEST, lines * LINE);
    }

    /** Lines that words take; they do not break just where a line is full. */
    static int lines(int digits, int width) {
        return Math.ceilDiv(digits, Math.max(1, width - 3));
    }

    private int digits(Cell cell) {
        return switch (cell) {
            case Cell.Nothing n -> 0;
            case Cell.Words w -> digits(w.text().in(language));
            case Cell.Source s -> digits(s.title().in(language));
            case Cell.Number n -> BigDecimal.valueOf(n.value()).toPlainString().length() + 2;
            case Cell.Year y -> 4;
            case Cell.Date d -> d.iso().length();
        };
    }

    /** How many digits wide words are. */
    static int digits(String words) {
        return words.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
