package org.quancheng.atlas.panel.part;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.pane.HeightMemory;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Item;
import org.quancheng.atlas.plan.fact.SourceRef;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One statement of a source as a card: title, summary, figures, named things by role, themes,
 * source.
 */
public final class EntryCard extends VBox {
    private final HeightMemory heights = new HeightMemory();

    /**
     * @param colour of the bar at its side and of what can be opened, as #RRGGBB; empty: as around
     *     it
     */
    public EntryCard(Parts parts, Entry entry, Optional<String> colour) {
        getStyleClass().addAll("card", "entry");
        colour.ifPresent(c -> setStyle(parts.tint(c).style()));
        SourceNote note = note(parts, entry);
        getChildren().add(head(parts, entry, note));
        entry.date()
                .ifPresent(
                        d ->
                                getChildren()
                                        .add(
                                                parts.paragraph(
                                                        Numbers.date(d, parts.words()),
                                                        "t13",
                                                        "soft")));
        entry.summary().ifPresent(s -> getChildren().add(parts.paragraph(s)));
        if (!entry.figures().isEmpty()) getChildren().add(figures(parts, entry, note));
        new EntryTerms(parts, entry).node().ifPresent(getChildren()::add);
        List<Label> themes = themes(parts, entry);
        if (!themes.isEmpty()) getChildren().add(themeRow(parts, themes));
        getChildren().add(note);
        parts.anchors().passage(entry.id(), this);
    }

    @Override
    public void requestLayout() {
        // Null while the super class is being constructed.
        if (heights != null) heights.forget();
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.at(width, super::computePrefHeight);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private static Node head(Parts parts, Entry entry, SourceNote note) {
        Region bar = new Region();
        bar.getStyleClass().add("card-bar");
        Label title = parts.paragraph(entry.title(), "card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(bar);
        head.getStyleClass().add("card-head");
        entry.number()
                .ifPresent(
                        number -> {
                            Label label = new Label(number);
                            label.getStyleClass().add("card-number");
                            label.setMinWidth(Region.USE_PREF_SIZE);
                            head.getChildren().add(label);
                        });
        head.getChildren().addAll(title, note.button());
        return head;
    }

    private static Node figures(Parts parts, Entry entry, SourceNote note) {
        List<FigureRow> rows =
                entry.figures().stream()
                        .map(
                                f ->
                                        new FigureRow(
                                                parts,
                                                f,
                                                Optional.of(entry.source()),
                                                Optional.of(note)))
                        .toList();
        Columns figures = Columns.figures(122, rows);
        figures.getStyleClass().add("figures");
        return figures;
    }

    private static List<Label> themes(Parts parts, Entry entry) {
        Chips chips = new Chips(parts);
        return entry.themes().stream().flatMap(t -> chips.theme(t).stream()).toList();
    }

    private static Node themeRow(Parts parts, List<Label> themes) {
        Node row = parts.chips(themes);
        row.getStyleClass().add("themes");
        return row;
    }

    /** The source of the card, those of its parts that come from elsewhere, and every doubt. */
    private static SourceNote note(Parts parts, Entry entry) {
        SourceNote note =
                new SourceNote(parts, entry.source(), Optional.empty()).doubt(entry.doubt());
        Map<SourceRef, List<Item>> others =
                entry.items().stream()
                        .filter(item -> !item.source().equals(entry.source()))
                        .collect(
                                Collectors.groupingBy(
                                        Item::source, LinkedHashMap::new, Collectors.toList()));
        others.forEach((ref, items) -> note.also(names(parts, items), ref));
        for (Item item : entry.items()) {
            item.doubt()
                    .ifPresent(
                            d ->
                                    note.doubt(
                                            parts.words()
                                                    .text(
                                                            "card.about",
                                                            parts.say(item.name()),
                                                            parts.say(d))));
        }
        return note;
    }

    private static String names(Parts parts, List<Item> items) {
        return items.stream()
                .map(item -> parts.say(item.name()))
                .collect(Collectors.joining(parts.words().text("list.comma")));
    }
}
