package org.quancheng.atlas.panel.stage;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceNote;
import org.quancheng.atlas.plan.Stages.Stage;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.style.Icons;

import java.util.List;
import java.util.Optional;

/**
 * The goals of one stage in one domain: brief figures first, side by side, then those that need
 * more words.
 */
public final class DomainGoals extends VBox {
    private static final double BRIEF = 150;
    private static final double FULL = 300;

    private final Parts parts;
    private final Stage stage;
    private final Threads threads;

    /**
     * @param goals of the domain, at least one
     */
    public DomainGoals(
            Parts parts,
            Stage stage,
            Threads threads,
            String name,
            String icon,
            List<Entry> goals) {
        this.parts = parts;
        this.stage = stage;
        this.threads = threads;
        setSpacing(12);
        getStyleClass().add("domain-goals");
        HBox title = new HBox(10, Icons.of(icon), parts.sectionTitle(name));
        HBox.setHgrow(title.getChildren().getLast(), Priority.ALWAYS);
        title.setAlignment(Pos.BASELINE_LEFT);
        title.getStyleClass().add("domain-title");
        boolean oneSource =
                goals.size() > 1 && goals.stream().map(Entry::source).distinct().count() == 1;
        Optional<String> asOf = Optional.of(Integer.toString(stage.year()));
        SourceNote note = new SourceNote(parts, goals.getFirst().source(), asOf);
        getChildren().add(oneSource ? note.under(title) : title);
        add(BRIEF, goals.stream().filter(GoalCard::isBrief).toList(), oneSource);
        add(FULL, goals.stream().filter(g -> !GoalCard.isBrief(g)).toList(), oneSource);
    }

    private void add(double width, List<Entry> goals, boolean sourced) {
        if (goals.isEmpty()) return;
        getChildren()
                .add(
                        parts.filled(
                                Columns.tiles(width),
                                goals,
                                g -> new GoalCard(parts, threads, stage, g, sourced)));
    }
}
