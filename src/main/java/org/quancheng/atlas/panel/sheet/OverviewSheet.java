package org.quancheng.atlas.panel.sheet;

import javafx.scene.Node;

import org.quancheng.atlas.panel.card.DistrictTile;
import org.quancheng.atlas.panel.card.ElementCard;
import org.quancheng.atlas.panel.card.NumberTile;
import org.quancheng.atlas.panel.card.PlanWays;
import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceMark;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole plan: its layout, its districts, what can be counted in it, and the ways into
 * everything else.
 */
final class OverviewSheet implements SheetView {
    @Override
    public Sheet build(Parts parts, String id) {
        Plan plan = parts.plan();
        Manifest manifest = plan.manifest();
        Sheet sheet = new Sheet(parts.say(manifest.title()), parts.say(manifest.subtitle()));
        sheet.add(numbers(parts));
        plan.layout()
                .ifPresent(
                        layout -> {
                            sheet.add(
                                    parts.sectionTitle(parts.say(layout.title())),
                                    SourceMark.beside(
                                            parts,
                                            parts.paragraph(layout.summary(), "lead"),
                                            layout.source(),
                                            Optional.empty()),
                                    parts.filled(
                                            Columns.cards(400),
                                            elements(plan, layout),
                                            e ->
                                                    new ElementCard(
                                                            parts, e.element(), e.group(parts))));
                        });
        if (!plan.districts().isEmpty()) {
            sheet.add(parts.sectionTitle(parts.words().text("overview.districts")));
            sheet.later(
                    () ->
                            Columns.tiles(
                                    plan.districts().stream()
                                            .map(d -> new DistrictTile(parts, d))
                                            .toList()));
        }
        sheet.later(() -> parts.sectionTitle(parts.words().text("overview.ways")));
        sheet.later(() -> Columns.tiles(208, new PlanWays(parts).tiles()));
        String approval = manifest.mapApproval();
        sheet.add(
                parts.paragraph(
                        approval.isEmpty() ? parts.say(manifest.notice()) : approval,
                        "t13",
                        "soft"));
        return sheet;
    }

    /** What there is to count, from the plan itself. */
    private static Node numbers(Parts parts) {
        Plan plan = parts.plan();
        int actions =
                plan.tasks().stream()
                        .flatMap(t -> t.tasks().stream())
                        .flatMap(t -> t.parts().stream())
                        .mapToInt((Tasks.Part p) -> p.actions().size())
                        .sum();
        return NumberTile.strip(parts)
                .add("overview.number.districts", plan.districts().size())
                .add("overview.number.stages", plan.stages().map(s -> s.stages().size()).orElse(0))
                .add(
                        "overview.number.indicators",
                        plan.indicators().map(i -> i.indicators().size()).orElse(0))
                .add("overview.number.actions", actions)
                .node();
    }

    /** An element, in the group that it belongs to. */
    private record Standing(Layout.Element element, Optional<Layout.Group> within) {
        Optional<String> group(Parts parts) {
            return within.map(g -> parts.say(g.name()));
        }
    }

    private static List<Standing> elements(Plan plan, Layout layout) {
        List<Standing> elements = new ArrayList<>();
        for (Layout.Group group : layout.groups()) {
            group.elements().stream()
                    .flatMap(id -> plan.element(id).stream())
                    .map(e -> new Standing(e, Optional.of(group)))
                    .forEach(elements::add);
        }
        layout.elements().stream()
                .filter(e -> layout.groups().stream().noneMatch(g -> g.elements().contains(e.id())))
                .map(e -> new Standing(e, Optional.empty()))
                .forEach(elements::add);
        return elements;
    }
}
