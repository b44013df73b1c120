package org.quancheng.atlas.export.brief;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.export.page.Notes;
import org.quancheng.atlas.export.page.Prose;

import java.util.Optional;

/** A few numbers side by side, large. */
final class Facts extends HBox {
    Facts() {
        getStyleClass().add("facts");
    }

    /** Adds a number with its unit and what it counts. */
    void add(String number, String unit, String label, Optional<Notes.Note> note) {
        Prose large = new Prose(unit.isEmpty() ? number : number + " " + unit, "fact-number");
        note.ifPresent(large::note);
        VBox fact = new VBox(2, large, new Prose(label, "t13", "soft"));
        fact.getStyleClass().add("fact");
        fact.setMaxWidth(Double.MAX_VALUE);
        fact.setPrefWidth(100);
        HBox.setHgrow(fact, Priority.ALWAYS);
        getChildren().add(fact);
    }
}
