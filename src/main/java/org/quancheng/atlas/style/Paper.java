package org.quancheng.atlas.style;

import javafx.beans.Observable;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import java.util.List;

/**
 * Gives the scene that it stands in the theme's paper as its own colour. Every frame begins with
 * that colour anyway; a background of the scene's root would fill the whole window a second time.
 */
public final class Paper extends Region {
    private static final StyleablePropertyFactory<Paper> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private static final CssMetaData<Paper, Color> COLOUR =
            STYLES.createColorCssMetaData("-paper", paper -> paper.colour, Color.TRANSPARENT);

    private final StyleableObjectProperty<Color> colour =
            new SimpleStyleableObjectProperty<>(COLOUR, this, "colour", Color.TRANSPARENT);

    public Paper() {
        getStyleClass().add("paper");
        setManaged(false);
        setMouseTransparent(true);
        colour.addListener(this::lie);
        sceneProperty().addListener(this::lie);
    }

    private void lie(Observable changed) {
        if (getScene() != null && colour.get().isOpaque()) getScene().setFill(colour.get());
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
