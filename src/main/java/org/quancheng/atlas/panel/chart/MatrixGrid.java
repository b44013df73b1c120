package org.quancheng.atlas.panel.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.panel.chart.MatrixHead.Stand;
import org.quancheng.atlas.panel.part.Opening;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Theme;
import org.quancheng.atlas.style.Icons;

/** Districts by themes as one picture: a dot where a district has focus areas of a theme. */
public final class MatrixGrid extends Pane {
    private static final PseudoClass TRACED = PseudoClass.getPseudoClass("traced");
    private static final double ROW = 44;
    private static final double TOTALS = 34;

    private final Parts parts;
    private final FocusMatrix matrix;
    private final List<Region> rowHeads = new ArrayList<>();
    private final List<MatrixHead> columnHeads = new ArrayList<>();
    private final List<List<MatrixMark>> marks = new ArrayList<>();
    private final List<List<StackPane>> cells = new ArrayList<>();
    private final List<Label> rowTotals = new ArrayList<>();
    private final List<Label> columnTotals = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final Region rowTrace = trace();
    private final Region columnTrace = trace();
    private final MatrixHead totalHead;
    private final Label totalRow;

    public MatrixGrid(Parts parts, FocusMatrix matrix) {
        this.parts = parts;
        this.matrix = matrix;
        getStyleClass().add("matrix");
        setId("matrix");
        getChildren().addAll(rowTrace, columnTrace);
        totalHead = new MatrixHead(parts.words().text("matrix.total"), "");
        totalRow = total(parts.words().text("matrix.total"));
        totalRow.getStyleClass().add("row");
        for (int d = 0; d < matrix.districts().size(); d++) row(d);
        for (int t = 0; t < matrix.themes().size(); t++) {
            columnHeads.add(columnHead(t));
            columnTotals.add(total(Integer.toString(matrix.ofTheme(t))));
        }
        columnTotals.add(total(Integer.toString(matrix.total())));
        lines.forEach(l -> getChildren().add(l));
        cells.forEach(getChildren()::addAll);
        getChildren().addAll(rowHeads);
        getChildren().addAll(columnHeads);
        getChildren().addAll(rowTotals);
        getChildren().addAll(columnTotals);
        getChildren().addAll(totalHead, totalRow);
        new RovingFocus(this, spots()).start(0, 1);
    }

    private void row(int d) {
        District district = matrix.districts().get(d);
        rowHeads.add(rowHead(d, district));
        List<StackPane> row = new ArrayList<>();
        List<MatrixMark> rowMarks = new ArrayList<>();
        for (int t = 0; t < matrix.themes().size(); t++) {
            MatrixMark mark = new MatrixMark(matrix.count(d, t), matrix.most());
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
        HBox head = new HBox(5, new Label(parts.say(district.label())));
        for (Layout.Element e : parts.plan().elementsOf(district.id())) {
            head.getChildren().add(Icons.of(e.icon().orElse("mdi2h-hexagon"), parts.tint(e).base(), 15));
        }
        head.getStyleClass().addAll("matrix-row-head");
        head.setId("matrix-" + district.id());
        parts.opens(head, Subject.district(district.id()), Optional.empty(), parts.say(district.name()));
        traces(head, d, -1);
        return parts.lights(head, feature(district));
    }

    private MatrixHead columnHead(int t) {
        Theme theme = matrix.themes().get(t);
        MatrixHead head = new MatrixHead(parts.say(theme.name()), theme.icon());
        head.setId("matrix-theme-" + theme.id());
        String spoken = parts.words().text("matrix.theme", parts.say(theme.name()), matrix.ofTheme(t));
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
        String spoken = parts.words()
                .text("matrix.cell", parts.say(district.name()), parts.say(theme.name()), count);
        Subject subject = Subject.district(district.id());
        Opening.by(cell, spoken, () -> {
            if (count > 0) parts.state().open(subject, Optional.of(matrix.entries(d, t).getFirst().id()));
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

    private static Region trace() {
        Region region = new Region();
        region.getStyleClass().add("matrix-trace");
        region.setVisible(false);
        return region;
    }

    /** Shows the row and the column of what the pointer or the focus rests on; -1 for none. */
    private void traces(Node node, int d, int t) {
        node.hoverProperty().addListener((o, was, is) -> traced(d, t, is));
        node.focusedProperty().addListener((o, was, is) -> traced(d, t, is));
    }

    private void traced(int d, int t, boolean on) {
        if (d >= 0) rowHeads.get(d).pseudoClassStateChanged(TRACED, on);
        if (t >= 0) columnHeads.get(t).pseudoClassStateChanged(TRACED, on);
        rowTrace.setVisible(on && d >= 0);
        columnTrace.setVisible(on && t >= 0);
        if (on && d >= 0) rowTrace.resizeRelocate(0, rowHeads.get(d).getLayoutY(), getWidth(), ROW);
        if (on && t >= 0) {
            MatrixHead head = columnHeads.get(t);
            columnTrace.resizeRelocate(head.getLayoutX(), 0, head.getWidth(), getHeight());
        }
    }

    private @Nullable Node[][] spots() {
        @Nullable Node[][] spots = new Node[cells.size() + 1][columnHeads.size() + 1];
        for (int t = 0; t < columnHeads.size(); t++) spots[0][t + 1] = columnHeads.get(t);
        for (int d = 0; d < cells.size(); d++) {
            spots[d + 1][0] = rowHeads.get(d);
            for (int t = 0; t < columnHeads.size(); t++) spots[d + 1][t + 1] = cells.get(d).get(t);
        }
        return spots;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 200;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 460;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double w = width < 0 ? 460 : width;
        return headHeight(columnWidth(w)) + ROW * cells.size() + TOTALS;
    }

    private double headWidth(double width) {
        double wish = rowHeads.stream().mapToDouble(h -> h.prefWidth(-1)).max().orElse(60);
        return Math.min(Math.ceil(wish), width * 0.32);
    }

    private double columnWidth(double width) {
        return Math.max(12, Math.floor((width - headWidth(width) - TOTALS) / Math.max(1, columnHeads.size())));
    }

    /** Decides how the names stand and answers how high the heads are. */
    private double headHeight(double column) {
        boolean fits = columnHeads.stream().allMatch(h -> h.flatWidth() <= column - 4);
        boolean stack = columnHeads.stream().allMatch(MatrixHead::stackable);
        Stand stand = fits ? Stand.FLAT : stack ? Stand.STACKED : Stand.TURNED;
        columnHeads.forEach(h -> h.stand(stand));
        totalHead.stand(stand);
        return columnHeads.stream().mapToDouble(MatrixHead::height).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double left = headWidth(getWidth());
        double column = columnWidth(getWidth());
        double top = headHeight(column);
        double right = left + column * columnHeads.size();
        for (int t = 0; t < columnHeads.size(); t++) {
            columnHeads.get(t).resizeRelocate(left + t * column, 0, column, top);
        }
        totalHead.resizeRelocate(right, 0, TOTALS, top);
        double reach = Math.min(17, column / 2 - 2);
        for (int d = 0; d < cells.size(); d++) {
            double y = top + d * ROW;
            lines.get(d).resizeRelocate(0, y, right + TOTALS, 1);
            rowHeads.get(d).resizeRelocate(0, y, left, ROW);
            for (int t = 0; t < columnHeads.size(); t++) {
                marks.get(d).get(t).reach(reach);
                cells.get(d).get(t).resizeRelocate(left + t * column, y, column, ROW);
            }
            rowTotals.get(d).resizeRelocate(right, y, TOTALS, ROW);
        }
        double bottom = top + cells.size() * ROW;
        totalRow.resizeRelocate(0, bottom, left, TOTALS);
        for (int t = 0; t < columnTotals.size(); t++) {
            double width = t < columnHeads.size() ? column : TOTALS;
            columnTotals.get(t).resizeRelocate(left + t * column, bottom, width, TOTALS);
        }
    }
}
