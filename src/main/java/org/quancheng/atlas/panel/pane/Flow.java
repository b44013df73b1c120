package org.quancheng.atlas.panel.pane;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

import java.util.ArrayList;
import java.util.List;

/**
 * A row that wraps, and in which what is wider than the whole row wraps its own words instead of
 * being cut.
 */
public final class Flow extends FlowPane {
    private final HeightMemory heights = new HeightMemory();

    private record Spot(Node node, double x, double width, double height) {}

    private record Line(List<Spot> spots, double height) {}

    /**
     * @param hgap between neighbours, in pixels
     * @param vgap between lines, in pixels
     */
    public Flow(double hgap, double vgap, List<? extends Node> nodes) {
        super(hgap, vgap);
        getChildren().addAll(nodes);
    }

    /** Height of the first line at a width, so that a label beside it can stand on its middle. */
    double firstLine(double width) {
        List<Line> lines = lines(width);
        return lines.isEmpty() ? 0 : lines.getFirst().height();
    }

    private List<Line> lines(double width) {
        double room = Math.max(20, width - getInsets().getLeft() - getInsets().getRight());
        List<Line> lines = new ArrayList<>();
        List<Spot> line = new ArrayList<>();
        double x = 0;
        double height = 0;
        for (Node node : getManagedChildren()) {
            double w = Math.min(snapSizeX(node.prefWidth(-1)), room);
            double h = snapSizeY(Math.max(node.minHeight(w), node.prefHeight(w)));
            if (x > 0 && x + w > room) {
                lines.add(new Line(List.copyOf(line), height));
                line.clear();
                x = 0;
                height = 0;
            }
            line.add(new Spot(node, x, w, h));
            x += w + getHgap();
            height = Math.max(height, h);
        }
        if (!line.isEmpty()) lines.add(new Line(List.copyOf(line), height));
        return lines;
    }

    @Override
    public void requestLayout() {
        // Null while the super class is being constructed.
        if (heights != null) heights.forget();
        super.requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 20;
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = 0;
        for (Node node : getManagedChildren()) width += snapSizeX(node.prefWidth(-1)) + getHgap();
        return Math.max(20, width - getHgap()) + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.at(width < 0 ? getPrefWrapLength() : width, this::measure);
    }

    private double measure(double width) {
        List<Line> lines = lines(width);
        double gaps = Math.max(0, lines.size() - 1) * getVgap();
        double insets = getInsets().getTop() + getInsets().getBottom();
        return lines.stream().mapToDouble(Line::height).sum() + gaps + insets;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double y = getInsets().getTop();
        for (Line line : lines(getWidth())) {
            for (Spot spot : line.spots()) {
                double top = y + (line.height() - spot.height()) / 2;
                spot.node()
                        .resizeRelocate(
                                getInsets().getLeft() + spot.x(),
                                snapPositionY(top),
                                spot.width(),
                                spot.height());
            }
            y += line.height() + getVgap();
        }
    }
}
