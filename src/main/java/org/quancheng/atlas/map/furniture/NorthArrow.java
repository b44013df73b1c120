package org.quancheng.atlas.map.furniture;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Words;

/** North is up. */
public final class NorthArrow extends VBox {
    public NorthArrow(AtlasState state) {
        SVGPath needle = new SVGPath();
        needle.setContent("M8,0 L15,20 L8,15.5 L1,20 Z");
        needle.getStyleClass().add("north-needle");
        Label letter = new Label(Words.in(state.preferences().language().get()).text("map.north"));
        letter.getStyleClass().addAll("t13", "soft");
        getChildren().addAll(letter, needle);
        setAlignment(javafx.geometry.Pos.CENTER);
        setId("north");
        setAccessibleText(letter.getText());
    }
}
