package org.quancheng.atlas.story;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Showing.Stop;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;

/** A dot for each chapter: a press goes there, and its name shows under a pointer or the focus. */
final class Dots extends Pane {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final double TARGET = 48;

    private final AtlasState state;
    private final List<Button> dots = new ArrayList<>();
    private final Label name = new Label();
    private String story = "";
    private double room = Double.MAX_VALUE;

    Dots(AtlasState state) {
        this.state = state;
        setId("show-dots");
        setMinWidth(Region.USE_PREF_SIZE);
        name.setId("show-dot-name");
        name.getStyleClass().add("show-dot-name");
        name.setMouseTransparent(true);
        name.setVisible(false);
        name.setManaged(false);
    }

    /** How wide all together may be. */
    void setRoom(double value) {
        room = value;
        requestLayout();
    }

    void show(Stop stop) {
        if (!stop.story().id().equals(story)) fill(stop.story());
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).pseudoClassStateChanged(HERE, i == stop.index());
            dots.get(i).pseudoClassStateChanged(PAST, i < stop.index());
        }
    }

    private void fill(Story of) {
        story = of.id();
        dots.clear();
        Words words = Words.in(state.preferences().language().get());
        for (int i = 0; i < of.chapters().size(); i++) {
            int index = i;
            Region mark = new Region();
            mark.getStyleClass().add("show-mark");
            Button dot = new Button("", mark);
            dot.setId("show-dot-" + (i + 1));
            dot.getStyleClass().add("show-dot");
            dot.setAccessibleText(
                    words.text(
                            "show.dot", i + 1, of.chapters().get(i).title().in(words.language())));
            dot.setOnAction(e -> state.showing().jump(index));
            dot.hoverProperty().addListener((o, was, is) -> name(dot));
            dot.focusVisibleProperty().addListener((o, was, is) -> name(dot));
            dots.add(dot);
        }
        getChildren().setAll(dots);
        getChildren().add(name);
    }

    private void name(Button dot) {
        boolean shown = dot.isHover() || dot.isFocusVisible();
        if (shown) name.setText(dot.getAccessibleText());
        else if (!name.getText().equals(dot.getAccessibleText())) return;
        name.setVisible(shown);
        name.applyCss();
        double width = name.prefWidth(-1);
        name.resizeRelocate(
                Math.max(-8, dot.getLayoutX() + dot.getWidth() / 2 - width / 2),
                -name.prefHeight(-1) + 2,
                width,
                name.prefHeight(-1));
    }

    private double step() {
        return Math.min(room / Math.max(1, dots.size()), TARGET);
    }

    @Override
    protected double computePrefWidth(double height) {
        return step() * dots.size();
    }

    @Override
    protected double computePrefHeight(double width) {
        return TARGET;
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < dots.size(); i++)
            dots.get(i).resizeRelocate(step() * i, 0, step(), TARGET);
    }
}
