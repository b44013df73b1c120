package org.quancheng.atlas.style;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The back of a card that floats over the map, with its shadow. It is kept as a picture of its own,
 * so that a card which changes often, and cannot be kept as one picture itself, is not drawn anew
 * from below each time.
 */
public final class CardBack extends Region {
    private CardBack() {
        getStyleClass().add("float");
        setManaged(false);
        setMouseTransparent(true);
        setCache(true);
    }

    /** Lays a back under all that a card holds, as large as the card. */
    public static CardBack under(Pane card) {
        CardBack back = new CardBack();
        card.widthProperty().addListener(o -> back.resize(card.getWidth(), card.getHeight()));
        card.heightProperty().addListener(o -> back.resize(card.getWidth(), card.getHeight()));
        back.resize(card.getWidth(), card.getHeight());
        card.getChildren().addFirst(back);
        return back;
    }
}
