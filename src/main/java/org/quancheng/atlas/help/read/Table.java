package org.quancheng.atlas.help.read;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.text.TextFlow;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;

import java.util.ArrayList;
import java.util.List;

/** A table whose columns are as wide as what they say is long. */
final class Table extends GridPane {
    /** No column gets less than this share of the widest, so that short words stay whole. */
    private static final double LEAST = 0.28;

    Table(TableBlock table, Inlines inlines) {
        getStyleClass().add("guide-table");
        List<Double> widest = new ArrayList<>();
        int row = 0;
        for (org.commonmark.node.Node part : Page.children(table)) {
            for (org.commonmark.node.Node line : Page.children(part)) {
                List<TextFlow> cells = new ArrayList<>();
                int column = 0;
                for (org.commonmark.node.Node cell : Page.children(line)) {
                    TextFlow flow = inlines.flow(cell);
                    flow.getStyleClass()
                            .add(part instanceof TableHead ? "guide-cell-head" : "guide-cell");
                    cells.add(flow);
                    if (widest.size() <= column) widest.add(0.0);
                    widest.set(column, Math.max(widest.get(column), length(Inlines.words(cell))));
                    column++;
                }
                addRow(row, cells.toArray(TextFlow[]::new));
                level(cells);
                row++;
            }
        }
        share(widest);
    }

    /** A link is high enough for a finger; words beside one stand on its line. */
    private static void level(List<TextFlow> cells) {
        if (cells.stream().noneMatch(Table::links)) return;
        cells.stream()
                .filter(cell -> !links(cell))
                .forEach(cell -> cell.getStyleClass().add("guide-cell-beside"));
    }

    private static boolean links(TextFlow cell) {
        return cell.getChildren().stream().anyMatch(Hyperlink.class::isInstance);
    }

    private void share(List<Double> widest) {
        double most = widest.stream().mapToDouble(w -> w).max().orElse(1);
        List<Double> shares = widest.stream().map(w -> Math.max(w, LEAST * most)).toList();
        double all = shares.stream().mapToDouble(s -> s).sum();
        for (double share : shares) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100 * share / all);
            getColumnConstraints().add(column);
        }
    }

    /** In widths of a Latin letter; a long cell wraps, and its length counts less and less. */
    private static double length(String words) {
        double length = words.codePoints().mapToDouble(c -> c > 0x2E80 ? 2 : 1.05).sum();
        return Math.sqrt(length) * 3;
    }
}
