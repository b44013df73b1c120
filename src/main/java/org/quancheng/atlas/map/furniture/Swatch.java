package org.quancheng.atlas.map.furniture;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

import org.quancheng.atlas.map.ground.Hatch;
import org.quancheng.atlas.map.ground.HatchLines;
import org.quancheng.atlas.map.sign.Marks;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.state.Scheme;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Tint;

/** What something looks like on the map, small enough for a legend. */
final class Swatch extends StackPane {
    private static final double SIDE = 26;

    private Swatch(Node picture) {
        getChildren().add(picture);
        setMinSize(SIDE, SIDE);
        setPrefSize(SIDE, SIDE);
        setMaxSize(SIDE, SIDE);
    }

    /**
     * An element of the layout.
     *
     * @param edgeOnly whether areas are drawn without their tint, as on a shaded map
     */
    static Swatch of(Layout.Element element, Scheme scheme, boolean edgeOnly) {
        boolean dark = scheme.isDark();
        Color colour = Color.web(Tint.drawn(element.colour().in(dark), dark, scheme.isContrast()));
        if (element.mark() != Layout.Mark.area) {
            return new Swatch(new Group(Marks.of(element.mark(), colour, 0.62)));
        }
        if (edgeOnly) return new Swatch(edge(colour));
        Rectangle tint = new Rectangle(24, 18, colour.deriveColor(0, 1, 1, 0.16));
        Rectangle hatch = new Rectangle(24, 18, Hatch.of(element.pattern(), colour));
        // For documents, which know no pictures of hatches.
        if (element.pattern() != Layout.Pattern.none)
            hatch.setUserData(
                    HatchLines.box(element.pattern(), colour, hatch.getWidth(), hatch.getHeight()));
        for (Rectangle r : new Rectangle[] {tint, hatch}) {
            r.setArcWidth(6);
            r.setArcHeight(6);
        }
        return new Swatch(new Group(tint, hatch, edge(colour)));
    }

    private static Rectangle edge(Color colour) {
        Rectangle edge = new Rectangle(24, 18, Color.TRANSPARENT);
        edge.setStroke(colour);
        edge.setArcWidth(6);
        edge.setArcHeight(6);
        return edge;
    }

    /** A layer or a sort of sign that is not an element. */
    static Swatch of(String layer) {
        return new Swatch(
                switch (layer) {
                    case "basemap" -> Icons.of("mdi2s-satellite-variant");
                    case "rivers" -> line("map-river-1");
                    case "districts" -> line("map-city-line");
                    case "neighbours" -> box("map-neighbour", "map-neighbour-line");
                    case "context" -> dot("map-context");
                    case "vague" -> vagueDot();
                    default -> dot("map-place");
                });
    }

    /** A class of a shaded map. */
    static Swatch shade(String style) {
        Rectangle box = new Rectangle(26, 18);
        box.getStyleClass().addAll(style, "shade-swatch");
        return new Swatch(box);
    }

    private static Node line(String style) {
        Line line = new Line(0, 0, 22, 0);
        line.getStyleClass().add(style);
        return line;
    }

    private static Node dot(String style) {
        Circle dot = new Circle(6);
        dot.getStyleClass().add(style);
        return dot;
    }

    private static Node vagueDot() {
        Circle dot = new Circle(8);
        dot.getStyleClass().add("map-place");
        dot.getStrokeDashArray().setAll(3.0, 2.5);
        return dot;
    }

    private static Node box(String fill, String stroke) {
        Rectangle box = new Rectangle(22, 16);
        box.getStyleClass().addAll(fill, stroke);
        return box;
    }
}
