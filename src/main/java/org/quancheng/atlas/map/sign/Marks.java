package org.quancheng.atlas.map.sign;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Rotate;

import org.quancheng.atlas.plan.Layout.Mark;

/** The plan's own marks, drawn around their middle. */
public final class Marks {
    /** Diameter of a mark at scale 1 in pixels. */
    public static final double SIZE = 38;

    private Marks() {}

    /** The mark of an element with sites; nothing but a dot for areas. */
    public static Node of(Mark mark, Color colour, double factor) {
        Group group =
                switch (mark) {
                    case bloom -> bloom(colour);
                    case diamond -> diamond(colour);
                    case area -> new Group(new Circle(5, colour));
                };
        group.setScaleX(factor);
        group.setScaleY(factor);
        group.setMouseTransparent(true);
        return group;
    }

    /** A lotus in bloom: two rings of petals inside a ring. */
    private static Group bloom(Color colour) {
        Group group = new Group();
        Circle ground = new Circle(19, colour.deriveColor(0, 1, 1, 0.16));
        Circle ring = new Circle(16.5, Color.WHITE);
        ring.setStroke(colour);
        ring.setStrokeWidth(2.2);
        group.getChildren().addAll(ground, ring);
        petals(
                group,
                8,
                22.5,
                "M0,0 C-4.6,-4 -4,-10 0,-13.6 C4,-10 4.6,-4 0,0 Z",
                colour.deriveColor(0, 0.75, 1.25, 0.75));
        petals(group, 8, 0, "M0,0 C-3.4,-3 -3,-7.6 0,-10.2 C3,-7.6 3.4,-3 0,0 Z", colour);
        Circle heart = new Circle(2.6, Color.WHITE);
        group.getChildren().add(heart);
        return group;
    }

    private static void petals(Group group, int count, double from, String shape, Color colour) {
        for (int i = 0; i < count; i++) {
            SVGPath petal = new SVGPath();
            petal.setContent(shape);
            petal.setFill(colour);
            petal.setStroke(Color.WHITE);
            petal.setStrokeWidth(0.7);
            petal.getTransforms().add(new Rotate(from + i * 360.0 / count, 0, 0));
            group.getChildren().add(petal);
        }
    }

    /** A rising diamond: facets that grow lighter towards its tip, and a chevron above. */
    private static Group diamond(Color colour) {
        Polygon whole = new Polygon(0, -15, 12, 1, 0, 17, -12, 1);
        whole.setFill(colour);
        whole.setStroke(Color.WHITE);
        whole.setStrokeWidth(2);
        Polygon left = new Polygon(0, -15, 0, 1, -12, 1);
        left.setFill(colour.deriveColor(0, 0.75, 1.28, 1));
        Polygon right = new Polygon(0, -15, 12, 1, 0, 1);
        right.setFill(colour.deriveColor(0, 0.9, 1.12, 1));
        SVGPath rise = new SVGPath();
        rise.setContent("M-4.5,1 L0,-4.2 L4.5,1 M-4.5,7 L0,1.8 L4.5,7");
        rise.setFill(null);
        rise.setStroke(Color.WHITE);
        rise.setStrokeWidth(1.8);
        return new Group(whole, left, right, rise);
    }
}
