package org.quancheng.atlas.window;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Measurement;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Quantities;
import org.quancheng.atlas.style.Words;

/** What has been measured in large figures, and what a hand may do next. */
final class MeasureCard extends VBox {
    private final AtlasState state;
    private final Words words;
    private final Label result = new Label();
    private final Label hint = new Label();
    private final Button copy;
    private final Button clear;
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener changed = o -> show();

    MeasureCard(AtlasState state) {
        this.state = state;
        words = Words.in(state.preferences().language().get());
        setId("measure-card");
        getStyleClass().addAll("float", "measure-card");
        result.setId("measure-result");
        result.getStyleClass().add("measure-result");
        result.setMaxWidth(Double.MAX_VALUE);
        result.setMinWidth(0);
        HBox.setHgrow(result, Priority.ALWAYS);
        hint.setId("measure-hint");
        hint.getStyleClass().addAll("t13", "soft");
        hint.setWrapText(true);
        copy = button("measure-copy", "mdi2c-content-copy", "measure.copy", this::copy);
        clear =
                button(
                        "measure-clear",
                        "mdi2d-delete-outline",
                        "measure.clear",
                        state.tools()::clear);
        Button done =
                button(
                        "measure-done",
                        "mdi2c-close",
                        "measure.done",
                        () -> state.tools().setMeasuring(false));
        HBox head = new HBox(result, copy, clear, done);
        if (state.tools().isForVisitors()) head.getChildren().remove(copy);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, hint);
        state.tools().measurement().addListener(new WeakInvalidationListener(changed));
        show();
    }

    private Button button(String id, String icon, String key, Runnable action) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("round-button");
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        button.setOnAction(e -> action.run());
        return button;
    }

    private void show() {
        Measurement now = state.tools().measurement().get();
        result.setText(figures(now));
        hint.setText(words.text(hint(now)));
        copy.setDisable(now.legs().isEmpty());
        clear.setDisable(now.points().isEmpty());
    }

    private String figures(Measurement now) {
        if (now.legs().isEmpty()) return words.text("tool.measure");
        String length = Quantities.length(words, now.metres());
        if (!now.closed()) return length;
        String round = words.text("measure.round", length);
        return now.squareMetres().isPresent()
                ? words.text(
                        "measure.both",
                        Quantities.area(words, now.squareMetres().getAsDouble()),
                        round)
                : round;
    }

    private static String hint(Measurement now) {
        if (now.crosses()) return "measure.hint.crosses";
        if (now.points().isEmpty()) return "measure.hint.start";
        if (now.done()) return "measure.hint.done";
        return now.points().size() < 3 ? "measure.hint.next" : "measure.hint.close";
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(figures(state.tools().measurement().get()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
