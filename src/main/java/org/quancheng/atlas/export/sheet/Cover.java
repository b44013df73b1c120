package org.quancheng.atlas.export.sheet;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.quancheng.atlas.export.Order;
import org.quancheng.atlas.export.table.Table;
import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Words;

import java.time.LocalDate;
import java.util.List;

/** The first sheet: what the workbook is, of which pack, and what lies where. */
record Cover(Plan plan, Order order, List<Table> tables) {
    private static final int NAME_WIDTH = 24;
    private static final int REST_WIDTH = 72;
    private static final float TITLE_HEIGHT = 34;

    void write(XSSFWorkbook book, Styles styles) {
        Words words = Words.in(order.language());
        Manifest manifest = plan.manifest();
        XSSFSheet sheet = book.createSheet(Book.name(words.text("office.cover")));
        sheet.setColumnWidth(0, NAME_WIDTH * Widths.UNIT);
        sheet.setColumnWidth(1, REST_WIDTH * Widths.UNIT);
        sheet.setDisplayGridlines(false);
        Pages.set(sheet, false);
        put(sheet, 0, say(manifest.title()), styles.title).getRow().setHeightInPoints(TITLE_HEIGHT);
        put(sheet, 0, say(manifest.subtitle()), styles.line);
        next(sheet);
        pair(sheet, styles, words.text("office.topic"), say(order.topic().name(plan)));
        pair(sheet, styles, words.text("office.pack"), manifest.id() + " " + manifest.version());
        pair(sheet, styles, words.text("office.made"), LocalDate.now().toString());
        String approval = manifest.mapApproval();
        pair(
                sheet,
                styles,
                words.text("office.notice"),
                approval.isEmpty() ? say(manifest.notice()) : approval);
        for (Text from : plan.geo().attribution())
            pair(sheet, styles, words.text("sources.geometry"), say(from));
        next(sheet);
        for (Table table : tables) {
            String name = say(table.name());
            XSSFCell cell = put(sheet, 0, name, styles.link);
            Sheet.link(cell, "'" + Book.name(name) + "'!A1", styles.link);
            cell = cell.getRow().createCell(1);
            cell.setCellValue(words.text("office.rows", table.rows().size()));
            cell.setCellStyle(styles.soft);
        }
    }

    private String say(Text text) {
        return text.in(order.language());
    }

    private static void next(XSSFSheet sheet) {
        sheet.createRow(sheet.getLastRowNum() + 1);
    }

    private static XSSFCell put(XSSFSheet sheet, int column, String words, CellStyle style) {
        XSSFCell cell = sheet.createRow(sheet.getLastRowNum() + 1).createCell(column);
        cell.setCellValue(words);
        cell.setCellStyle(style);
        return cell;
    }

    private static void pair(XSSFSheet sheet, Styles styles, String name, String words) {
        XSSFCell cell = put(sheet, 0, name, styles.soft).getRow().createCell(1);
        cell.setCellValue(words);
        cell.setCellStyle(styles.prose);
        int lines = Widths.lines(Widths.digits(words), REST_WIDTH);
        cell.getRow().setHeightInPoints(Widths.LINE * lines);
    }
}
