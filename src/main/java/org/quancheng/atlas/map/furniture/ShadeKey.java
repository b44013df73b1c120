package org.quancheng.atlas.map.furniture;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.map.ground.Shades;
import org.quancheng.atlas.map.sign.ShadeWords;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Source;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.plan.measure.Measure;
import org.quancheng.atlas.plan.measure.Shading;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the colours of a shaded map mean: each class with its range and its districts, what has no
 * figure, and where the figures come from.
 */
final class ShadeKey extends VBox {
    private final AtlasState state;
    private final Plan plan;
    private final Words words;
    private final Shading shading;

    ShadeKey(AtlasState state, Shading shading) {
        this.state = state;
        this.plan = state.plan();
        this.words = Words.in(state.preferences().language().get());
        this.shading = shading;
        setId("shade-key");
        getStyleClass().add("shade-key");
        getChildren().addAll(head(), columns());
        // The most on top, as a scale is read.
        for (int i = shading.classes().size() - 1; i >= 0; i--) {
            getChildren()
                    .add(
                            row(
                                    "shade-" + i,
                                    Optional.of(i),
                                    ShadeWords.range(shading.classes(), i, words),
                                    shading.in(plan, i)));
        }
        List<District> without = shading.without(plan);
        if (!without.isEmpty())
            getChildren()
                    .add(row("shade-none", Optional.empty(), words.text("shade.none"), without));
        List<District> undrawn = shading.undrawn(plan);
        if (!undrawn.isEmpty())
            getChildren().add(note(words.text("shade.undrawn", listed(undrawn))));
        getChildren().add(note(origin()));
        getChildren().add(note(words.text("shade.method")));
    }

    private Node head() {
        Label name = new Label(say(shading.measure().name()));
        name.getStyleClass().addAll("t15", "strong");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button off = new Button("", Icons.of("mdi2c-close"));
        off.setId("shade-off");
        off.getStyleClass().add("round-button");
        off.setAccessibleText(words.text("shade.off"));
        off.setOnAction(e -> state.shade(Optional.empty()));
        HBox head = new HBox(name, off);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** What the two columns of the rows are: the unit of the figures, and how many districts. */
    private Node columns() {
        String unit = say(shading.measure().unit());
        Label left = note(unit.isEmpty() ? "" : words.text("shade.unit", unit));
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        Label right = note(words.text("shade.districts"));
        right.setMinWidth(Region.USE_PREF_SIZE);
        HBox columns = new HBox(6, left, right);
        columns.getStyleClass().add("shade-columns");
        return columns;
    }

    /** A class; while a pointer or the focus rests on it, its districts are lit on the map. */
    private Node row(String id, Optional<Integer> number, String range, List<District> districts) {
        Label count = new Label(Integer.toString(districts.size()));
        count.getStyleClass().addAll("t13", "soft");
        Label text = new Label(range, Swatch.shade(Shades.style(shading, number)));
        text.setGraphicTextGap(8);
        text.getStyleClass().add("t13");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(6, text, count);
        line.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button("", line);
        line.prefWidthProperty().bind(row.widthProperty().subtract(6));
        row.setId(id);
        row.getStyleClass().addAll("legend-row", "shade-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(
                words.text("shade.spoken", range, districts.size(), listed(districts)));
        Set<String> shapes =
                districts.stream()
                        .flatMap(d -> d.feature().stream())
                        .collect(Collectors.toUnmodifiableSet());
        row.hoverProperty().addListener((o, was, is) -> state.light(is ? shapes : Set.of()));
        row.focusedProperty().addListener((o, was, is) -> state.light(is ? shapes : Set.of()));
        row.setOnAction(e -> state.light(shapes));
        return row;
    }

    /** Districts with their figures. */
    private String listed(List<District> districts) {
        return districts.stream()
                .map(
                        d ->
                                say(d.name())
                                        + shading.measure()
                                                .of(d.id())
                                                .map(v -> " " + ShadeWords.of(v, words))
                                                .orElse(""))
                .collect(Collectors.joining(words.text("list.comma")));
    }

    /** Where the figures come from: their sources, or the words that say what was counted. */
    private String origin() {
        Measure measure = shading.measure();
        String note = measure.note().map(this::say).orElse("");
        return switch (measure.basis()) {
            case COUNTED -> words.text("shade.counted", note);
            case DRAWN -> note;
            case STATED ->
                    words.text(
                                    "shade.source",
                                    measure.values().stream()
                                            .flatMap(v -> v.source().stream())
                                            .map(ref -> ref.id())
                                            .distinct()
                                            .map(this::source)
                                            .collect(Collectors.joining(words.text("list.comma"))))
                            + (note.isEmpty() ? "" : "\n" + note);
        };
    }

    private String source(String id) {
        return plan.source(id).map(Source::title).map(this::say).orElse(id);
    }

    private Label note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().addAll("t13", "soft");
        return note;
    }

    private String say(Text text) {
        return text.in(words.language());
    }
}
