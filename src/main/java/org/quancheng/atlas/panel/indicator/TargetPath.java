package org.quancheng.atlas.panel.indicator;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

import org.quancheng.atlas.panel.chart.Axis;
import org.quancheng.atlas.panel.chart.DateSpan;
import org.quancheng.atlas.panel.chart.LabelPlaces;
import org.quancheng.atlas.panel.chart.LabelPlaces.Box;
import org.quancheng.atlas.panel.chart.LabelPlaces.Point;
import org.quancheng.atlas.panel.chart.Spread;
import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Indicators.Actual;
import org.quancheng.atlas.plan.Indicators.Indicator;
import org.quancheng.atlas.plan.Indicators.Target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The targets of an indicator as a path through time, filled up to the year being looked at,
 * measured values beside it.
 */
public final class TargetPath extends Region {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double SIDE = 30;
    private static final double RADIUS = 7;
    private static final double RISE = 40;
    private static final double YEARS = 22;
    private static final int SHORT_UNIT = 3;

    private record Stop(double time, double value, Circle mark, VBox label, Label year) {}

    private record Measured(double time, double value, ActualMark mark, Label label) {}

    private final DateSpan time;
    private final IntegerProperty year = new SimpleIntegerProperty(this, "year");
    private final Polyline ahead = new Polyline();
    private final Polyline done = new Polyline();
    private final List<Stop> stops = new ArrayList<>();
    private final List<Measured> measured = new ArrayList<>();

    /**
     * @param time the stretch of time that all paths beside this one share
     */
    public TargetPath(Parts parts, Indicator printed, DateSpan time) {
        this.time = time;
        Indicator indicator = printed.in(parts.words().language());
        getStyleClass().add("target-path");
        ahead.getStyleClass().add("target-ahead");
        done.getStyleClass().add("target-done");
        getChildren().addAll(ahead, done);
        TargetWords words = new TargetWords(parts);
        for (Target target : indicator.targets()) add(parts, words, indicator, target);
        for (Actual actual : indicator.actual()) add(parts, actual);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words.spoken(indicator));
        year.bind(parts.state().year());
        year.addListener((o, was, is) -> requestLayout());
    }

    private void add(Parts parts, TargetWords words, Indicator indicator, Target target) {
        Label number = new Label(words.number(target));
        number.getStyleClass().addAll("t18", "target-number");
        String unitWord = words.unit(indicator, target);
        HBox line = new HBox(2, number);
        if (!unitWord.isEmpty() && unitWord.length() <= SHORT_UNIT) {
            Label unit = new Label(unitWord);
            unit.getStyleClass().add("unit");
            line.getChildren().add(unit);
        }
        line.setAlignment(Pos.BASELINE_CENTER);
        VBox label = new VBox(line);
        words.base(target)
                .ifPresent(
                        base -> label.getChildren().addFirst(parts.paragraph(base, "t13", "soft")));
        label.setAlignment(Pos.CENTER);
        Label at = new Label(Integer.toString(target.year()));
        at.getStyleClass().addAll("t13", "target-year");
        Circle mark = new Circle(RADIUS);
        mark.getStyleClass().add("target-mark");
        stops.add(new Stop(DateSpan.of(target.year()).middle(), target.number(), mark, label, at));
        getChildren().addAll(mark, label, at);
    }

    private void add(Parts parts, Actual actual) {
        Label label = new Label(Numbers.plain(actual.value(), parts.words()));
        label.getStyleClass().addAll("t13", "strong");
        ActualMark mark = new ActualMark();
        measured.add(
                new Measured(DateSpan.of(actual.date()).middle(), actual.value(), mark, label));
        getChildren().addAll(mark, label);
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
        return room() + RISE + below(width) + YEARS;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 300;
    }

    /** What a label above or below the outermost mark needs. */
    private double room() {
        double height = stops.stream().mapToDouble(s -> s.label().prefHeight(-1)).max().orElse(0);
        return Math.ceil(height) + 5 + RADIUS;
    }

    /** Room below the lowest mark; a few short labels find room enough above the path. */
    private double below(double width) {
        double labels = stops.stream().mapToDouble(s -> s.label().prefWidth(-1)).sum();
        return stops.size() > 3 || !measured.isEmpty() || labels > width - 2 * SIDE
                ? room()
                : RADIUS + 6;
    }

    @Override
    protected void layoutChildren() {
        double room = room();
        Axis x = Axis.time(time, SIDE, getWidth() - SIDE);
        double[] values =
                DoubleStream.concat(
                                stops.stream().mapToDouble(Stop::value),
                                measured.stream().mapToDouble(Measured::value))
                        .toArray();
        Axis y = Axis.over(values, room + RISE, room);
        List<Point> points =
                stops.stream().map(s -> new Point(x.at(s.time()), y.at(s.value()))).toList();
        double now = DateSpan.of(year.get()).middle();
        stops.forEach(s -> mark(s, now));
        draw(ahead, points);
        draw(done, reached(points, x.at(now)));
        LabelPlaces places = new LabelPlaces(getWidth(), room + RISE + below(getWidth()), points);
        points.forEach(p -> places.mark(p, RADIUS));
        measured.forEach(m -> places.mark(new Point(x.at(m.time()), y.at(m.value())), RADIUS));
        for (int i : inOrder(now)) {
            Stop stop = stops.get(i);
            Point at = points.get(i);
            stop.mark().relocate(at.x() - RADIUS, at.y() - RADIUS);
            show(
                    stop.label(),
                    places.place(
                            at, RADIUS, stop.label().prefWidth(-1), stop.label().prefHeight(-1)));
        }
        for (Measured one : measured) {
            Point at = new Point(x.at(one.time()), y.at(one.value()));
            one.mark().relocate(at.x() - RADIUS, at.y() - RADIUS);
            show(
                    one.label(),
                    places.place(
                            at, RADIUS, one.label().prefWidth(-1), one.label().prefHeight(-1)));
        }
        layoutYears(points);
    }

    /** The value of the present year gets its place before the others. */
    private List<Integer> inOrder(double now) {
        return IntStream.range(0, stops.size())
                .boxed()
                .sorted(Comparator.comparing(i -> stops.get(i).time() != now))
                .toList();
    }

    private void layoutYears(List<Point> points) {
        double[] widths = stops.stream().mapToDouble(s -> s.year().prefWidth(-1)).toArray();
        double[] wished = points.stream().mapToDouble(Point::x).toArray();
        double[] centres = Spread.centres(wished, widths, 6, 0, getWidth());
        for (int i = 0; i < widths.length; i++) {
            Label label = stops.get(i).year();
            label.resizeRelocate(centres[i] - widths[i] / 2, getHeight() - YEARS, widths[i], YEARS);
        }
    }

    private static void mark(Stop stop, double now) {
        boolean reached = stop.time() <= now;
        boolean here = stop.time() == now;
        for (var node : List.of(stop.mark(), stop.label(), stop.year())) {
            node.pseudoClassStateChanged(REACHED, reached);
            node.pseudoClassStateChanged(HERE, here);
        }
    }

    /** The part of the path up to a point in time. */
    private static List<Point> reached(List<Point> path, double x) {
        List<Point> done = new ArrayList<>();
        for (int i = 0; i < path.size() && (i == 0 || path.get(i - 1).x() < x); i++) {
            Point p = path.get(i);
            if (p.x() <= x) {
                done.add(p);
            } else if (i > 0) {
                Point before = path.get(i - 1);
                double part = (x - before.x()) / (p.x() - before.x());
                done.add(new Point(x, before.y() + (p.y() - before.y()) * part));
            }
        }
        return done;
    }

    private static void draw(Polyline line, List<Point> points) {
        line.getPoints().clear();
        points.forEach(p -> line.getPoints().addAll(p.x(), p.y()));
    }

    private static void show(Region label, Optional<Box> box) {
        label.setVisible(box.isPresent());
        box.ifPresent(b -> label.resizeRelocate(b.x(), b.y(), b.w(), b.h()));
    }
}
