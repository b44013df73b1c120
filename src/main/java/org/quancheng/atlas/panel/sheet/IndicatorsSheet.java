package org.quancheng.atlas.panel.sheet;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.quancheng.atlas.panel.chart.DateSpan;
import org.quancheng.atlas.panel.indicator.Filter;
import org.quancheng.atlas.panel.indicator.IndicatorCard;
import org.quancheng.atlas.panel.indicator.Legend;
import org.quancheng.atlas.panel.indicator.Selection;
import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Indicators;
import org.quancheng.atlas.plan.Indicators.Category;
import org.quancheng.atlas.plan.Indicators.Indicator;

import java.util.ArrayList;
import java.util.List;

/** The indicator system by class, every indicator as a target path on a common axis of time. */
final class IndicatorsSheet implements SheetView {
    private static final double LEAST_COLUMN = 360;

    private record Shown(Indicator indicator, Node card) {}

    private record Group(Label heading, Node cards, List<Shown> shown) {}

    @Override
    public Sheet build(Parts parts, String id) {
        Indicators indicators = parts.plan().indicators().orElseThrow();
        Sheet sheet =
                new Sheet(parts.words().text("sheet.indicators"), parts.say(indicators.title()))
                        .wide();
        if (indicators.indicators().isEmpty()) {
            return sheet.add(parts.paragraph(parts.words().text("indicators.none"), "soft"));
        }
        Filter filter = new Filter(parts, indicators);
        sheet.add(filter, new Legend(parts, indicators));
        List<Group> groups = groups(parts, indicators);
        groups.forEach(g -> sheet.add(g.heading(), g.cards()));
        filter.selection().addListener((o, was, is) -> groups.forEach(g -> show(g, is)));
        parts.anchors()
                .unfoldsFor(
                        indicators.indicators().stream().map(Indicator::id).toList(),
                        () -> filter.choose(Selection.ALL));
        return sheet;
    }

    private static List<Group> groups(Parts parts, Indicators indicators) {
        DateSpan time = DateSpan.of(indicators);
        List<Group> groups = new ArrayList<>();
        for (Category category : indicators.classes()) {
            List<Shown> shown =
                    indicators.indicators().stream()
                            .filter(i -> i.category().equals(category.id()))
                            .map(i -> new Shown(i, new IndicatorCard(parts, i, time)))
                            .toList();
            if (shown.isEmpty()) continue;
            List<Node> cards = shown.stream().map(Shown::card).toList();
            groups.add(
                    new Group(
                            parts.sectionTitle(parts.say(category.name())),
                            Columns.tiles(LEAST_COLUMN, cards),
                            shown));
        }
        return groups;
    }

    private static void show(Group group, Selection selection) {
        group.shown().forEach(s -> set(s.card(), selection.holds(s.indicator())));
        boolean any = group.shown().stream().anyMatch(s -> s.card().isManaged());
        set(group.heading(), any);
        set(group.cards(), any);
    }

    private static void set(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
