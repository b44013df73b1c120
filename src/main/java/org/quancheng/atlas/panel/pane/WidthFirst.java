package org.quancheng.atlas.panel.pane;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/**
 * A pane whose height follows from the width it is given: what its kinds share is here, where each
 * thing goes is theirs.
 */
public abstract class WidthFirst extends Pane {
    private final HeightMemory heights = new HeightMemory();
    private final double least;
    private final double wish;

    /**
     * @param least width in pixels below which it is cut
     * @param wish width in pixels that it asks for
     */
    protected WidthFirst(double least, double wish) {
        this.least = least;
        this.wish = wish;
    }

    /**
     * Works out where everything goes at a width, puts it there if asked to, and answers the
     * height, insets included.
     */
    protected abstract double arrange(double width, boolean put);

    @Override
    public final void requestLayout() {
        // Null while the super class is being constructed.
        if (heights != null) heights.forget();
        super.requestLayout();
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return least;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return wish;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return heights.at(width < 0 ? Math.max(wish, getWidth()) : width, w -> arrange(w, false));
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }
}
