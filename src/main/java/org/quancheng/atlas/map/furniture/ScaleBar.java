package org.quancheng.atlas.map.furniture;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.state.AtlasState;

/** A round distance on the ground at the middle of the map. */
public final class ScaleBar extends Pane {
    private static final double WIDEST = 110;
    private static final double[] ROUND = {1, 2, 5};

    private final AtlasState state;
    private final Region bar = new Region();
    private final Label label = new Label();
    private double barWidth;

    public ScaleBar(AtlasState state) {
        this.state = state;
        setId("scale-bar");
        bar.getStyleClass().add("scale-bar");
        label.getStyleClass().addAll("t13", "soft");
        getChildren().addAll(bar, label);
        setPrefHeight(22);
        setMinHeight(22);
        state.camera().view().addListener(new WeakInvalidationListener(redraw));
        state.camera().free().addListener(new WeakInvalidationListener(redraw));
        redraw();
    }

    private final InvalidationListener redraw = o -> redraw();

    private void redraw() {
        Viewpoint view = state.camera().view().get();
        // The bar stands on a card that is drawn at the chosen scale; the map is not.
        double metresPerPixel =
                Mercator.metresPerPixel(view.center().lat(), view.zoom())
                        * state.camera().free().get().cardScale();
        double metres = roundUpTo(WIDEST * metresPerPixel);
        double width = metres / metresPerPixel;
        label.setText(metres >= 1000 ? format(metres / 1000) + " km" : format(metres) + " m");
        // A move northwards changes the scale by less than can be seen.
        if (Math.round(width) == barWidth) return;
        barWidth = Math.round(width);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        bar.resizeRelocate(0, 10, barWidth, 7);
        label.resizeRelocate(barWidth + 8, 0, 90, 22);
    }

    /** The largest 1, 2 or 5 times a power of ten that is not more than a distance. */
    static double roundUpTo(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double best = power;
        for (double r : ROUND) if (r * power <= most) best = r * power;
        return best;
    }

    private static String format(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
