package org.quancheng.atlas.window;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.quancheng.atlas.plan.Stages;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;

/** The years of the plan on one line; a tap on a year shows the goals of its stage. */
final class TimeBar extends Pane {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final double TARGET = 48;
    private static final double LEAST_SIDE = 28;
    private static final double MOST_SIDE = 72;
    private static final double LINE_Y = 24;

    /** Pixels between a name and the bar's edge. */
    private static final double EDGE = 12;

    private record Stop(int year, Button dot, Label number, Label name) {}

    private final AtlasState state;
    private final Region line = new Region();
    private final Region done = new Region();
    private final List<Stop> stops = new ArrayList<>();
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener yearChanged = o -> requestLayout();

    TimeBar(AtlasState state) {
        this.state = state;
        setId("time-bar");
        getStyleClass().addAll("float", "time-bar");
        line.getStyleClass().add("time-line");
        done.getStyleClass().add("time-done");
        getChildren().addAll(line, done);
        Language language = state.preferences().language().get();
        state.plan()
                .stages()
                .ifPresent(
                        stages -> {
                            add(stages.start().year(), stages.start().name().in(language));
                            for (Stages.Stage stage : stages.stages())
                                add(stage.year(), stage.name().in(language));
                        });
        state.year().addListener(new WeakInvalidationListener(yearChanged));
    }

    private void add(int year, String name) {
        Button dot = new Button();
        dot.setId("time-" + year);
        dot.getStyleClass().add("time-dot");
        dot.setAccessibleText(
                Words.in(state.preferences().language().get())
                        .text("time.year", Integer.toString(year), name));
        dot.setOnAction(e -> choose(year));
        Label number = new Label(Integer.toString(year));
        number.getStyleClass().add("time-year");
        Label words = new Label(name);
        words.getStyleClass().add("time-name");
        for (Label label : List.of(number, words)) label.setOnMouseClicked(e -> choose(year));
        stops.add(new Stop(year, dot, number, words));
        getChildren().addAll(number, words, dot);
    }

    private void choose(int year) {
        state.setYear(year);
        if (state.plan().stages().flatMap(s -> s.at(year)).isPresent())
            state.open(Subject.of(Kind.STAGES));
    }

    @Override
    protected void layoutChildren() {
        if (stops.isEmpty()) return;
        double side = side();
        double room = getWidth() - 2 * side;
        double here = side;
        double step = room / Math.max(1, stops.size() - 1);
        boolean roomy = roomy(side, step);
        line.resizeRelocate(side, LINE_Y - 1.5, room, 3);
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            double x = side + step * i;
            boolean chosen = stop.year() == state.year().get();
            stop.dot().resizeRelocate(x - TARGET / 2, LINE_Y - TARGET / 2, TARGET, TARGET);
            stop.dot().pseudoClassStateChanged(HERE, chosen);
            stop.dot().pseudoClassStateChanged(PAST, stop.year() <= state.year().get());
            double numberWidth = stop.number().prefWidth(-1);
            stop.number().resizeRelocate(x - numberWidth / 2, LINE_Y + 9, numberWidth, 22);
            stop.number().pseudoClassStateChanged(HERE, chosen);
            double nameWidth = Math.min(stop.name().prefWidth(-1), getWidth() - 2 * EDGE);
            stop.name().setVisible(chosen || roomy);
            stop.name().resizeRelocate(nameX(x, nameWidth), LINE_Y + 30, nameWidth, 20);
            stop.name().pseudoClassStateChanged(HERE, chosen);
            if (chosen) here = x;
        }
        done.resizeRelocate(side, LINE_Y - 1.5, Math.max(0, here - side), 3);
    }

    /**
     * How far the first and the last year stand from the edges: in a narrow bar nearer, so that
     * years keep apart.
     */
    private double side() {
        return Math.clamp((getWidth() - TARGET * (stops.size() - 1)) / 2, LEAST_SIDE, MOST_SIDE);
    }

    /** A name stands under its dot, but never over the bar's edge. */
    private double nameX(double x, double width) {
        return Math.clamp(x - width / 2, EDGE, Math.max(EDGE, getWidth() - width - EDGE));
    }

    /** Whether all names can be shown without touching one another. */
    private boolean roomy(double side, double step) {
        double end = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < stops.size(); i++) {
            double width = stops.get(i).name().prefWidth(-1);
            double x = nameX(side + step * i, width);
            if (x < end + 8) return false;
            end = x + width;
        }
        return true;
    }
}
