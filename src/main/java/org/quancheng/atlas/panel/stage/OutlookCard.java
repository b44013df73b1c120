package org.quancheng.atlas.panel.stage;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.panel.part.Opening;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Stages.Stage;
import org.quancheng.atlas.plan.fact.Figure;

import java.util.List;

/** One stage seen from the plan's beginning; opens the stage. */
public final class OutlookCard extends VBox {
    private static final int FIGURES = 3;

    public OutlookCard(Parts parts, Stage stage) {
        setId("stage-outlook-" + stage.year());
        getStyleClass().addAll("card", "outlook-card");
        String year = Integer.toString(stage.year());
        Label number = new Label(year);
        number.getStyleClass().addAll("t34", "strong", "accent");
        getChildren()
                .addAll(
                        number,
                        parts.paragraph(stage.name(), "t18", "strong"),
                        parts.paragraph(stage.summary()));
        List<Figure> figures =
                stage.goals().stream().flatMap(g -> g.figures().stream()).limit(FIGURES).toList();
        for (Figure printed : figures) {
            Figure figure = printed.in(parts.words().language());
            Label value = new Label(Numbers.of(figure, parts.words()));
            value.getStyleClass().addAll("t18", "strong");
            Label unit = new Label(parts.say(figure.unit()));
            unit.getStyleClass().add("unit");
            HBox line = new HBox(4, value, unit);
            line.setAlignment(Pos.BASELINE_LEFT);
            line.setMinWidth(USE_PREF_SIZE);
            HBox row = new HBox(12, line, parts.paragraph(figure.label(), "t13", "soft"));
            row.setAlignment(Pos.BASELINE_LEFT);
            getChildren().add(row);
        }
        String goals = parts.words().text("stages.open", stage.goals().size());
        getChildren().add(parts.paragraph(goals + " ›", "t15", "accent"));
        Opening.by(
                this,
                year + " " + parts.say(stage.name()),
                () -> parts.state().setYear(stage.year()));
    }
}
