package org.quancheng.atlas.panel.dossier;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quancheng.atlas.panel.part.Chips;
import org.quancheng.atlas.panel.part.FigureRow;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceMark;
import org.quancheng.atlas.plan.fact.Entry;

/** What is known of an event beyond its date and title. */
final class EventDetail extends VBox {
    EventDetail(Parts parts, Entry event) {
        super(8);
        getStyleClass().addAll("card", "event-detail");
        Chips chips = new Chips(parts);
        event.summary().ifPresent(s -> getChildren().add(parts.paragraph(s)));
        event.figures().forEach(f -> getChildren().add(new FigureRow(parts, f)));
        if (!event.items().isEmpty()) {
            getChildren().add(parts.chips(event.items().stream().map(chips::item).toList()));
        }
        List<Label> themes = event.themes().stream().flatMap(t -> chips.theme(t).stream()).toList();
        if (!themes.isEmpty()) getChildren().add(parts.chips(themes));
        getChildren().add(new SourceMark(parts, event.source(), event.date(), Optional.empty()));
    }
}
