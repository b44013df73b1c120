package org.quancheng.atlas.export.table;

import org.quancheng.atlas.plan.fact.Text;

import java.util.List;

/**
 * Facts of a plan in rows and typed columns.
 *
 * @param id stable, names its file and its title among the words
 * @param rows each with one cell for each column
 */
public record Table(String id, List<Column> columns, List<List<Cell>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** What it is called. */
    public Text name() {
        return Phrases.of("table.name." + id);
    }

    /** Whether any row has a value in a column. */
    public boolean isUsed(int column) {
        return rows.stream().anyMatch(row -> row.get(column) != Cell.NOTHING);
    }
}
