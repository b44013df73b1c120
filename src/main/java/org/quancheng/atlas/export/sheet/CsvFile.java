package org.quancheng.atlas.export.sheet;

import org.quancheng.atlas.export.Export;
import org.quancheng.atlas.export.Order;
import org.quancheng.atlas.export.Steps;
import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.export.table.Table;
import org.quancheng.atlas.export.table.Tables;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * All tables of a topic in one CSV file: one row for each row of each, with the columns of all, the
 * first of which names the table. The table of sources is left out, since every row names its own.
 */
public record CsvFile(Order order, Workshop workshop) implements Export {
    @Override
    public void write(Path part, Steps steps) throws IOException {
        List<Table> tables = new Tables(workshop.plan()).of(order.topic());
        Table table = Table.joined(tables.stream().filter(t -> !t.isSources()).toList());
        steps.at(0, 1, table.name());
        try (Writer out = Files.newBufferedWriter(part)) {
            new CsvTable(table, order.language()).write(out);
        }
    }
}
