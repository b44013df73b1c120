package org.quancheng.atlas.map.pointer;

import javafx.scene.Group;
import javafx.scene.shape.Circle;

import org.quancheng.atlas.state.Pixel;

/** A bright spot that is seen on any ground. */
final class Laser extends Group {
    Laser() {
        setId("laser");
        setManaged(false);
        setCache(true);
        getChildren().addAll(disc(15, "laser-glow"), disc(8.5, "laser-rim"), disc(6.5, "laser"));
    }

    private static Circle disc(double radius, String style) {
        Circle disc = new Circle(radius);
        disc.getStyleClass().add(style);
        disc.setManaged(false);
        return disc;
    }

    void at(Pixel p, double factor) {
        setScaleX(factor);
        setScaleY(factor);
        // On whole pixels the kept copy serves wherever it stands.
        setLayoutX(Math.round(p.x()));
        setLayoutY(Math.round(p.y()));
    }
}
