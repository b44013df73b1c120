package org.quancheng.atlas.window;

import javafx.geometry.Orientation;
import javafx.scene.layout.FlowPane;

/** Buttons one below another, or side by side where the strip is wider than high. */
class Strip extends FlowPane {
    private static final double GAP = 2;

    Strip() {
        super(Orientation.VERTICAL, GAP, GAP);
    }

    @Override
    public void resize(double width, double height) {
        setOrientation(width > height ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        super.resize(width, height);
    }
}
