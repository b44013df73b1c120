package org.quancheng.atlas.panel.chart;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Dossier.Point;
import org.quancheng.atlas.plan.Dossier.Series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One quantity over time from zero, true to the dates: values in one row above, each led to its
 * mark by a thin line.
 */
public final class SeriesChart extends Region {
    private static final double SIDE = 14;
    private static final double RADIUS = 5;
    private static final double LEAD = 14;
    private static final double RISE = 64;
    private static final double TICKS = 27;
    private static final double GAP = 12;

    private record Mark(
            DateSpan span, double value, Circle dot, Line stretch, Polyline lead, VBox label) {}

    private final Parts parts;
    private final DateSpan time;
    private final Polyline line = new Polyline();
    private final Polygon area = new Polygon();
    private final Region ground = new Region();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, Label> ticks = new HashMap<>();

    /** Draws a series of at least one point. */
    public SeriesChart(Parts parts, Series series) {
        this.parts = parts;
        this.time =
                series.points().stream()
                        .map(p -> DateSpan.of(p.date()))
                        .reduce(DateSpan::with)
                        .orElseThrow();
        getStyleClass().add("series-chart");
        line.getStyleClass().add("series-line");
        area.getStyleClass().add("series-area");
        ground.getStyleClass().add("series-ground");
        getChildren().addAll(area, ground, line);
        series.points().forEach(this::add);
        TimeTicks.in(time, Integer.MAX_VALUE).forEach(this::add);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken(parts, series));
    }

    /** The series in words, for those who hear it. */
    private static String spoken(Parts parts, Series series) {
        return series.points().stream()
                .map(
                        p ->
                                Numbers.date(p.date(), parts.words())
                                        + " "
                                        + number(parts, p)
                                        + " "
                                        + parts.say(series.unit()))
                .collect(Collectors.joining(", ", parts.say(series.label()) + ": ", ""));
    }

    /** The number of a point with its qualifier. */
    public static String number(Parts parts, Point point) {
        return Numbers.qualified(point.value(), Optional.empty(), point.qualifier(), parts.words());
    }

    private void add(Point point) {
        Label number = new Label(number(parts, point));
        number.getStyleClass().addAll("t18", "strong");
        HBox value = new HBox(2, number);
        Circle dot = new Circle(RADIUS);
        dot.getStyleClass().add("series-dot");
        point.doubt()
                .ifPresent(
                        d -> {
                            Label query = new Label("?");
                            query.getStyleClass().addAll("t15", "strong", "series-query");
                            value.getChildren().add(query);
                            dot.getStyleClass().add("doubtful");
                        });
        value.setAlignment(Pos.BASELINE_CENTER);
        Label date = new Label(Numbers.date(point.date(), parts.words()));
        date.getStyleClass().addAll("t13", "soft");
        VBox label = new VBox(value, date);
        label.setAlignment(Pos.CENTER);
        Line stretch = new Line();
        stretch.getStyleClass().add("series-stretch");
        Polyline lead = new Polyline();
        lead.getStyleClass().add("series-lead");
        marks.add(new Mark(DateSpan.of(point.date()), point.value(), dot, stretch, lead, label));
        getChildren().addAll(lead, stretch, dot, label);
    }

    private void add(TimeTicks.Tick tick) {
        Label label = new Label(isYears() ? tick.date() : Numbers.date(tick.date(), parts.words()));
        label.getStyleClass().addAll("t13", "soft");
        ticks.put(tick.date(), label);
        getChildren().add(label);
    }

    private boolean isYears() {
        return time.end() - time.start() >= 2;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return labelHeight() + LEAD + 2 * RADIUS + RISE + TICKS;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 280;
    }

    private double labelHeight() {
        return Math.ceil(marks.stream().mapToDouble(m -> m.label().prefHeight(-1)).max().orElse(0));
    }

    @Override
    protected void layoutChildren() {
        double top = labelHeight() + LEAD + RADIUS;
        double bottom = top + RISE;
        Axis x = Axis.time(time, SIDE, getWidth() - SIDE);
        Axis y = Axis.fromZero(marks.stream().mapToDouble(Mark::value).toArray(), bottom, top);
        ground.resizeRelocate(0, y.at(0), getWidth(), 1);
        line.getPoints().clear();
        area.getPoints().clear();
        for (Mark mark : marks) {
            double px = x.at(mark.span().middle());
            double py = y.at(mark.value());
            line.getPoints().addAll(px, py);
            area.getPoints().addAll(px, py);
            mark.dot().relocate(px - RADIUS, py - RADIUS);
            mark.stretch().setStartX(x.at(mark.span().start()) + 2);
            mark.stretch().setEndX(x.at(mark.span().end()) - 2);
            mark.stretch().setStartY(py);
            mark.stretch().setEndY(py);
            mark.stretch()
                    .setVisible(mark.stretch().getEndX() - mark.stretch().getStartX() > 3 * RADIUS);
        }
        area.getPoints().addAll(x.at(marks.getLast().span().middle()), y.at(0));
        area.getPoints().addAll(x.at(marks.getFirst().span().middle()), y.at(0));
        layoutLabels(x, y);
        layoutTicks(x, bottom);
    }

    private void layoutLabels(Axis x, Axis y) {
        double[] all =
                marks.stream().mapToDouble(m -> Math.ceil(m.label().prefWidth(-1))).toArray();
        double[] values = marks.stream().mapToDouble(Mark::value).toArray();
        List<Integer> shown = Spread.fitting(all, GAP, getWidth(), Spread.byImportance(values));
        double[] widths = shown.stream().mapToDouble(i -> all[i]).toArray();
        double[] wished =
                shown.stream().mapToDouble(i -> x.at(marks.get(i).span().middle())).toArray();
        double[] centres = Spread.centres(wished, widths, GAP, 0, getWidth());
        for (Mark mark : marks) {
            mark.label().setVisible(false);
            mark.lead().setVisible(false);
        }
        double height = labelHeight();
        for (int k = 0; k < widths.length; k++) {
            Mark mark = marks.get(shown.get(k));
            mark.label().setVisible(true);
            mark.label().resizeRelocate(centres[k] - widths[k] / 2, 0, widths[k], height);
            mark.lead().setVisible(true);
            double low = Math.max(height + LEAD - 4, y.at(mark.value()) - RADIUS - 2);
            mark.lead()
                    .getPoints()
                    .setAll(centres[k], height + 1, wished[k], height + LEAD - 4, wished[k], low);
        }
    }

    private void layoutTicks(Axis x, double bottom) {
        int most = (int) Math.max(1, getWidth() / (isYears() ? 44 : 92));
        ticks.values().forEach(label -> label.setVisible(false));
        List<TimeTicks.Tick> shown = TimeTicks.in(time, most);
        List<Label> labels = shown.stream().map(t -> ticks.get(t.date())).toList();
        double[] widths = labels.stream().mapToDouble(l -> Math.ceil(l.prefWidth(-1))).toArray();
        double[] wished = shown.stream().mapToDouble(t -> x.at(t.at())).toArray();
        double[] centres = Spread.centres(wished, widths, 6, 0, getWidth());
        for (int i = 0; i < widths.length; i++) {
            labels.get(i).setVisible(true);
            labels.get(i)
                    .resizeRelocate(
                            centres[i] - widths[i] / 2,
                            bottom + RADIUS + 1,
                            widths[i],
                            TICKS - RADIUS - 1);
        }
    }
}
