package org.quancheng.atlas.export.view;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The middle of a card: as high as what it holds, and scrolled where the window is too low. */
final class Body extends ScrollPane {
    private final VBox content = new VBox();

    Body() {
        super();
        content.getStyleClass().add("export-body");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("panel-scroll");
        setMinHeight(0);
    }

    Body of(Node... rows) {
        content.getChildren().setAll(rows);
        return this;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(content.prefHeight(width)) + snappedTopInset() + snappedBottomInset();
    }
}
