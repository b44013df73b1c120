package org.quancheng.atlas.panel.dossier;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.part.Chips;
import org.quancheng.atlas.panel.part.FigureRow;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceNote;
import org.quancheng.atlas.plan.fact.Entry;

import java.util.List;
import java.util.Optional;

/** What is known of an event beyond its date and title. */
final class EventDetail extends VBox {
    EventDetail(Parts parts, Entry event) {
        super(8);
        getStyleClass().addAll("card", "event-detail");
        Chips chips = new Chips(parts);
        SourceNote note = new SourceNote(parts, event.source(), Optional.empty());
        String said = event.summary().map(parts::say).orElseGet(() -> parts.say(event.title()));
        getChildren().add(note.under(parts.paragraph(said)));
        event.figures()
                .forEach(
                        f ->
                                getChildren()
                                        .add(new FigureRow(parts, f, Optional.of(event.source()))));
        if (!event.items().isEmpty()) {
            getChildren().add(parts.chips(event.items().stream().map(chips::item).toList()));
        }
        List<Label> themes = event.themes().stream().flatMap(t -> chips.theme(t).stream()).toList();
        if (!themes.isEmpty()) getChildren().add(parts.chips(themes));
    }
}
