package org.quancheng.atlas.panel.indicator;

import javafx.scene.shape.Polygon;

/** The hollow mark of a value that was really measured, so that it is never taken for a target. */
public final class ActualMark extends Polygon {
    public ActualMark() {
        super(7, 0, 14, 7, 7, 14, 0, 7);
        getStyleClass().add("actual-mark");
    }
}
