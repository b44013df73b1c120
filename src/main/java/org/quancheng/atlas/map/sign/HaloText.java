package org.quancheng.atlas.map.sign;

import javafx.scene.Group;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import org.quancheng.atlas.style.Look;

import java.util.List;

/**
 * A label of the map: letters with a halo in the colour of the ground, no box; its origin is its
 * upper left corner.
 */
public final class HaloText extends Group {
    private double width;
    private double height;

    /**
     * @param size in pixels
     * @param spacing space between letters in pixels
     * @param style style class that gives the letters their colour
     */
    public HaloText(String words, double size, boolean bold, double spacing, String style) {
        Font font = Font.font(Look.FAMILY, bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
        Group halo = new Group();
        Group ink = new Group();
        double x = 0;
        double ascent = size * 0.88;
        int[] letters = spacing == 0 ? new int[0] : words.codePoints().toArray();
        if (letters.length == 0) {
            x = add(words, font, 0, ascent, halo, ink, style, size);
        } else {
            for (int letter : letters) {
                x =
                        add(Character.toString(letter), font, x, ascent, halo, ink, style, size)
                                + spacing;
            }
            x -= spacing;
        }
        width = x;
        height = height(size);
        getChildren().addAll(halo, ink);
        setMouseTransparent(true);
    }

    private static double add(
            String words,
            Font font,
            double x,
            double y,
            Group halo,
            Group ink,
            String style,
            double size) {
        Text under = new Text(x, y, words);
        under.setFont(font);
        under.getStyleClass().add("map-label-halo");
        under.setStrokeWidth(Math.max(2.5, size * 0.24));
        under.setStrokeType(StrokeType.CENTERED);
        under.setStrokeLineJoin(StrokeLineJoin.ROUND);
        Text over = new Text(x, y, words);
        over.setFont(font);
        over.getStyleClass().add(style);
        halo.getChildren().add(under);
        ink.getChildren().add(over);
        return x + over.getLayoutBounds().getWidth();
    }

    /** How high a line is. */
    static double height(double size) {
        return size * 1.18;
    }

    /** Gives the letters a colour of the plan. */
    HaloText inked(String colour) {
        ((Group) getChildren().get(1))
                .getChildren()
                .forEach(letter -> letter.setStyle("-fx-fill: " + colour + ";"));
        return this;
    }

    /** Puts a line centred underneath, such as a figure under a name. */
    HaloText over(HaloText line) {
        double wide = Math.max(width, line.width);
        getChildren().forEach(part -> part.setTranslateX(Math.round((wide - width) / 2)));
        line.setTranslateX(Math.round((wide - line.width) / 2));
        line.setTranslateY(Math.round(height));
        getChildren().add(line);
        width = wide;
        height += line.height;
        return this;
    }

    /** What draws one of the letters, of a name with space between them. */
    List<Text> letter(int index) {
        return getChildren().stream()
                .map(part -> (Text) ((Group) part).getChildren().get(index))
                .toList();
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
