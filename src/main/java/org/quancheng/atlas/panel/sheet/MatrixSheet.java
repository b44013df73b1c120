package org.quancheng.atlas.panel.sheet;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.quancheng.atlas.panel.chart.FocusMatrix;
import org.quancheng.atlas.panel.chart.MatrixGrid;
import org.quancheng.atlas.panel.chart.MatrixMark;
import org.quancheng.atlas.panel.part.Parts;

/** All districts by all themes, so that gaps and clusters are seen at a glance. */
final class MatrixSheet implements SheetView {
    @Override
    public Sheet build(Parts parts, String id) {
        FocusMatrix matrix = FocusMatrix.of(parts.plan());
        Sheet sheet =
                new Sheet(
                                parts.words().text("sheet.matrix"),
                                parts.words()
                                        .text(
                                                "matrix.size",
                                                matrix.districts().size(),
                                                matrix.themes().size()))
                        .wide();
        if (matrix.districts().isEmpty() || matrix.themes().isEmpty()) {
            return sheet.add(parts.paragraph(parts.words().text("matrix.empty"), "soft"));
        }
        return sheet.later(() -> new MatrixGrid(parts, matrix))
                .add(key(parts, matrix.most()), hint(parts));
    }

    /** What the sizes of the dots mean. */
    private static Node key(Parts parts, int most) {
        HBox key = new HBox(8);
        for (int n = 1; n <= Math.min(most, 4); n++) key.getChildren().add(new MatrixMark(n, most));
        Label words = parts.paragraph(parts.words().text("matrix.key"), "t13", "soft");
        key.getChildren().add(words);
        key.setAlignment(Pos.CENTER_LEFT);
        return key;
    }

    private static Node hint(Parts parts) {
        return parts.paragraph(parts.words().text("matrix.hint"), "t13", "soft");
    }
}
