package org.quancheng.atlas.export.scene;

import javafx.scene.Node;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * A place on a page that a link leads from or to.
 *
 * @param name what is found there; empty for none
 * @param leads name of the spot that a click here leads to; empty for none
 * @param title of the bookmark for it; empty for none
 * @param depth of the bookmark, from 0
 */
public record Spot(String name, String leads, String title, int depth, Rectangle2D box) {
    private static final Object KEY = Spot.class;
    private static final Rectangle2D NOWHERE = new Rectangle2D.Double();

    /** Makes a node one that links lead to. */
    public static <N extends Node> N named(N node, String name) {
        return put(node, new Spot(name, "", "", 0, NOWHERE));
    }

    /** Makes a node one that links lead to, and that has a bookmark. */
    public static <N extends Node> N marked(N node, String name, String title, int depth) {
        return put(node, new Spot(name, "", title, depth, NOWHERE));
    }

    /** Makes a node a link to the spot of a name. */
    public static <N extends Node> N leading(N node, String to) {
        return put(node, new Spot("", to, "", 0, NOWHERE));
    }

    private static <N extends Node> N put(N node, Spot spot) {
        node.getProperties().put(KEY, spot);
        return node;
    }

    /** What was said of a node. */
    static Optional<Spot> of(Node node) {
        return node.hasProperties() && node.getProperties().get(KEY) instanceof Spot spot
                ? Optional.of(spot)
                : Optional.empty();
    }

    Spot at(Rectangle2D where) {
        return new Spot(name, leads, title, depth, where);
    }
}
