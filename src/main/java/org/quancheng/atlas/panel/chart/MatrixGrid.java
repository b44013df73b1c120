package org.quancheng.atlas.panel.chart;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

import org.quancheng.atlas.panel.chart.MatrixHead.Stand;
import org.quancheng.atlas.panel.pane.WidthFirst;
import org.quancheng.atlas.panel.part.Parts;

import java.util.List;

/** Districts by themes as one picture: a dot where a district has focus areas of a theme. */
public final class MatrixGrid extends WidthFirst {
    private static final PseudoClass TRACED = PseudoClass.getPseudoClass("traced");
    private static final double ROW = 44;
    private static final double TOTALS = 34;

    private final MatrixNodes nodes;
    private final Region rowTrace = trace();
    private final Region columnTrace = trace();

    public MatrixGrid(Parts parts, FocusMatrix matrix) {
        super(200, 460);
        nodes = new MatrixNodes(parts, matrix, this::traced);
        getStyleClass().add("matrix");
        setId("matrix");
        getChildren().addAll(rowTrace, columnTrace);
        getChildren().addAll(nodes.heads());
        parts.filled(this, nodes.cells.stream().flatMap(List::stream));
        new RovingFocus(this, nodes.spots()).start(0, 1);
    }

    private static Region trace() {
        Region region = new Region();
        region.getStyleClass().add("matrix-trace");
        region.setVisible(false);
        return region;
    }

    /** Shows the row and the column of what the pointer or the focus rests on; -1 for none. */
    private void traced(int d, int t, boolean on) {
        if (d >= 0) nodes.rowHeads.get(d).pseudoClassStateChanged(TRACED, on);
        if (t >= 0) nodes.columnHeads.get(t).pseudoClassStateChanged(TRACED, on);
        rowTrace.setVisible(on && d >= 0);
        columnTrace.setVisible(on && t >= 0);
        if (on && d >= 0)
            rowTrace.resizeRelocate(0, nodes.rowHeads.get(d).getLayoutY(), getWidth(), ROW);
        if (on && t >= 0) {
            MatrixHead head = nodes.columnHeads.get(t);
            columnTrace.resizeRelocate(head.getLayoutX(), 0, head.getWidth(), getHeight());
        }
    }

    private double headWidth(double width) {
        double wish = nodes.rowHeads.stream().mapToDouble(h -> h.prefWidth(-1)).max().orElse(60);
        return Math.min(Math.ceil(wish), width * 0.36);
    }

    private double columnWidth(double width) {
        return Math.max(
                12,
                Math.floor(
                        (width - headWidth(width) - TOTALS)
                                / Math.max(1, nodes.columnHeads.size())));
    }

    /** Decides how the names stand and answers how high the heads are. */
    private double headHeight(double column) {
        boolean fits = nodes.columnHeads.stream().allMatch(h -> h.flatWidth() <= column - 4);
        boolean stack = nodes.columnHeads.stream().allMatch(MatrixHead::stackable);
        Stand stand = fits ? Stand.FLAT : stack ? Stand.STACKED : Stand.TURNED;
        nodes.columnHeads.forEach(h -> h.stand(stand));
        nodes.totalHead.stand(stand);
        return nodes.columnHeads.stream().mapToDouble(MatrixHead::height).max().orElse(0);
    }

    @Override
    protected double arrange(double width, boolean put) {
        double column = columnWidth(width);
        double top = headHeight(column);
        if (put) put(headWidth(width), column, top);
        return top + ROW * nodes.cells.size() + TOTALS;
    }

    private void put(double left, double column, double top) {
        double right = left + column * nodes.columnHeads.size();
        for (int t = 0; t < nodes.columnHeads.size(); t++) {
            nodes.columnHeads.get(t).resizeRelocate(left + t * column, 0, column, top);
        }
        nodes.totalHead.resizeRelocate(right, 0, TOTALS, top);
        double reach = Math.min(17, column / 2 - 2);
        for (int d = 0; d < nodes.cells.size(); d++) {
            double y = top + d * ROW;
            nodes.lines.get(d).resizeRelocate(0, y, right + TOTALS, 1);
            nodes.rowHeads.get(d).resizeRelocate(0, y, left, ROW);
            for (int t = 0; t < nodes.columnHeads.size(); t++) {
                nodes.marks.get(d).get(t).reach(reach);
                nodes.cells.get(d).get(t).resizeRelocate(left + t * column, y, column, ROW);
            }
            nodes.rowTotals.get(d).resizeRelocate(right, y, TOTALS, ROW);
        }
        double bottom = top + nodes.cells.size() * ROW;
        nodes.totalRow.resizeRelocate(0, bottom, left, TOTALS);
        for (int t = 0; t < nodes.columnTotals.size(); t++) {
            double width = t < nodes.columnHeads.size() ? column : TOTALS;
            nodes.columnTotals.get(t).resizeRelocate(left + t * column, bottom, width, TOTALS);
        }
    }
}
