package org.quancheng.atlas.panel.sheet;

import javafx.beans.value.ObservableValue;
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
import java.util.function.Function;

/** The indicator system by class, every indicator as a target path on a common axis of time. */
final class IndicatorsSheet implements SheetView {
    private static final double LEAST_COLUMN = 360;

    private record Shown(Indicator indicator, Node card) {}

    /** The cards that are there already, under their heading. */
    private record Group(
            Label heading, Node cards, List<Indicator> indicators, List<Shown> shown) {}

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
        List<Group> groups = groups(parts, indicators, filter.selection());
        groups.forEach(g -> sheet.add(g.heading(), g.cards()));
        filter.selection().addListener((o, was, is) -> groups.forEach(g -> show(g, is)));
        parts.anchors()
                .unfoldsFor(
                        indicators.indicators().stream().map(Indicator::id).toList(),
                        () -> filter.choose(Selection.ALL));
        return sheet;
    }

    private static List<Group> groups(
            Parts parts, Indicators indicators, ObservableValue<Selection> selection) {
        DateSpan time = DateSpan.of(indicators);
        List<Group> groups = new ArrayList<>();
        for (Category category : indicators.classes()) {
            List<Indicator> some =
                    indicators.indicators().stream()
                            .filter(i -> i.category().equals(category.id()))
                            .toList();
            if (some.isEmpty()) continue;
            List<Shown> shown = new ArrayList<>();
            Function<Indicator, Node> card =
                    i -> {
                        Node built = new IndicatorCard(parts, i, time);
                        shown.add(new Shown(i, built));
                        set(built, selection.getValue().holds(i));
                        return built;
                    };
            groups.add(
                    new Group(
                            parts.sectionTitle(parts.say(category.name())),
                            parts.filled(Columns.tiles(LEAST_COLUMN), some, card),
                            some,
                            shown));
        }
        return groups;
    }

    private static void show(Group group, Selection selection) {
        group.shown().forEach(s -> set(s.card(), selection.holds(s.indicator())));
        boolean any = group.indicators().stream().anyMatch(selection::holds);
        set(group.heading(), any);
        set(group.cards(), any);
    }

    private static void set(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
