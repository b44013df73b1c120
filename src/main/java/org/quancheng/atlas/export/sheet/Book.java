package org.quancheng.atlas.export.sheet;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.quancheng.atlas.export.Export;
import org.quancheng.atlas.export.Order;
import org.quancheng.atlas.export.Steps;
import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.export.table.Cell;
import org.quancheng.atlas.export.table.Table;
import org.quancheng.atlas.export.table.Tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a topic as a workbook: a sheet that says what it is, then one for each table. */
public record Book(Order order, Workshop workshop) implements Export {
    @Override
    public void write(Path part, Steps steps) throws IOException {
        List<Table> tables = new Tables(workshop.plan()).of(order.topic());
        int all = tables.size() + 1;
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Styles styles = new Styles(book, order.language());
            Map<String, String> rows = sourceRows(tables);
            book.getProperties()
                    .getCoreProperties()
                    .setTitle(workshop.plan().manifest().title().in(order.language()));
            new Cover(workshop.plan(), order, tables).write(book, styles);
            for (int i = 0; i < tables.size(); i++) {
                steps.at(i, all, tables.get(i).name());
                new Sheet(tables.get(i), order.language(), styles, rows).write(book);
            }
            steps.at(tables.size(), all, workshop.plan().manifest().title());
            try (OutputStream out = Files.newOutputStream(part)) {
                book.write(out);
            }
        }
    }

    /** Where the row of each source is, by its id, as a link inside the workbook. */
    private Map<String, String> sourceRows(List<Table> tables) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (Table table : tables) {
            if (!table.isSources()) continue;
            String name = name(table.name().in(order.language()));
            for (int r = 0; r < table.rows().size(); r++)
                if (table.rows().get(r).getFirst() instanceof Cell.Words id)
                    rows.put(id.text().zh(), "'" + name + "'!A" + (r + 2));
        }
        return rows;
    }

    /** A table's name as a sheet may be called. */
    static String name(String wish) {
        return WorkbookUtil.createSafeSheetName(wish);
    }
}
