package org.quancheng.atlas.export.office;

import static org.quancheng.atlas.export.office.OfficeFile.all;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.quancheng.atlas.export.office.OfficeFile.Relation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a chart says the same as the workbook in it, which a person edits. */
final class ChartRules {
    private ChartRules() {}

    static List<String> complaints(OfficeFile file, String part) throws IOException {
        List<String> complaints = new ArrayList<>();
        Document xml = file.xml(part);
        Set<String> axes = new HashSet<>();
        for (Element e : all(xml, "//catAx/axId")) axes.add(e.getAttribute("val"));
        for (Element e : all(xml, "//valAx/axId")) axes.add(e.getAttribute("val"));
        for (Element e : all(xml, "//crossAx"))
            if (!axes.contains(e.getAttribute("val")))
                complaints.add(part + ": an axis is missing");
        for (Element e : all(xml, "//barChart/axId | //lineChart/axId"))
            if (!axes.contains(e.getAttribute("val")))
                complaints.add(part + ": an axis is missing");
        Relation book = file.relation(part, "package").orElse(null);
        if (book == null) {
            complaints.add(part + ": has no workbook");
            return complaints;
        }
        byte[] bytes = file.parts().get(book.target());
        for (String c : SheetRules.complaints(OfficeFile.of(bytes)))
            complaints.add(book.target() + ": " + c);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Element kept : all(xml, "//strRef | //numRef"))
                compare(part, kept, workbook, complaints);
        }
        return complaints;
    }

    private static void compare(
            String part, Element kept, XSSFWorkbook book, List<String> complaints) {
        String formula = all(kept, "./f").getFirst().getTextContent();
        AreaReference area = new AreaReference(formula, SpreadsheetVersion.EXCEL2007);
        List<String> points = all(kept, "./*/pt/v").stream().map(Element::getTextContent).toList();
        CellReference[] cells = area.getAllReferencedCells();
        if (cells.length != points.size()) {
            complaints.add(part + ": keeps " + points.size() + " values of " + formula);
            return;
        }
        for (int i = 0; i < cells.length; i++) {
            XSSFCell cell =
                    book.getSheet(cells[i].getSheetName())
                            .getRow(cells[i].getRow())
                            .getCell(cells[i].getCol());
            boolean same =
                    cell.getCellType() == CellType.NUMERIC
                            ? cell.getNumericCellValue() == Double.parseDouble(points.get(i))
                            : cell.getStringCellValue().equals(points.get(i));
            if (!same) complaints.add(part + ": keeps " + points.get(i) + " for " + cells[i]);
        }
    }
}
