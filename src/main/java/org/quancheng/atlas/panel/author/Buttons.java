package org.quancheng.atlas.panel.author;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

/** The buttons of the editor. */
final class Buttons {
    private Buttons() {}

    /** A round button with an icon; its words are told to pointers and screen readers. */
    static Button round(Words words, String id, String icon, String key, Runnable action) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("round-button");
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        button.setOnAction(e -> action.run());
        return button;
    }
}
