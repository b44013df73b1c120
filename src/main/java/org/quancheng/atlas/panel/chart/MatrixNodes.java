package org.quancheng.atlas.panel.chart;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.panel.part.Opening;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Theme;
import org.quancheng.atlas.style.Icons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the matrix is made of, and what each of it opens and lights; where it lies is the grid's
 * business.
 */
final class MatrixNodes {
    /**
     * Told when the pointer or the focus comes to rest on a row and a column, or leaves them; -1
     * for none.
     */
    @FunctionalInterface
    interface Trace {
        void rest(int row, int column, boolean on);
    }

    private final Parts parts;
    private final FocusMatrix matrix;
    private final Trace trace;
    private final int most;
    final List<Region> rowHeads = new ArrayList<>();
    final List<MatrixHead> columnHeads = new ArrayList<>();
    final List<List<MatrixMark>> marks = new ArrayList<>();
    final List<List<StackPane>> cells = new ArrayList<>();
    final List<Label> rowTotals = new ArrayList<>();
    final List<Label> columnTotals = new ArrayList<>();
    final List<Region> lines = new ArrayList<>();
    final MatrixHead totalHead;
    final Label totalRow;

    MatrixNodes(Parts parts, FocusMatrix matrix, Trace trace) {
        this.parts = parts;
        this.matrix = matrix;
        this.trace = trace;
        this.most = matrix.most();
        totalHead = new MatrixHead(parts.words().text("matrix.total"), "");
        totalRow = total(parts.words().text("matrix.total"));
        totalRow.getStyleClass().add("row");
        for (int d = 0; d < matrix.districts().size(); d++) row(d);
        for (int t = 0; t < matrix.themes().size(); t++) {
            columnHeads.add(columnHead(t));
            columnTotals.add(total(Integer.toString(matrix.ofTheme(t))));
        }
        columnTotals.add(total(Integer.toString(matrix.total())));
    }

    /** All nodes but the cells, which lie between them. */
    List<Node> heads() {
        return Stream.of(
                        lines,
                        rowHeads,
                        columnHeads,
                        rowTotals,
                        columnTotals,
                        List.of(totalHead, totalRow))
                .<Node>flatMap(List::stream)
                .toList();
    }

    private void row(int d) {
        rowHeads.add(rowHead(d, matrix.districts().get(d)));
        List<StackPane> row = new ArrayList<>();
        List<MatrixMark> rowMarks = new ArrayList<>();
        for (int t = 0; t < matrix.themes().size(); t++) {
            MatrixMark mark = new MatrixMark(matrix.count(d, t), most);
            rowMarks.add(mark);
            row.add(cell(d, t, mark));
        }
        cells.add(row);
        marks.add(rowMarks);
        rowTotals.add(total(Integer.toString(matrix.ofDistrict(d))));
        Region line = new Region();
        line.getStyleClass().add("hairline");
        lines.add(line);
    }

    private Region rowHead(int d, District district) {
        HBox head = new HBox(5, parts.paragraph(district.label()));
        for (Layout.Element e : parts.plan().elementsOf(district.id())) {
            head.getChildren()
                    .add(Icons.of(e.icon().orElse("mdi2h-hexagon"), parts.tint(e).base(), 15));
        }
        head.getStyleClass().addAll("matrix-row-head");
        head.setId("matrix-" + district.id());
        parts.opens(
                head,
                Subject.district(district.id()),
                Optional.empty(),
                parts.say(district.name()));
        traces(head, d, -1);
        return parts.lights(head, feature(district));
    }

    private MatrixHead columnHead(int t) {
        Theme theme = matrix.themes().get(t);
        MatrixHead head = new MatrixHead(parts.say(theme.name()), theme.icon());
        head.setId("matrix-theme-" + theme.id());
        String spoken =
                parts.words().text("matrix.theme", parts.say(theme.name()), matrix.ofTheme(t));
        parts.opens(head, Subject.theme(theme.id()), Optional.empty(), spoken);
        traces(head, -1, t);
        return head;
    }

    private StackPane cell(int d, int t, MatrixMark mark) {
        District district = matrix.districts().get(d);
        Theme theme = matrix.themes().get(t);
        StackPane cell = new StackPane(mark);
        cell.getStyleClass().add("matrix-cell");
        parts.tintOf(district.id()).ifPresent(tint -> cell.setStyle(tint.style()));
        cell.setId("matrix-" + district.id() + "-" + theme.id());
        int count = matrix.count(d, t);
        String spoken =
                parts.words()
                        .text(
                                "matrix.cell",
                                parts.say(district.name()),
                                parts.say(theme.name()),
                                count);
        Subject subject = Subject.district(district.id());
        Opening.by(
                cell,
                spoken,
                () -> {
                    if (count > 0)
                        parts.state()
                                .open(subject, Optional.of(matrix.entries(d, t).getFirst().id()));
                });
        if (count > 0) cell.getStyleClass().add("filled");
        traces(cell, d, t);
        return parts.lights(cell, feature(district));
    }

    private static Set<String> feature(District district) {
        return district.feature().map(Set::of).orElse(Set.of());
    }

    private static Label total(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("t13", "soft", "matrix-total");
        return label;
    }

    private void traces(Node node, int d, int t) {
        node.hoverProperty().addListener((o, was, is) -> trace.rest(d, t, is));
        node.focusedProperty().addListener((o, was, is) -> trace.rest(d, t, is));
    }

    /** Heads and cells as rows of a table, for the arrow keys; the corner is empty. */
    @Nullable Node[][] spots() {
        @Nullable Node[][] spots = new Node[cells.size() + 1][columnHeads.size() + 1];
        for (int t = 0; t < columnHeads.size(); t++) spots[0][t + 1] = columnHeads.get(t);
        for (int d = 0; d < cells.size(); d++) {
            spots[d + 1][0] = rowHeads.get(d);
            for (int t = 0; t < columnHeads.size(); t++) spots[d + 1][t + 1] = cells.get(d).get(t);
        }
        return spots;
    }
}
