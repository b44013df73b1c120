package org.quancheng.atlas.kiosk;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

/**
 * Asks whether somebody is still there, and counts down; any touch says so, wherever it falls, and
 * the button is there for people who look for one.
 */
final class StillThere extends StackPane {
    private final Hall hall;
    private final Preferences preferences;
    private final Label question = label("still-there-question");
    private final Label other = label("still-there-other");
    private final Label count = label("still-there-count");
    private final Label why = label("still-there-why");
    private final Label button = label("still-there-button");

    StillThere(Hall hall, Preferences preferences) {
        this.hall = hall;
        this.preferences = preferences;
        setId("still-there");
        getStyleClass().add("kiosk-scrim");
        count.setId("still-there-count");
        button.setId("still-there-stay");
        button.setGraphic(Icons.of("mdi2g-gesture-tap"));
        VBox card = new VBox(question, other, count, button, why);
        card.getStyleClass().addAll("float", "still-there");
        getChildren().add(new Middle(card));
        hall.left().addListener(o -> tell());
        preferences.language().addListener(o -> tell());
        tell();
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private void tell() {
        Language language = preferences.language().get();
        Words words = Words.in(language);
        question.setText(words.text("kiosk.still-there"));
        other.setText(Words.in(language.other()).text("kiosk.still-there"));
        count.setText(Integer.toString(hall.left().get()));
        button.setText(words.text("kiosk.stay"));
        why.setText(words.text("kiosk.start-over"));
        setAccessibleText(question.getText());
    }
}
