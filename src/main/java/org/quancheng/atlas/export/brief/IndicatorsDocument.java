package org.quancheng.atlas.export.brief;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.export.page.Block;
import org.quancheng.atlas.export.page.Prose;
import org.quancheng.atlas.export.page.Shares;
import org.quancheng.atlas.panel.chart.DateSpan;
import org.quancheng.atlas.panel.indicator.TargetPath;
import org.quancheng.atlas.panel.indicator.TargetWords;
import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Indicators;
import org.quancheng.atlas.plan.Indicators.Category;
import org.quancheng.atlas.plan.Indicators.Indicator;
import org.quancheng.atlas.plan.Indicators.Target;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The indicator system: a table of all targets, then each indicator with its path. */
final class IndicatorsDocument {
    /** Shares of a row's width: number, name, unit, then each year. */
    private static final double[] COLUMNS = {0.5, 5, 1.5, 1.9};

    private final Indicators indicators;
    private final Parts parts;
    private final Pieces pieces;
    private final TargetWords targets;
    private final DateSpan time;
    private final List<Integer> years;

    IndicatorsDocument(Workshop workshop, Language language) {
        indicators = workshop.plan().indicators().orElseThrow().in(language);
        AtlasState state = workshop.states().get();
        state.preferences().setLanguage(language);
        state.preferences().setDark(false);
        parts = new Parts(state);
        pieces = new Pieces(workshop.plan(), Words.in(language), "indicators", Optional.empty());
        targets = new TargetWords(parts);
        time = DateSpan.of(indicators);
        years =
                indicators.indicators().stream()
                        .flatMap(i -> i.targets().stream())
                        .map(Target::year)
                        .distinct()
                        .sorted()
                        .toList();
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        for (Category category : indicators.classes()) table(category, blocks);
        for (Category category : indicators.classes()) paths(category, blocks);
        pieces.sources(blocks);
        String title = pieces.words().text("sheet.indicators");
        return new Chapter(
                pieces.part(),
                title,
                new Cover(
                        pieces,
                        pieces.words().text("document.indicators"),
                        title,
                        pieces.say(indicators.title()),
                        ""),
                blocks);
    }

    private List<Indicator> of(Category category) {
        return indicators.indicators().stream()
                .filter(i -> i.category().equals(category.id()))
                .toList();
    }

    /** One class as a table, which is never parted. */
    private void table(Category category, List<Block> blocks) {
        List<Indicator> rows = of(category);
        if (rows.isEmpty()) return;
        blocks.add(pieces.wideHeading("table-" + category.id(), pieces.say(category.name())));
        VBox table = new VBox(head());
        for (Indicator indicator : rows) table.getChildren().add(row(indicator));
        blocks.add(Block.wide(table));
    }

    private Shares head() {
        Shares head = new Shares(12);
        head.getStyleClass().add("table-head");
        head.add(COLUMNS[0], new Prose("", "t13"));
        head.add(COLUMNS[1], new Prose(pieces.words().text("document.indicator"), "t13", "soft"));
        head.add(COLUMNS[2], new Prose(pieces.words().text("document.unit"), "t13", "soft"));
        for (int year : years)
            head.add(COLUMNS[3], new Prose(Integer.toString(year), "t13", "soft"));
        return head;
    }

    private Shares row(Indicator indicator) {
        Shares row = new Shares(12);
        row.getStyleClass().add("table-row");
        row.add(COLUMNS[0], new Prose(Integer.toString(indicator.number()), "t13", "soft"));
        row.add(
                COLUMNS[1],
                new Prose(pieces.say(indicator.name()), "t13", "strong")
                        .note(pieces.notes().of(indicator.source())));
        row.add(COLUMNS[2], new Prose(pieces.say(indicator.unit()), "t13", "soft"));
        for (int year : years)
            row.add(
                    COLUMNS[3],
                    new Prose(
                            indicator.targets().stream()
                                    .filter(t -> t.year() == year)
                                    .findFirst()
                                    .map(t -> value(t))
                                    .orElse("–"),
                            "t13"));
        return row;
    }

    private String value(Target target) {
        return (targets.base(target).orElse("") + " " + targets.number(target)).strip();
    }

    private void paths(Category category, List<Block> blocks) {
        List<Indicator> all = of(category);
        if (all.isEmpty()) return;
        blocks.add(
                pieces.wideHeading(
                        "paths-" + category.id(),
                        pieces.words().text("document.paths", pieces.say(category.name()))));
        for (Indicator indicator : all) blocks.add(Block.column(card(indicator)));
    }

    private VBox card(Indicator indicator) {
        Words words = pieces.words();
        Prose name = new Prose(pieces.say(indicator.name()), "strong");
        name.note(pieces.notes().of(indicator.source()));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head =
                new HBox(
                        8,
                        new Prose(Integer.toString(indicator.number()), "piece-number").rigid(),
                        name);
        String way =
                words.text("indicators.direction." + indicator.direction().name())
                        + " · "
                        + words.text("indicators.unit", pieces.say(indicator.unit()));
        VBox card =
                new VBox(
                        head,
                        new Prose(way, "t13", "soft"),
                        new TargetPath(parts, indicator, time));
        for (Indicators.Actual actual : indicator.actual())
            card.getChildren()
                    .add(
                            new Prose(
                                            words.text(
                                                    "indicators.spoken.actual",
                                                    Numbers.date(actual.date(), words),
                                                    Numbers.plain(actual.value(), words)
                                                            + " "
                                                            + pieces.say(indicator.unit())),
                                            "t13")
                                    .note(
                                            pieces.notes()
                                                    .of(
                                                            actual.source(),
                                                            Optional.of(actual.date()))));
        card.getChildren()
                .addAll(
                        new Prose(pieces.say(indicator.method().text()), "t13"),
                        new Prose(
                                words.text(
                                        "indicators.department",
                                        pieces.say(indicator.department())),
                                "t13",
                                "soft"));
        indicator.doubt().map(pieces::say).map(pieces::doubt).ifPresent(card.getChildren()::add);
        card.getStyleClass().add("entry-piece");
        card.setStyle(pieces.tint().style());
        return card;
    }
}
