package org.quancheng.atlas.window;

import javafx.scene.layout.Region;

/** A card in the middle of the window: there for a moment, so map and names stay under it. */
final class Middle {
    /** Width of the card at scale 1. */
    private static final double WIDTH = 480;

    private static final double EDGE = 16;

    private Middle() {}

    /**
     * Shows a card or hides it.
     *
     * @param w width of the window at scale 1
     * @param h its height likewise
     */
    static void put(Region card, boolean shown, double w, double h) {
        card.setVisible(shown);
        if (!shown) return;
        double width = Math.min(WIDTH, w - 2 * EDGE);
        double height = Math.min(card.prefHeight(width), h - 2 * EDGE);
        card.resizeRelocate((w - width) / 2, Math.max(EDGE, (h - height) / 2), width, height);
    }
}
