package org.quancheng.atlas.panel.chart;

import javafx.scene.layout.HBox;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.style.Icons;

/** What is unclear about one number among several, as a line that is always visible. */
public final class DoubtLine extends HBox {
    public DoubtLine(Parts parts, String text) {
        super(6, Icons.of("mdi2a-alert-circle-outline"), parts.paragraph(text));
        getStyleClass().add("doubt");
    }
}
