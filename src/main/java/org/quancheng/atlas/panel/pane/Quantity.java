package org.quancheng.atlas.panel.pane;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A number large with the words around it small: 约 <b>35</b> 平方公里. */
public final class Quantity extends TextFlow {
    /**
     * @param before small words before the number; may be empty
     * @param after small words after it, such as its unit; may be empty
     */
    public Quantity(String before, String number, String after) {
        getStyleClass().add("quantity");
        if (!before.isBlank()) getChildren().add(text(before.strip() + " ", "aside"));
        getChildren().add(text(number, "value"));
        if (!after.isBlank()) getChildren().add(text(" " + after.strip(), "aside"));
        setMinWidth(0);
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
