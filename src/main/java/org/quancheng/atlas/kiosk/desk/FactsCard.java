package org.quancheng.atlas.kiosk.desk;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import org.quancheng.atlas.style.Words;

import java.util.List;
import java.util.function.Function;

/**
 * A card that tells how things are.
 *
 * @param heading key of its heading
 * @param facts what it tells in a language
 */
public record FactsCard(String id, String heading, Function<Words, List<Fact>> facts)
        implements DeskCard {
    /** One line. */
    public record Fact(String name, String value) {}

    @Override
    public String title(Words words) {
        return words.text(heading);
    }

    @Override
    public Region body(Words words) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("desk-facts");
        int row = 0;
        for (Fact fact : facts.apply(words)) {
            Label name = new Label(fact.name());
            name.getStyleClass().add("desk-soft");
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label value = new Label(fact.value());
            value.setWrapText(true);
            value.getStyleClass().add("desk-value");
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(row++, name, value);
        }
        return grid;
    }
}
