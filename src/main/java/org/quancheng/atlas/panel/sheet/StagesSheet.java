package org.quancheng.atlas.panel.sheet;

import javafx.scene.Node;

import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.pane.Flow;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceNote;
import org.quancheng.atlas.panel.stage.DomainGoals;
import org.quancheng.atlas.panel.stage.OutlookCard;
import org.quancheng.atlas.panel.stage.StageTabs;
import org.quancheng.atlas.panel.stage.TargetList;
import org.quancheng.atlas.panel.stage.Threads;
import org.quancheng.atlas.plan.Stages;
import org.quancheng.atlas.plan.Stages.Domain;
import org.quancheng.atlas.plan.Stages.Stage;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The goals of the stage that the time bar stands on; from the plan's first year, an outlook on all
 * stages.
 */
final class StagesSheet implements SheetView {
    private static final double OUTLOOK = 300;

    @Override
    public Sheet build(Parts parts, String id) {
        Stages stages = parts.plan().stages().orElseThrow();
        Sheet sheet = new Sheet(parts.say(stages.title()), "");
        sheet.add(new StageTabs(parts, stages));
        stages.at(parts.state().year().get())
                .ifPresentOrElse(
                        stage -> fill(parts, sheet, stages, stage),
                        () -> outlook(parts, sheet, stages));
        return sheet;
    }

    private static Node heading(Parts parts, int year, Text name) {
        return new Flow(
                14,
                0,
                List.of(
                        parts.paragraph(Integer.toString(year), "t34", "strong", "accent"),
                        parts.paragraph(name, "t24", "strong")));
    }

    private static void outlook(Parts parts, Sheet sheet, Stages stages) {
        String year = Integer.toString(stages.start().year());
        sheet.add(
                heading(parts, stages.start().year(), stages.start().name()),
                new SourceNote(parts, stages.source(), Optional.empty())
                        .under(
                                parts.paragraph(
                                        parts.words()
                                                .text(
                                                        "stages.start",
                                                        year,
                                                        stages.stages().size()))));
        sheet.add(
                parts.filled(
                        Columns.tiles(OUTLOOK), stages.stages(), s -> new OutlookCard(parts, s)));
        sheet.add(new TargetList(parts).link());
    }

    private static void fill(Parts parts, Sheet sheet, Stages stages, Stage stage) {
        sheet.add(
                heading(parts, stage.year(), stage.name()),
                new SourceNote(parts, stage.source(), Optional.empty())
                        .under(parts.paragraph(stage.summary())));
        if (stage.goals().isEmpty())
            sheet.add(parts.paragraph(parts.words().text("stages.none"), "soft"));
        sheet.add(new TargetList(parts).of(stage.year()));
        Threads threads = new Threads(stages);
        for (Domain domain : stages.domains()) {
            List<Entry> goals =
                    stage.goals().stream()
                            .filter(g -> g.domain().equals(Optional.of(domain.id())))
                            .toList();
            if (goals.isEmpty()) continue;
            sheet.later(
                    () ->
                            new DomainGoals(
                                    parts,
                                    stage,
                                    threads,
                                    parts.say(domain.name()),
                                    domain.icon(),
                                    goals));
        }
        Set<String> known = stages.domains().stream().map(Domain::id).collect(Collectors.toSet());
        List<Entry> rest =
                stage.goals().stream()
                        .filter(g -> g.domain().filter(known::contains).isEmpty())
                        .toList();
        if (!rest.isEmpty()) {
            String other = parts.words().text("stages.other");
            sheet.later(
                    () ->
                            new DomainGoals(
                                    parts, stage, threads, other, "mdi2f-flag-outline", rest));
        }
        sheet.add(new TargetList(parts).link());
    }
}
