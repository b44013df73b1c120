package org.quancheng.atlas.map.ground;

import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

import org.locationtech.jts.geom.Envelope;

import java.util.List;

/**
 * Lets the ground fade out where its data ends, so that no cut edge shows; its box is in plane
 * units.
 */
record Rim(Envelope data) {
    /** How far from the edge the ground begins to fade, in plane units. */
    private static final double FADE = 190;

    /** How far beyond the edge its line is hidden, in pixels. */
    private static final double BEYOND = 6;

    /** Four strips along the edges at a scale; none where there is no data. */
    List<Node> strips(double scale) {
        if (data.isNull()) return List.of();
        double x = data.getMinX() * scale - BEYOND;
        double y = data.getMinY() * scale - BEYOND;
        double w = data.getWidth() * scale + 2 * BEYOND;
        double h = data.getHeight() * scale + 2 * BEYOND;
        double fade = Math.min(FADE * scale, Math.min(w, h) / 2);
        return List.of(
                strip(x, y, fade, h, "map-rim-west"),
                strip(x + w - fade, y, fade, h, "map-rim-east"),
                strip(x, y, w, fade, "map-rim-north"),
                strip(x, y + h - fade, w, fade, "map-rim-south"));
    }

    private static Rectangle strip(double x, double y, double w, double h, String style) {
        Rectangle strip = new Rectangle(x, y, w, h);
        strip.getStyleClass().add(style);
        strip.setManaged(false);
        return strip;
    }
}
