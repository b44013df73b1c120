package org.quancheng.atlas.panel.card;

import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Dossier;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;

import java.util.ArrayList;
import java.util.List;

/** The ways from the overview into the rest of the plan, each with a count of what is there. */
public final class PlanWays {
    private final Parts parts;
    private final List<WayTile> tiles = new ArrayList<>();

    public PlanWays(Parts parts) {
        this.parts = parts;
        Plan plan = parts.plan();
        int districts = plan.districts().size();
        int themes = plan.manifest().themes().size();
        if (districts > 0 && themes > 0) way(Kind.MATRIX, districts, themes);
        plan.strategy().ifPresent(s -> way(Kind.STRATEGY, s.sections().size()));
        plan.stages()
                .ifPresent(
                        s ->
                                way(
                                        Kind.STAGES,
                                        s.stages().size(),
                                        s.stages().stream()
                                                .mapToInt(stage -> stage.goals().size())
                                                .sum()));
        plan.tasks()
                .ifPresent(
                        t ->
                                way(
                                        Kind.TASKS,
                                        t.tasks().size(),
                                        t.tasks().stream()
                                                .mapToInt(task -> task.parts().size())
                                                .sum()));
        plan.indicators()
                .ifPresent(i -> way(Kind.INDICATORS, i.indicators().size(), i.classes().size()));
        plan.dossiers().forEach(this::dossier);
        if (!plan.stories().isEmpty()) way(Kind.STORIES, plan.stories().size());
        if (!plan.sources().isEmpty()) way(Kind.SOURCES, plan.sources().size());
    }

    /** The tiles in the order in which the plan is read. */
    public List<WayTile> tiles() {
        return List.copyOf(tiles);
    }

    private void way(Kind kind, Object... counts) {
        tiles.add(
                new WayTile(
                        parts,
                        Subject.of(kind),
                        Mentions.icon(kind),
                        parts.words().text("sheet." + kind.word()),
                        parts.words().text("overview.way." + kind.word(), counts)));
    }

    private void dossier(Dossier dossier) {
        int entries = dossier.sections().stream().mapToInt(s -> s.entries().size()).sum();
        tiles.add(
                new WayTile(
                        parts,
                        Subject.dossier(dossier.id()),
                        dossier.icon().orElse(Mentions.icon(Kind.DOSSIER)),
                        parts.say(dossier.label().orElse(dossier.title())),
                        parts.words()
                                .text("overview.way.dossier", entries, dossier.events().size())));
    }
}
