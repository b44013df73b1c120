package org.quancheng.atlas.map.ground;

import javafx.scene.paint.Color;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;

/**
 * One thing that lies flat on the map, as it is drawn on the screen, for drawings that keep things
 * as things; cut along the window.
 *
 * @param id what it is: a sort, and where there are several of it a slash and the id in the plan,
 *     such as {@code district/x}, {@code river/y} or {@code border}
 * @param path in pixels of the window
 * @param fill colour of its inside
 * @param stroke colour of its line
 * @param width of the line in pixels
 * @param dash lengths of its dashes and gaps in pixels; empty for a line without gaps
 */
public record Flat(
        String id,
        Path2D path,
        Optional<Color> fill,
        Optional<Color> stroke,
        double width,
        List<Double> dash) {
    public Flat {
        dash = List.copyOf(dash);
    }

    /** What sort of thing it is. */
    public String sort() {
        return id.replaceFirst("/.*", "");
    }

    /** Its id in the plan; empty where there is only one of its sort. */
    public String planId() {
        int slash = id.indexOf('/');
        return slash < 0 ? "" : id.substring(slash + 1);
    }
}
