package org.quancheng.atlas.export.table;

import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    /** Whether it lists where everything comes from. */
    public boolean isSources() {
        return id.equals("sources");
    }

    /**
     * Several tables in one: the columns of all, each once, and before them one that names the
     * table that a row is from. A single table stays as it is.
     */
    public static Table joined(List<Table> tables) {
        if (tables.size() == 1) return tables.getFirst();
        Set<Column> columns = new LinkedHashSet<>();
        columns.add(new Column("table", Column.Type.NAME));
        tables.forEach(t -> columns.addAll(t.columns()));
        List<List<Cell>> rows = new ArrayList<>();
        for (Table table : tables)
            for (List<Cell> row : table.rows()) rows.add(table.spread(row, columns));
        return new Table("all", List.copyOf(columns), rows);
    }

    private List<Cell> spread(List<Cell> row, Set<Column> over) {
        List<Cell> cells = new ArrayList<>();
        for (Column column : over) {
            int at = columns.indexOf(column);
            cells.add(at < 0 ? Cell.NOTHING : row.get(at));
        }
        cells.set(0, new Cell.Words(name()));
        return cells;
    }

    /** Whether any row has a value in a column. */
    public boolean isUsed(int column) {
        return rows.stream().anyMatch(row -> row.get(column) != Cell.NOTHING);
    }
}
