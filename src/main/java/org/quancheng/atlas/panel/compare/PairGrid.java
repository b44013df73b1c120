package org.quancheng.atlas.panel.compare;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.quancheng.atlas.panel.pane.WidthFirst;
import org.quancheng.atlas.panel.part.Parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of two cells under a heading each: side by side where there is room; else one above the
 * other, each under the name of its district, and what one of them lacks is left out.
 */
final class PairGrid extends WidthFirst {
    private static final double GAP = 20;
    private static final double ROW_GAP = 10;

    /** Width in pixels below which a column would be too narrow for its words. */
    private static final double LEAST_COLUMN = 200;

    private record Cell(Label name, Node content, boolean empty) {}

    private record Row(Node line, Optional<Node> heading, Cell left, Cell right) {}

    private final Parts parts;
    private final String left;
    private final String right;
    private final Label leftHead;
    private final Label rightHead;
    private final List<Row> rows = new ArrayList<>();

    /**
     * @param left what the left column is called
     * @param right what the right column is called
     */
    PairGrid(Parts parts, String left, String right) {
        super(40, 440);
        this.parts = parts;
        this.left = left;
        this.right = right;
        leftHead = name(left);
        rightHead = name(right);
        getChildren().addAll(leftHead, rightHead);
        getStyleClass().add("pair-grid");
    }

    /** Adds a row; an empty cell says so. */
    PairGrid row(Optional<Node> heading, Optional<Node> one, Optional<Node> other) {
        Region line = new Region();
        line.getStyleClass().add("hairline");
        line.setVisible(!rows.isEmpty());
        Row row = new Row(line, heading, cell(left, one), cell(right, other));
        rows.add(row);
        getChildren().add(line);
        heading.ifPresent(getChildren()::add);
        for (Cell cell : List.of(row.left(), row.right()))
            getChildren().addAll(cell.name(), cell.content());
        return this;
    }

    private Cell cell(String name, Optional<Node> content) {
        Label none =
                parts.paragraph(parts.words().text("compare.none"), "t13", "soft", "pair-none");
        return new Cell(name(name), content.orElse(none), content.isEmpty());
    }

    private Label name(String text) {
        return parts.paragraph(text, "t13", "strong", "pair-name");
    }

    @Override
    protected double arrange(double width, boolean put) {
        double column = Math.floor((width - GAP) / 2);
        boolean beside = column >= LEAST_COLUMN;
        double y = beside ? heads(column, put) : 0;
        if (put) for (Label head : List.of(leftHead, rightHead)) head.setVisible(beside);
        for (Row row : rows) {
            if (row != rows.getFirst()) {
                if (put) row.line().resizeRelocate(0, y + ROW_GAP / 2, width, 1);
                y += ROW_GAP;
            }
            if (row.heading().isPresent()) y += put(row.heading().get(), 0, y, width, put);
            y += beside ? beside(row, y, column, put) : stacked(row, y, width, put);
        }
        return y;
    }

    private double heads(double column, boolean put) {
        return Math.max(
                put(leftHead, 0, 0, column, put), put(rightHead, column + GAP, 0, column, put));
    }

    private double beside(Row row, double y, double column, boolean put) {
        if (put) {
            for (Cell cell : List.of(row.left(), row.right())) {
                cell.name().setVisible(false);
                cell.content().setVisible(true);
            }
        }
        return Math.max(
                put(row.left().content(), 0, y, column, put),
                put(row.right().content(), column + GAP, y, column, put));
    }

    private double stacked(Row row, double y, double width, boolean put) {
        double height = 0;
        for (Cell cell : List.of(row.left(), row.right())) {
            if (put) {
                cell.name().setVisible(!cell.empty());
                cell.content().setVisible(!cell.empty());
            }
            if (cell.empty()) continue;
            height += put(cell.name(), 0, y + height, width, put);
            height += put(cell.content(), 0, y + height, width, put);
        }
        return height;
    }

    private double put(Node node, double x, double y, double width, boolean put) {
        double height = snapSizeY(Math.max(node.minHeight(width), node.prefHeight(width)));
        if (put) node.resizeRelocate(x, snapPositionY(y), width, height);
        return height;
    }
}
