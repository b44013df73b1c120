package org.quancheng.atlas.export.page;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/** Nodes side by side, each with its share of the width: a row of a table, a row of figures. */
public final class Shares extends Region {
    private final double gap;
    private final List<Double> shares = new ArrayList<>();

    /**
     * @param gap between neighbours in pixels
     */
    public Shares(double gap) {
        this.gap = gap;
    }

    /** Adds a node with its share of the width. */
    public Shares add(double share, Node node) {
        shares.add(share);
        getChildren().add(node);
        return this;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double width(int i, double whole) {
        double sum = shares.stream().mapToDouble(s -> s).sum();
        double room = whole - snappedLeftInset() - snappedRightInset() - gap * (shares.size() - 1);
        return Math.max(1, room * shares.get(i) / sum);
    }

    @Override
    protected double computePrefHeight(double width) {
        double most = 0;
        for (int i = 0; i < shares.size(); i++)
            most = Math.max(most, getChildren().get(i).prefHeight(width(i, width)));
        return snappedTopInset() + most + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        for (int i = 0; i < shares.size(); i++) {
            double width = width(i, getWidth());
            Node node = getChildren().get(i);
            node.resizeRelocate(x, snappedTopInset(), width, node.prefHeight(width));
            x += width + gap;
        }
    }
}
