package org.quancheng.atlas.export.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.quancheng.atlas.plan.fact.Language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** How the cells of a workbook look. */
final class Styles {
    private static final short POINTS = 11;
    private static final short TITLE_POINTS = 20;

    private final XSSFWorkbook book;
    private final String typeface;
    private final XSSFFont plain;
    private final Map<String, CellStyle> numbers = new HashMap<>();

    final CellStyle title;
    final CellStyle soft;
    final CellStyle heading;
    final CellStyle line;
    final CellStyle prose;
    final CellStyle year;
    final CellStyle date;
    final CellStyle link;

    Styles(XSSFWorkbook book, Language language) {
        this.book = book;
        typeface = language == Language.ZH ? "微软雅黑" : "Arial";
        plain = book.getFontAt(0);
        plain.setFontName(typeface);
        plain.setFontHeightInPoints(POINTS);
        title = style(font(TITLE_POINTS, true, IndexedColors.AUTOMATIC), "General", false);
        soft = style(font(POINTS, false, IndexedColors.GREY_50_PERCENT), "General", true);
        heading = style(font(POINTS, true, IndexedColors.AUTOMATIC), "General", true);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setBorderBottom(BorderStyle.THIN);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        line = style(plain, "General", false);
        prose = style(plain, "General", true);
        year = style(plain, "0", false);
        date = style(plain, "yyyy-mm-dd", false);
        // No quantities: at the right they would run into the words of the next column.
        year.setAlignment(HorizontalAlignment.LEFT);
        date.setAlignment(HorizontalAlignment.LEFT);
        XSSFFont linked = font(POINTS, false, IndexedColors.BLUE);
        linked.setUnderline(FontUnderline.SINGLE);
        link = style(linked, "General", true);
    }

    /** For a number with all of its decimals and no more, so that none is rounded on the sheet. */
    CellStyle number(double value, boolean grouped) {
        int decimals = Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
        String format =
                (grouped ? "#,##0" : "0") + (decimals > 0 ? "." + "0".repeat(decimals) : "");
        return numbers.computeIfAbsent(format, f -> style(plain, f, false));
    }

    private XSSFFont font(short points, boolean bold, IndexedColors colour) {
        XSSFFont font = book.createFont();
        font.setFontName(typeface);
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        if (colour != IndexedColors.AUTOMATIC) font.setColor(colour.getIndex());
        return font;
    }

    private XSSFCellStyle style(Font font, String format, boolean wrapped) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setWrapText(wrapped);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
