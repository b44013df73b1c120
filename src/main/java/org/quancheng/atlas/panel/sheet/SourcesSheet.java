package org.quancheng.atlas.panel.sheet;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.card.SourceCard;
import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Source;
import org.quancheng.atlas.state.Basemap;

import java.util.List;

/**
 * Where everything comes from: the texts behind the facts, the geometry, and the version of the
 * pack.
 */
final class SourcesSheet implements SheetView {
    @Override
    public Sheet build(Parts parts, String id) {
        Plan plan = parts.plan();
        Sheet sheet =
                new Sheet(
                        parts.words().text("sheet.sources"),
                        parts.words().text("sources.version", plan.manifest().version()));
        if (plan.sources().isEmpty())
            sheet.add(parts.paragraph(parts.words().text("sources.none"), "soft"));
        sheet.add(
                parts.filled(
                        Columns.cards(380),
                        plan.sources(),
                        s ->
                                new SourceCard(
                                        parts, s, from(plan, s), plan.statements().all().size())));
        List<Node> ground =
                plan.geo().attribution().stream()
                        .distinct()
                        .map(text -> (Node) parts.paragraph(text, "t13", "soft"))
                        .toList();
        if (!ground.isEmpty()) {
            VBox card = new VBox(ground.toArray(Node[]::new));
            card.getStyleClass().add("card");
            sheet.add(parts.sectionTitle(parts.words().text("sources.geometry")), card);
        }
        parts.state()
                .basemap()
                .get()
                .ifPresent(
                        base ->
                                sheet.add(
                                        parts.sectionTitle(parts.words().text("sources.basemap")),
                                        basemap(parts, base)));
        return sheet;
    }

    private static Node basemap(Parts parts, Basemap base) {
        String words =
                base.attribution()
                        .map(text -> text.in(parts.state().preferences().language().get()))
                        .orElseGet(() -> parts.words().text("sources.basemap-unsaid", base.name()));
        VBox card = new VBox(parts.paragraph(words, "t13", "soft"));
        card.getStyleClass().add("card");
        return card;
    }

    /** How many statements of the plan come from a source. */
    private static int from(Plan plan, Source source) {
        return (int)
                plan.statements().all().stream()
                        .filter(s -> s.entry().source().id().equals(source.id()))
                        .count();
    }
}
