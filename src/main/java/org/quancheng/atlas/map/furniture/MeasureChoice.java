package org.quancheng.atlas.map.furniture;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.plan.measure.Measure;
import org.quancheng.atlas.plan.measure.Measure.Basis;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Words;

import java.util.Optional;

/** The quantities that the districts can be shaded by, of which one or none is chosen. */
final class MeasureChoice extends VBox {
    private final AtlasState state;
    private final ToggleGroup group = new ToggleGroup();
    private final Runnable chosen;

    /**
     * @param chosen to be told that a person has chosen
     */
    MeasureChoice(AtlasState state, Runnable chosen) {
        this.state = state;
        this.chosen = chosen;
        Words words = Words.in(state.preferences().language().get());
        setId("measure-choice");
        getChildren().add(row("measure-none", words.text("shade.nothing"), Optional.empty()));
        for (Basis basis : Basis.values()) {
            boolean titled = false;
            for (Measure measure : state.plan().measures()) {
                if (measure.basis() != basis) continue;
                if (!titled) getChildren().add(title(words.text("shade.basis." + basis.name())));
                titled = true;
                String name = measure.name().in(words.language());
                getChildren().add(row("measure-" + measure.id(), name, Optional.of(measure.id())));
            }
        }
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.setWrapText(true);
        title.getStyleClass().addAll("t13", "soft", "measure-basis");
        return title;
    }

    private Node row(String id, String name, Optional<String> measure) {
        RadioButton row = new RadioButton(name);
        row.setId(id);
        row.setToggleGroup(group);
        row.setSelected(measure.equals(state.shading().get().map(s -> s.measure().id())));
        row.getStyleClass().add("measure-row");
        row.setWrapText(true);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(
                e -> {
                    state.shade(measure);
                    chosen.run();
                });
        return row;
    }
}
