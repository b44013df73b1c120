package org.quancheng.atlas.map.ground;

import javafx.beans.InvalidationListener;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;

import org.quancheng.atlas.plan.Layout.Pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The theme's inks for the ground: one empty shape for each style class lies in the scene, where
 * the style sheets find it, so that themes stay the only place that knows a colour.
 */
final class Inks extends Group {
    private static final List<String> CLASSES =
            List.of(
                    "map-paper",
                    "map-neighbour",
                    "map-neighbour-line",
                    "map-halo-1",
                    "map-halo-2",
                    "map-halo-3",
                    "map-halo-4",
                    "map-district",
                    "map-river-1",
                    "map-river-2",
                    "map-border",
                    "map-city-line",
                    "map-edge",
                    "map-chosen");

    /**
     * @param changed told when a style sheet has given another ink
     */
    Inks(Runnable changed) {
        InvalidationListener tell = o -> changed.run();
        for (String name : Stream.concat(CLASSES.stream(), Shades.CLASSES.stream()).toList()) {
            Path probe = new Path();
            probe.getStyleClass().add(name);
            probe.setStroke(null);
            probe.fillProperty().addListener(tell);
            probe.strokeProperty().addListener(tell);
            probe.strokeWidthProperty().addListener(tell);
            probe.opacityProperty().addListener(tell);
            getChildren().add(probe);
        }
        setManaged(false);
        setMouseTransparent(true);
    }

    /** All inks as the style sheets give them now. */
    Palette palette() {
        Map<String, Ink> inks = new HashMap<>();
        for (Node node : getChildren()) {
            Path probe = (Path) node;
            inks.put(probe.getStyleClass().getFirst(), ink(probe));
        }
        return new Palette(Map.copyOf(inks));
    }

    /** How a path is inked now. */
    static Ink ink(Path path) {
        return new Ink(
                colour(path.getFill(), path.getOpacity()),
                Pattern.none,
                colour(path.getStroke(), path.getOpacity()),
                path.getStrokeWidth(),
                List.copyOf(path.getStrokeDashArray()));
    }

    private static Optional<Color> colour(Paint paint, double opacity) {
        return paint instanceof Color c && c.getOpacity() > 0
                ? Optional.of(c.deriveColor(0, 1, 1, opacity))
                : Optional.empty();
    }

    /** Inks by style class. */
    record Palette(Map<String, Ink> inks) {
        Ink of(String style) {
            return inks.getOrDefault(style, Ink.NONE);
        }

        /** The colour of the ground where there is nothing. */
        Color paper() {
            return of("map-paper").fill().orElse(Color.WHITE);
        }
    }
}
