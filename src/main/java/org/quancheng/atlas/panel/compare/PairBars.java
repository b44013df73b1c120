package org.quancheng.atlas.panel.compare;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceNote;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.measure.Measure;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One measure of two districts as a pair of bars on one scale, each with its number; the second bar
 * is only an outline, so that the two differ without colour.
 */
final class PairBars extends VBox {
    private final Parts parts;
    private final Measure measure;
    private final double most;
    private final GridPane grid = new GridPane(10, 4);

    PairBars(Parts parts, Measure measure, District left, District right) {
        this.parts = parts;
        this.measure = measure;
        this.most =
                Stream.of(left, right)
                        .flatMap(d -> measure.of(d.id()).stream())
                        .mapToDouble(Measure.Value::value)
                        .max()
                        .orElse(0);
        getStyleClass().addAll("card", "pair-bars");
        setId("compare-" + measure.id());
        String unit = parts.say(measure.unit());
        String name = parts.say(measure.name());
        getChildren()
                .addAll(
                        parts.paragraph(
                                unit.isEmpty()
                                        ? name
                                        : parts.words().text("compare.unit", name, unit),
                                "t15",
                                "strong"),
                        grid);
        for (int i = 0; i < 3; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == 1 ? Priority.ALWAYS : Priority.NEVER);
            column.setMinWidth(i == 1 ? 30 : Region.USE_PREF_SIZE);
            if (i == 2) column.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
        add(0, left, "pair-solid");
        add(1, right, "pair-outline");
        measure.note()
                .map(parts::say)
                .map(
                        note ->
                                measure.basis() == Measure.Basis.COUNTED
                                        ? parts.words().text("compare.what", note)
                                        : note)
                .ifPresent(note -> getChildren().add(parts.paragraph(note, "t13", "soft")));
    }

    private void add(int row, District district, String style) {
        Label name = new Label(parts.say(district.label()));
        name.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(name, 0, row);
        GridPane.setValignment(name, VPos.CENTER);
        Optional<Measure.Value> value = measure.of(district.id());
        if (value.isEmpty()) {
            grid.add(
                    parts.paragraph(parts.words().text("compare.no-figure"), "t13", "soft"),
                    1,
                    row,
                    2,
                    1);
            return;
        }
        Label number =
                new Label(
                        Numbers.qualified(
                                value.get().value(),
                                Optional.empty(),
                                value.get().qualifier(),
                                parts.words()));
        number.getStyleClass().addAll("t18", "strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(bar(value.get().value(), style), 1, row);
        grid.add(number, 2, row);
        value.get().source().ifPresent(ref -> source(row, district, value.get(), ref));
    }

    /** The whole width is the larger of the two numbers. */
    private StackPane bar(double value, String style) {
        Region done = new Region();
        done.getStyleClass().add(style);
        StackPane bar = new StackPane(done);
        bar.getStyleClass().add("pair-bar");
        double share = most > 0 ? Math.max(0, value) / most : 0;
        done.maxWidthProperty().bind(bar.widthProperty().multiply(share));
        done.setVisible(share > 0);
        return bar;
    }

    /** The button stands behind its number, the note under the bars. */
    private void source(int row, District district, Measure.Value value, SourceRef ref) {
        SourceNote note = new SourceNote(parts, ref, value.asOf());
        String name = parts.say(district.label());
        value.doubt()
                .map(d -> parts.words().text("card.about", name, parts.say(d)))
                .ifPresent(note::doubt);
        grid.add(note.button(), 3, row);
        getChildren().add(note);
    }

    /** All measures, each as a card. */
    static Columns of(Parts parts, Comparison comparison) {
        return parts.filled(
                Columns.tiles(270),
                comparison.measures(),
                m -> new PairBars(parts, m, comparison.left(), comparison.right()));
    }
}
