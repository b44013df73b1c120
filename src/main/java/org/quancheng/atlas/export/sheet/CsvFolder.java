package org.quancheng.atlas.export.sheet;

import org.quancheng.atlas.export.Export;
import org.quancheng.atlas.export.Order;
import org.quancheng.atlas.export.Steps;
import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.export.table.Table;
import org.quancheng.atlas.export.table.Tables;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Every table of a topic as a CSV file of its own, in one ZIP file. */
public record CsvFolder(Order order, Workshop workshop) implements Export {
    @Override
    public void write(Path part, Steps steps) throws IOException {
        List<Table> tables = new Tables(workshop.plan()).of(order.topic());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
            Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            for (int i = 0; i < tables.size(); i++) {
                Table table = tables.get(i);
                steps.at(i, tables.size(), table.name());
                zip.putNextEntry(new ZipEntry(table.name().in(order.language()) + ".csv"));
                new CsvTable(table, order.language()).write(out);
                out.flush();
            }
        }
    }
}
