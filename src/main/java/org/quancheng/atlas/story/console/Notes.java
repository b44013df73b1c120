package org.quancheng.atlas.story.console;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Presenter;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

/** What the presenter means to say, in letters that can be read at arm's length and beyond. */
final class Notes extends VBox {
    private final AtlasState state;
    private final Words words;
    private final Label text = new Label();
    private final ScrollPane scroll = new ScrollPane(text);
    private final Button smaller;
    private final Button larger;
    private final HBox sizes;
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener changed = o -> tell();
    private final InvalidationListener turned = o -> turn();

    Notes(AtlasState state) {
        this.state = state;
        words = Words.in(state.preferences().language().get());
        getStyleClass().add("console-notes");
        text.setId("console-notes");
        text.setWrapText(true);
        scroll.setId("console-notes-scroll");
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        smaller =
                button("console-smaller", "mdi2f-format-font-size-decrease", "console.smaller", -1);
        larger = button("console-larger", "mdi2f-format-font-size-increase", "console.larger", 1);
        sizes = new HBox(smaller, larger);
        getChildren().add(scroll);
        setMinHeight(0);
        state.showing().stop().addListener(new WeakInvalidationListener(turned));
        state.presenter().size().addListener(new WeakInvalidationListener(changed));
        turn();
    }

    /** The buttons for the size of the letters. */
    Node sizes() {
        return sizes;
    }

    private Button button(String id, String icon, String key, int by) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("round-button");
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        button.setOnAction(e -> state.presenter().resize(by));
        return button;
    }

    private void turn() {
        tell();
        scroll.setVvalue(0);
    }

    private void tell() {
        String notes =
                state.showing()
                        .stop()
                        .get()
                        .map(s -> s.chapter().notes().in(words.language()))
                        .orElse("");
        text.setText(notes.isBlank() ? words.text("console.no-notes") : notes);
        int size = state.presenter().size().get();
        text.getStyleClass().setAll("label", "notes-" + size);
        smaller.setDisable(size == 0);
        larger.setDisable(size == Presenter.SIZES - 1);
    }
}
