package org.quancheng.atlas.panel.card;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.part.Chips;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Tasks;

import java.util.List;
import java.util.Optional;

/** One task as a card: its number, title and gist, how much it holds, and its themes. */
public final class TaskCard extends VBox {
    public TaskCard(Parts parts, Tasks.Task task) {
        Label number = new Label(task.number());
        number.getStyleClass().add("task-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label title = parts.paragraph(task.title(), "t15", "strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        int actions = task.parts().stream().mapToInt(p -> p.actions().size()).sum();
        Chips chips = new Chips(parts);
        List<Label> themes = task.themes().stream().flatMap(t -> chips.theme(t).stream()).toList();
        getChildren()
                .addAll(
                        new HBox(8, number, title),
                        parts.paragraph(task.summary(), "t13", "soft"),
                        parts.paragraph(
                                parts.words().text("tasks.holds", task.parts().size(), actions),
                                "t13",
                                "tinted"));
        if (!themes.isEmpty()) {
            var row = parts.chips(themes);
            row.getStyleClass().add("themes");
            getChildren().add(row);
        }
        getStyleClass().addAll("card", "entry", "task-card");
        setId("task-" + task.id());
        parts.opens(this, Subject.task(task.id()), Optional.empty(), parts.say(task.title()));
    }
}
