package org.quancheng.atlas.panel.sheet;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.part.Anchors;
import org.quancheng.atlas.panel.part.Chips;
import org.quancheng.atlas.panel.part.EntryCard;
import org.quancheng.atlas.panel.part.Fold;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceMark;
import org.quancheng.atlas.plan.Tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One task with its parts, which fold, and their actions with all that they name. */
final class TaskSheet implements SheetView {
    @Override
    public Sheet build(Parts parts, String id) {
        Tasks.Task task = parts.plan().task(id).orElseThrow();
        Chips chips = new Chips(parts);
        Sheet sheet =
                new Sheet(
                        parts.say(task.title()),
                        parts.words().text("task.kind." + task.kind().name(), task.number()));
        List<Label> themes = task.themes().stream().flatMap(t -> chips.theme(t).stream()).toList();
        sheet.chips(themes);
        sheet.add(
                SourceMark.beside(
                        parts,
                        parts.paragraph(task.summary(), "lead"),
                        task.source(),
                        Optional.empty()));
        if (task.parts().size() == 1)
            return sheet.add(content(parts, task.parts().getFirst()).toArray(Node[]::new));
        VBox folds = new VBox();
        folds.getStyleClass().add("folds");
        for (Tasks.Part part : task.parts()) {
            Fold fold =
                    new Fold(
                            parts,
                            parts.words().text("task.part", part.number(), parts.say(part.title())),
                            parts.words().text("task.actions", part.actions().size()),
                            Anchors.within(part.actions()),
                            () -> content(parts, part));
            fold.head().setId("part-" + part.id());
            if (folds.getChildren().isEmpty()) fold.unfold();
            folds.getChildren().add(fold);
        }
        return sheet.add(folds);
    }

    private static List<Node> content(Parts parts, Tasks.Part part) {
        List<Node> nodes = new ArrayList<>();
        part.summary()
                .ifPresent(
                        s ->
                                nodes.add(
                                        SourceMark.beside(
                                                parts,
                                                parts.paragraph(s, "lead"),
                                                part.source(),
                                                Optional.empty())));
        nodes.add(
                Columns.cards(
                        380,
                        part.actions().stream()
                                .map(a -> new EntryCard(parts, a, Optional.empty()))
                                .toList()));
        return nodes;
    }
}
