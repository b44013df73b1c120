package org.quancheng.atlas.export.sheet;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.quancheng.atlas.export.table.Cell;
import org.quancheng.atlas.export.table.Column;
import org.quancheng.atlas.export.table.Table;
import org.quancheng.atlas.plan.fact.Language;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One table as a sheet: its headings stay in view and filter; columns without any value are left
 * out.
 *
 * @param sources where the row of each source is, by its id
 */
record Sheet(Table table, Language language, Styles styles, Map<String, String> sources) {
    /** What a cell can hold (ECMA-376 as Excel reads it). */
    private static final int LONGEST = 32_767;

    private static final int ISO_DAY = 10;

    void write(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet(Book.name(table.name().in(language)));
        int[] columns = IntStream.range(0, table.columns().size()).filter(table::isUsed).toArray();
        Widths widths = new Widths(table, language);
        XSSFRow head = sheet.createRow(0);
        for (int i = 0; i < columns.length; i++) {
            Column column = table.columns().get(columns[i]);
            XSSFCell cell = head.createCell(i);
            cell.setCellStyle(styles.heading);
            cell.setCellValue(column.heading().in(language));
            sheet.setColumnWidth(i, widths.of(columns[i]) * Widths.UNIT);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            XSSFRow row = sheet.createRow(r + 1);
            List<Cell> cells = table.rows().get(r);
            row.setHeightInPoints(widths.height(cells));
            for (int i = 0; i < columns.length; i++)
                if (cells.get(columns[i]) != Cell.NOTHING)
                    put(
                            row.createCell(i),
                            cells.get(columns[i]),
                            table.columns().get(columns[i]).type());
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(
                new CellRangeAddress(0, table.rows().size(), 0, Math.max(0, columns.length - 1)));
        Pages.set(sheet, true);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    private void put(XSSFCell cell, Cell value, Column.Type type) {
        switch (value) {
            case Cell.Nothing n -> {}
            case Cell.Words w -> words(cell, w.text().in(language), styles.prose);
            case Cell.Number n -> {
                cell.setCellValue(n.value());
                cell.setCellStyle(styles.number(n.value(), type == Column.Type.NUMBER));
            }
            case Cell.Year y -> {
                cell.setCellValue(y.year());
                cell.setCellStyle(styles.year);
            }
            case Cell.Date d -> date(cell, d.iso());
            case Cell.Source s -> {
                words(cell, s.title().in(language), styles.prose);
                String row = sources.get(s.id());
                if (row != null) link(cell, row, styles.link);
            }
        }
    }

    /** A date of which the day is not known is no date to a spreadsheet: it stays as written. */
    private void date(XSSFCell cell, String iso) {
        if (iso.length() != ISO_DAY) {
            words(cell, iso, styles.prose);
            return;
        }
        cell.setCellValue(LocalDate.parse(iso));
        cell.setCellStyle(styles.date);
    }

    private static void words(XSSFCell cell, String words, CellStyle style) {
        cell.setCellValue(words.length() <= LONGEST ? words : words.substring(0, LONGEST));
        cell.setCellStyle(style);
    }

    /** Makes of a cell a link to another one of the workbook. */
    static void link(XSSFCell cell, String to, CellStyle style) {
        XSSFHyperlink link =
                cell.getSheet()
                        .getWorkbook()
                        .getCreationHelper()
                        .createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(to);
        cell.setHyperlink(link);
        cell.setCellStyle(style);
    }
}
