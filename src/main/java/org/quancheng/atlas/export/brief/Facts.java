package org.quancheng.atlas.export.brief;

import javafx.scene.layout.VBox;

import org.quancheng.atlas.export.page.Notes;
import org.quancheng.atlas.export.page.Prose;
import org.quancheng.atlas.export.page.Shares;

import java.util.Optional;

/** A few numbers side by side, large. */
final class Facts {
    private final Shares row = new Shares(14);

    Facts() {
        row.getStyleClass().add("facts");
    }

    /** Adds a number with its unit and what it counts. */
    void add(String number, String unit, String label, Optional<Notes.Note> note) {
        Prose below = new Prose(label, "t13", "soft");
        note.ifPresent(below::note);
        String large = unit.isEmpty() ? number : number + " " + unit;
        row.add(1, new VBox(2, new Prose(large, "fact-number"), below));
    }

    /** The row of them. */
    Shares row() {
        return row;
    }
}
