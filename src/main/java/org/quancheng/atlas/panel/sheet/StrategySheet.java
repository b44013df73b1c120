package org.quancheng.atlas.panel.sheet;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.part.Anchors;
import org.quancheng.atlas.panel.part.EntryCard;
import org.quancheng.atlas.panel.part.Fold;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceMark;
import org.quancheng.atlas.plan.Strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the city stands, what it wants to be and on which paths; sections fold. */
final class StrategySheet implements SheetView {
    @Override
    public Sheet build(Parts parts, String id) {
        Strategy strategy = parts.plan().strategy().orElseThrow();
        Sheet sheet = new Sheet(parts.say(strategy.title()), "");
        VBox folds = new VBox();
        folds.getStyleClass().add("folds");
        for (Strategy.Section section : strategy.sections()) {
            Fold fold =
                    new Fold(
                            parts,
                            parts.say(section.title()),
                            parts.words().text("strategy.count", section.entries().size()),
                            Anchors.within(section.entries()),
                            () -> content(parts, section));
            fold.head().setId("strategy-" + section.id());
            if (folds.getChildren().isEmpty()) fold.unfold();
            folds.getChildren().add(fold);
        }
        return sheet.add(folds);
    }

    private static List<Node> content(Parts parts, Strategy.Section section) {
        List<Node> nodes = new ArrayList<>();
        section.summary()
                .ifPresent(
                        s ->
                                nodes.add(
                                        SourceMark.beside(
                                                parts,
                                                parts.paragraph(s, "lead"),
                                                section.source(),
                                                Optional.empty())));
        Columns cards =
                parts.filled(
                        Columns.cards(380),
                        section.entries(),
                        e -> new EntryCard(parts, e, Optional.empty()));
        cards.getStyleClass().add("strategy-" + section.kind().name());
        nodes.add(cards);
        return nodes;
    }
}
