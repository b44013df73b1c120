package org.quancheng.atlas.panel.chart;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

/**
 * A count as a dot whose area grows with it, with the number in it from 2 upward; a speck for none.
 */
public final class MatrixMark extends StackPane {
    private final int count;
    private final int most;
    private final Circle dot = new Circle();

    /**
     * @param most the largest count of the matrix, which gets the largest dot
     */
    public MatrixMark(int count, int most) {
        this.count = count;
        this.most = most;
        dot.getStyleClass().add(count == 0 ? "matrix-speck" : "matrix-dot");
        getChildren().add(dot);
        if (count > 1) {
            Text number = new Text(Integer.toString(count));
            number.getStyleClass().add("matrix-number");
            getChildren().add(number);
        }
        getStyleClass().add("matrix-mark");
        setMouseTransparent(true);
        reach(17);
    }

    /** Sets the radius of the largest dot, in pixels. */
    public void reach(double radius) {
        dot.setRadius(
                count == 0
                        ? 1.5
                        : Math.max(count > 1 ? 8.5 : 5, radius * Math.sqrt((double) count / most)));
    }
}
