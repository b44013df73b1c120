package org.quancheng.atlas.export.office;

import static org.quancheng.atlas.export.office.OfficeFile.all;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What Excel asks of a workbook beyond the schemas. */
public final class SheetRules {
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;
    private static final double HIGHEST_ROW = 409.5;
    private static final double WIDEST_COLUMN = 255;

    private SheetRules() {}

    /** Complaints, each beginning with the name of a part. */
    public static List<String> complaints(OfficeFile file) throws IOException {
        List<String> complaints = new ArrayList<>(PackageRules.complaints(file));
        String book = file.relation("", "officeDocument").orElseThrow().target();
        Document xml = file.xml(book);
        Set<String> names = new HashSet<>();
        for (Element e : all(xml, "//sheets/sheet")) {
            String name = e.getAttribute("name");
            if (!names.add(name.toLowerCase(Locale.ROOT)))
                complaints.add(book + ": two sheets " + name);
            if (name.isBlank()
                    || name.length() > LONGEST_NAME
                    || name.matches(".*[\\[\\]*?:/\\\\].*"))
                complaints.add(book + ": a sheet cannot be called " + name);
        }
        for (Element e : all(xml, "//definedName"))
            if (e.getTextContent().contains("#REF"))
                complaints.add(book + ": a name that leads nowhere");
        for (String part : file.named("xl/worksheets/[^/]*\\.xml"))
            sheet(part, file.xml(part), names, complaints);
        for (String part : file.named("xl/sharedStrings\\.xml"))
            for (Element e : file.all(part, "//si"))
                if (e.getTextContent().length() > LONGEST_TEXT)
                    complaints.add(part + ": more text than a cell holds");
        return complaints;
    }

    private static void sheet(
            String part, Document xml, Set<String> sheets, List<String> complaints) {
        int row = 0;
        for (Element e : all(xml, "//sheetData/row")) {
            int number = Integer.parseInt(e.getAttribute("r"));
            if (number <= row) complaints.add(part + ": row " + number + " out of order");
            row = number;
            if (e.hasAttribute("ht") && Double.parseDouble(e.getAttribute("ht")) > HIGHEST_ROW)
                complaints.add(part + ": row " + number + " is higher than rows can be");
        }
        int column = 0;
        for (Element e : all(xml, "//cols/col")) {
            if (Integer.parseInt(e.getAttribute("min")) <= column)
                complaints.add(part + ": columns overlap");
            column = Integer.parseInt(e.getAttribute("max"));
            if (Double.parseDouble(e.getAttribute("width")) > WIDEST_COLUMN)
                complaints.add(part + ": a column is wider than columns can be");
        }
        Set<String> cells = new HashSet<>();
        for (Element e : all(xml, "//sheetData/row/c"))
            if (!cells.add(e.getAttribute("r")))
                complaints.add(part + ": cell " + e.getAttribute("r") + " comes twice");
        for (Element e : all(xml, "//hyperlink[@location]")) {
            String name = e.getAttribute("location").replaceAll("^'?(.*?)'?!.*$", "$1");
            if (!sheets.contains(name.toLowerCase(Locale.ROOT)))
                complaints.add(part + ": a link to " + e.getAttribute("location"));
        }
    }
}
