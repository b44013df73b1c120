package org.quancheng.atlas.panel.part;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quancheng.atlas.plan.fact.Figure;

/** One number of a source: large, its unit small beside it, what it counts underneath, its source on demand. */
public final class FigureRow extends VBox {
    public FigureRow(Parts parts, Figure figure) {
        Label number = new Label(Numbers.of(figure, parts.words()));
        number.getStyleClass().add("number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label unit = new Label(parts.say(figure.unit()));
        unit.getStyleClass().add("unit");
        Label label = parts.paragraph(figure.label(), "t13");
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(6, number, unit);
        line.setAlignment(Pos.BASELINE_LEFT);
        getChildren()
                .addAll(
                        line,
                        label,
                        new SourceMark(parts, figure.source(), Optional.of(figure.asOf()), figure.doubt()));
        setSpacing(2);
        figure.id().ifPresent(id -> parts.anchors().passage(id, this));
    }
}
