package org.quancheng.atlas.story.console;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Showing;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

/** The way through the story: back, on, black, back from a question, and the end. */
final class Controls extends HBox {
    private final Showing showing;
    private final Words words;
    private final ToggleButton black = new ToggleButton("", Icons.of("mdi2m-monitor-off"));
    private final Button comeBack = new Button("", Icons.of("mdi2k-keyboard-return"));
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener changed = o -> tell();

    Controls(AtlasState state) {
        showing = state.showing();
        words = Words.in(state.preferences().language().get());
        getStyleClass().add("console-controls");
        setAlignment(Pos.CENTER_LEFT);
        Button previous = new Button("", Icons.of("mdi2c-chevron-left"));
        previous.setOnAction(e -> showing.previous());
        Button next = new Button(words.text("console.go-on"), Icons.of("mdi2c-chevron-right"));
        next.getStyleClass().add("story-present");
        next.setOnAction(e -> showing.next());
        next.setId("console-go-on");
        next.setMinWidth(USE_PREF_SIZE);
        black.setOnAction(e -> showing.toggleBlack());
        comeBack.setOnAction(e -> showing.comeBack());
        Button end = new Button("", Icons.of("mdi2c-close"));
        end.setOnAction(e -> showing.end());
        getChildren()
                .addAll(
                        named(previous, "console-previous", "console.previous"),
                        next,
                        named(black, "console-black", "console.black"),
                        named(comeBack, "console-come-back", "console.come-back"),
                        named(end, "console-end", "console.end-show"));
        showing.black().addListener(new WeakInvalidationListener(changed));
        showing.away().addListener(new WeakInvalidationListener(changed));
        tell();
    }

    private ButtonBase named(ButtonBase button, String id, String key) {
        button.setId(id);
        button.getStyleClass().add("ink-button");
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        return button;
    }

    private void tell() {
        black.setSelected(showing.black().get());
        comeBack.setDisable(!showing.away().get());
    }
}
