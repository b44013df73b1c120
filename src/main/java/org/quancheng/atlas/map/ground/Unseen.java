package org.quancheng.atlas.map.ground;

import javafx.geometry.Rectangle2D;

import org.quancheng.atlas.state.FreeArea;

import java.util.Comparator;

/** The part of the ground that nobody sees, so that it need not be drawn while the map moves. */
final class Unseen {
    /** How far inside its edge a card is opaque, in pixels of the window. */
    private static final double CARD_EDGE = 24;

    private Unseen() {}

    /**
     * The inside of the largest card; its edges are not opaque.
     *
     * @param window what the window shows
     * @return in pixels of the screen; empty if no card is large enough
     */
    static Rectangle2D of(FreeArea free, Frame window) {
        double d = window.density();
        return free.covered().stream()
                .filter(card -> card.width() > 2 * CARD_EDGE && card.height() > 2 * CARD_EDGE)
                .max(Comparator.comparingDouble(card -> card.width() * card.height()))
                .map(
                        card ->
                                new Rectangle2D(
                                        (card.x() + CARD_EDGE) * d,
                                        (card.y() + CARD_EDGE) * d,
                                        (card.width() - 2 * CARD_EDGE) * d,
                                        (card.height() - 2 * CARD_EDGE) * d))
                .orElse(Rectangle2D.EMPTY);
    }
}
