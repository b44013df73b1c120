package org.quancheng.atlas.window.keys;

import javafx.scene.layout.Pane;

import java.util.ArrayList;
import java.util.List;

/** Rows of keys, each as wide as its weight says, all rows as wide as the widest. */
final class Keys extends Pane {
    /** Height of a key at scale 1, in pixels. */
    static final double HEIGHT = 48;

    private static final double GAP = 5;

    private record Placed(Key key, int row, double from, double weight) {}

    private final List<Placed> keys = new ArrayList<>();
    private int rows;
    private double widest;

    /** A row that is being put together. */
    final class Row {
        private final int number = rows++;
        private double end;

        /** Leaves room, in widths of a key. */
        Row skip(double weight) {
            end += weight;
            return this;
        }

        /** Adds a key so many times as wide as a letter. */
        Row add(Key key, double weight) {
            keys.add(new Placed(key, number, end, weight));
            end += weight;
            widest = Math.max(widest, end);
            getChildren().add(key);
            return this;
        }
    }

    /** Begins the next row. */
    Row row() {
        return new Row();
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows * (HEIGHT + GAP) - GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double unit = (getWidth() + GAP) / widest;
        for (Placed p : keys) {
            double from = Math.round(p.from() * unit);
            double to = Math.round((p.from() + p.weight()) * unit - GAP);
            p.key().resizeRelocate(from, p.row() * (HEIGHT + GAP), to - from, HEIGHT);
        }
    }
}
