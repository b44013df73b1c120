package org.quancheng.atlas.panel.card;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.pane.Quantity;
import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.panel.part.Parts;

import java.util.ArrayList;
import java.util.List;

/** A number that was counted in the plan, large, with what it counts underneath. */
public final class NumberTile extends VBox {
    private NumberTile(Parts parts, int number, String label) {
        getChildren()
                .addAll(
                        new Quantity("", Numbers.plain(number, parts.words()), ""),
                        parts.paragraph(label, "t13", "soft"));
        getStyleClass().add("number-tile");
    }

    /**
     * Several numbers side by side; a row of them is begun here and closed with {@link
     * Strip#node()}.
     */
    public static Strip strip(Parts parts) {
        return new Strip(parts);
    }

    /** A row of counted numbers; what the plan does not have is left out. */
    public static final class Strip {
        private final Parts parts;
        private final List<Node> tiles = new ArrayList<>();

        private Strip(Parts parts) {
            this.parts = parts;
        }

        /** Adds a number with the words of a key; nothing for zero. */
        public Strip add(String key, int number) {
            if (number > 0) tiles.add(new NumberTile(parts, number, parts.words().text(key)));
            return this;
        }

        public Node node() {
            Columns row = Columns.tiles(68, tiles);
            row.getStyleClass().add("number-strip");
            return row;
        }
    }
}
