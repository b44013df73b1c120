package org.quancheng.atlas.panel.chart;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Cards side by side in as many equal columns as there is room for; the cards of a row are equally high. */
public final class SmallMultiples extends Region {
    private static final double GAP = 12;

    private final double least;

    /**
     * @param least the least width of a column, in pixels
     */
    public SmallMultiples(double least, List<? extends Node> cards) {
        this.least = least;
        getChildren().addAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return least;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> cards = getManagedChildren();
        int columns = columns(width);
        double height = 0;
        for (int i = 0; i < cards.size(); i += columns) height += rowHeight(cards, i, width) + (i == 0 ? 0 : GAP);
        return height;
    }

    private int columns(double width) {
        return (int) Math.clamp(Math.floor((width + GAP) / (least + GAP)), 1, Math.max(1, getManagedChildren().size()));
    }

    private double columnWidth(double width) {
        int columns = columns(width);
        return Math.floor((width - (columns - 1) * GAP) / columns);
    }

    private double rowHeight(List<Node> cards, int first, double width) {
        double height = 0;
        for (Node card : cards.subList(first, Math.min(cards.size(), first + columns(width)))) {
            height = Math.max(height, card.prefHeight(columnWidth(width)));
        }
        return Math.ceil(height);
    }

    @Override
    protected void layoutChildren() {
        List<Node> cards = getManagedChildren();
        double width = getWidth();
        int columns = columns(width);
        double y = 0;
        for (int i = 0; i < cards.size(); i += columns) {
            double height = rowHeight(cards, i, width);
            for (int k = i; k < Math.min(cards.size(), i + columns); k++) {
                cards.get(k).resizeRelocate((k - i) * (columnWidth(width) + GAP), y, columnWidth(width), height);
            }
            y += height + GAP;
        }
    }
}
