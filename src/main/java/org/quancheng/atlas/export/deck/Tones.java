package org.quancheng.atlas.export.deck;

import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;

import org.quancheng.atlas.export.scene.Laid;
import org.quancheng.atlas.style.Look;

/**
 * The theme's colours for words and lines, as its style sheets give them.
 *
 * @param ink of words
 * @param soft of words that stand back
 * @param accent of what leads the eye
 */
record Tones(Color ink, Color soft, Color accent) {
    static Tones of(Look look) {
        Label ink = new Label("x");
        Label soft = new Label("x");
        soft.getStyleClass().add("soft");
        Label accent = new Label("x");
        accent.getStyleClass().add("accent");
        Laid.page(new Group(ink, soft, accent), 100, 100, look);
        return new Tones(colour(ink), colour(soft), colour(accent));
    }

    private static Color colour(Label probe) {
        return probe.getTextFill() instanceof Color c ? c : Color.BLACK;
    }
}
