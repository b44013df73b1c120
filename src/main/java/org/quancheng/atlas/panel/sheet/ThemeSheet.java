package org.quancheng.atlas.panel.sheet;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.card.Mentions;
import org.quancheng.atlas.panel.card.NumberTile;
import org.quancheng.atlas.panel.card.ThemeDistrictCard;
import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.part.LinkRow;
import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Indicators.Indicator;
import org.quancheng.atlas.plan.Statement;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.Theme;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.style.Icons;

import java.util.List;
import java.util.Optional;

/** A theme: every district that has it, then everything else in the plan that carries it. */
final class ThemeSheet implements SheetView {
    @Override
    public Sheet build(Parts parts, String id) {
        Theme theme = parts.plan().theme(id).orElseThrow();
        List<District> districts =
                parts.plan().districts().stream().filter(d -> !carrying(d, id).isEmpty()).toList();
        List<Statement> others =
                parts.plan().statements().withTheme(id).stream()
                        .filter(s -> s.home().kind() != Kind.DISTRICT)
                        .toList();
        List<Indicator> indicators =
                parts.plan().indicators().stream()
                        .flatMap(i -> i.indicators().stream())
                        .filter(i -> i.themes().contains(id))
                        .toList();
        Sheet sheet =
                new Sheet(parts.say(theme.name()), theme.name().beside(parts.words().language()));
        sheet.add(
                NumberTile.strip(parts)
                        .add("theme.number.districts", districts.size())
                        .add(
                                "theme.number.focus",
                                districts.stream().mapToInt(d -> carrying(d, id).size()).sum())
                        .add("theme.number.others", others.size())
                        .add("theme.number.indicators", indicators.size())
                        .node());
        if (districts.isEmpty())
            sheet.add(parts.paragraph(parts.words().text("theme.no-district"), "soft"));
        else {
            sheet.add(
                    parts.sectionTitle(parts.words().text("theme.districts")),
                    parts.filled(
                            Columns.cards(380),
                            districts,
                            d -> new ThemeDistrictCard(parts, d, carrying(d, id))));
        }
        Mentions.section(parts, parts.words().text("theme.elsewhere"), others).forEach(sheet::add);
        if (!indicators.isEmpty()) {
            sheet.add(
                    parts.sectionTitle(parts.words().text("theme.indicators")),
                    parts.filled(new VBox(), indicators.stream().map(i -> row(parts, i))));
        }
        return sheet;
    }

    private static List<Entry> carrying(District district, String theme) {
        return district.focus().stream().filter(f -> f.themes().contains(theme)).toList();
    }

    /** An indicator with what is aimed at in the last year. */
    private static Node row(Parts parts, Indicator printed) {
        Indicator indicator = printed.in(parts.words().language());
        String aim = indicator.targets().isEmpty() ? "" : aim(parts, indicator);
        return new LinkRow(
                        parts,
                        parts.say(indicator.name()),
                        aim,
                        Subject.of(Kind.INDICATORS),
                        Optional.of(indicator.id()))
                .icon(Icons.of(Mentions.icon(Kind.INDICATORS)));
    }

    private static String aim(Parts parts, Indicator indicator) {
        var last = indicator.targets().getLast();
        String year = Integer.toString(last.year());
        return last.value()
                .map(
                        v ->
                                parts.words()
                                        .text(
                                                "theme.aim",
                                                year,
                                                Numbers.qualified(
                                                        v,
                                                        Optional.empty(),
                                                        last.qualifier(),
                                                        parts.words()),
                                                parts.say(indicator.unit())))
                .or(
                        () ->
                                last.relative()
                                        .map(
                                                r ->
                                                        parts.words()
                                                                .text(
                                                                        "theme.change",
                                                                        year,
                                                                        Numbers.signed(
                                                                                r.changePercent(),
                                                                                parts.words()),
                                                                        Integer.toString(
                                                                                r.baseYear()))))
                .orElse("");
    }
}
