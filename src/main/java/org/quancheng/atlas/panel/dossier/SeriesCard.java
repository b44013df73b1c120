package org.quancheng.atlas.panel.dossier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.chart.SeriesChart;
import org.quancheng.atlas.panel.pane.Flow;
import org.quancheng.atlas.panel.pane.Quantity;
import org.quancheng.atlas.panel.part.Fold;
import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceNote;
import org.quancheng.atlas.plan.Dossier.Point;
import org.quancheng.atlas.plan.Dossier.Series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One quantity of a dossier: a chart of its points with their notes and sources on demand, or one
 * large number.
 */
public final class SeriesCard extends VBox {
    private final Parts parts;
    private final Series printed;
    private final Series series;

    /**
     * @param series with at least one point
     */
    public SeriesCard(Parts parts, Series printed) {
        this.parts = parts;
        this.printed = printed;
        series = printed.in(parts.words().language());
        setId("series-" + series.id());
        getStyleClass().addAll("card", "series-card");
        if (series.points().size() == 1) single(series.points().getFirst());
        else chart();
        parts.anchors().passage(series.id(), this);
    }

    private void single(Point point) {
        Quantity quantity =
                new Quantity(
                        Numbers.before(point.qualifier(), parts.words()),
                        Numbers.plain(point.value(), parts.words()),
                        Numbers.after(point.qualifier(), parts.words())
                                + " "
                                + parts.say(series.unit()));
        SourceNote note = note(0, Optional.of(point.date()));
        String date = Numbers.date(point.date(), parts.words());
        getChildren()
                .addAll(
                        note.under(quantity),
                        parts.paragraph(series.label()),
                        parts.paragraph(date, "t13", "soft"));
        point.note().ifPresent(n -> getChildren().add(parts.paragraph(n, "t13", "soft")));
        point.doubt().ifPresent(d -> getChildren().add(SourceNote.doubtRow(parts, parts.say(d))));
    }

    private void chart() {
        Flow title =
                new Flow(6, 0, List.of(parts.paragraph(series.label(), "t15", "strong"), unit()));
        getChildren().addAll(title, new SeriesChart(parts, series));
        for (Point point : series.points()) {
            point.doubt()
                    .ifPresent(
                            d ->
                                    getChildren()
                                            .add(
                                                    SourceNote.doubtRow(
                                                            parts,
                                                            parts.words()
                                                                    .text(
                                                                            "dossier.doubt",
                                                                            Numbers.date(
                                                                                    point.date(),
                                                                                    parts.words()),
                                                                            parts.say(d)))));
        }
        Fold fold =
                new Fold(parts, parts.words().text("dossier.points"), "", List.of(), this::points)
                        .small();
        fold.head().setId("series-points-" + series.id());
        getChildren().add(fold);
    }

    private Label unit() {
        Label unit = new Label(parts.say(series.unit()));
        unit.getStyleClass().add("unit");
        return unit;
    }

    /** Every point with its note and its source, newest first. */
    private List<Node> points() {
        List<Node> rows = new ArrayList<>();
        for (int i = series.points().size() - 1; i >= 0; i--) {
            Point point = series.points().get(i);
            Label date = new Label(Numbers.date(point.date(), parts.words()));
            date.getStyleClass().addAll("t13", "soft");
            Label number = new Label(SeriesChart.number(parts, point));
            number.getStyleClass().addAll("t15", "strong");
            HBox line = new HBox(8, date, number, unit());
            line.setAlignment(Pos.BASELINE_LEFT);
            VBox row = new VBox(line);
            point.note().ifPresent(n -> row.getChildren().add(parts.paragraph(n, "t13")));
            rows.add(note(i, Optional.empty()).under(row));
        }
        return rows;
    }

    /** Where a point comes from, and how it is printed there if that is otherwise. */
    private SourceNote note(int point, Optional<String> asOf) {
        Point there = printed.points().get(point);
        SourceNote note = new SourceNote(parts, there.source(), asOf);
        return printed.isConverted(parts.words().language())
                ? note.with(
                        Numbers.printed(
                                Numbers.plain(there.value(), parts.words()),
                                printed.unit(),
                                parts.words()))
                : note;
    }
}
