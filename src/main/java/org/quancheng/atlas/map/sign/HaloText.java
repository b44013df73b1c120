package org.quancheng.atlas.map.sign;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Group;
import javafx.scene.effect.BlurType;
import javafx.scene.effect.DropShadow;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import org.quancheng.atlas.style.Look;

import java.util.List;
import java.util.Optional;

/**
 * A label of the map: letters with a halo in the colour of the ground, no box; its origin is its
 * upper left corner. On the screen the halo is a shadow, which costs a fraction of a line around
 * each letter; documents draw it as that line.
 */
public final class HaloText extends Group {
    /** Least width in pixels of the line that a halo is as wide as, and its share of the size. */
    private static final double LEAST_LINE = 2.5;

    private static final double LINE = 0.24;

    /** How far a shadow reaches that covers what such a line does, in widths of the line. */
    private static final double REACH = 0.8;

    /** How much of that is as strong as its middle, from 0 to 1. */
    private static final double SPREAD = 0.95;

    private static final StyleablePropertyFactory<HaloText> STYLES =
            new StyleablePropertyFactory<>(Group.getClassCssMetaData());

    private static final CssMetaData<HaloText, Color> HALO =
            STYLES.createColorCssMetaData("-map-halo", text -> text.halo, Color.TRANSPARENT);

    private final StyleableObjectProperty<Color> halo =
            new SimpleStyleableObjectProperty<>(HALO, this, "halo", Color.TRANSPARENT) {
                @Override
                protected void invalidated() {
                    shade(get());
                }
            };

    private final double size;
    private double width;
    private double height;

    /**
     * @param size in pixels
     * @param spacing space between letters in pixels
     * @param style style class that gives the letters their colour
     */
    public HaloText(String words, double size, boolean bold, double spacing, String style) {
        this.size = size;
        Font font = Font.font(Look.FAMILY, bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
        double ascent = size * 0.88;
        if (spacing == 0 || words.isEmpty()) {
            width = add(words, font, 0, ascent, style);
        } else {
            double x = 0;
            for (int letter : words.codePoints().toArray())
                x = add(Character.toString(letter), font, x, ascent, style) + spacing;
            width = x - spacing;
        }
        height = height(size);
        getStyleClass().add("map-label");
        setMouseTransparent(true);
    }

    /** Two lines, the lower one centred under the upper one; each has its own halo. */
    private HaloText(HaloText upper, HaloText lower) {
        size = upper.size;
        width = Math.max(upper.width, lower.width);
        height = upper.height + lower.height;
        upper.setTranslateX(Math.round((width - upper.width) / 2));
        lower.setTranslateX(Math.round((width - lower.width) / 2));
        lower.setTranslateY(Math.round(upper.height));
        getChildren().addAll(upper, lower);
        setMouseTransparent(true);
    }

    /** Adds letters, and tells where they end. */
    private double add(String words, Font font, double x, double y, String style) {
        Text letters = new Text(x, y, words);
        letters.setFont(font);
        letters.getStyleClass().add(style);
        getChildren().add(letters);
        return x + letters.getLayoutBounds().getWidth();
    }

    private void shade(Color colour) {
        setEffect(
                colour.getOpacity() == 0
                        ? null
                        : new DropShadow(
                                BlurType.GAUSSIAN, colour, REACH * haloWidth(), SPREAD, 0, 0));
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    /** How high a line is. */
    static double height(double size) {
        return size * 1.18;
    }

    /** Gives the letters a colour of the plan. */
    HaloText inked(String colour) {
        letters().forEach(letter -> letter.setStyle("-fx-fill: " + colour + ";"));
        return this;
    }

    /** This over a line centred underneath, such as a name over a figure. */
    HaloText over(HaloText line) {
        return new HaloText(this, line);
    }

    /** Its letters, or all words as one; none if it consists of several lines. */
    public List<Text> letters() {
        return getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    /** Whether its letters are turned, each in its own way: then they stand in no line. */
    public boolean isTurned() {
        return letters().stream().anyMatch(letter -> !letter.getTransforms().isEmpty());
    }

    /** The colour of its halo, as the theme has it; empty before it is styled. */
    public Optional<Color> halo() {
        return Optional.of(halo.get()).filter(colour -> colour.getOpacity() > 0);
    }

    /** The width in pixels of the line, centred on the outlines of the letters, that a halo is. */
    public double haloWidth() {
        return Math.max(LEAST_LINE, size * LINE);
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
