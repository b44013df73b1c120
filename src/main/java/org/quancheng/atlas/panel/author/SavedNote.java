package org.quancheng.atlas.panel.author;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Saving;
import org.quancheng.atlas.style.Words;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Whether the changes are safe, and where. */
final class SavedNote extends VBox {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Words words;
    private final Label state = new Label();
    private final Label place = new Label();

    SavedNote(Words words) {
        this.words = words;
        state.setId("author-saved");
        place.setId("author-place");
        state.getStyleClass().add("t13");
        place.getStyleClass().addAll("t13", "soft");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        place.setWrapText(true);
        place.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(state, place);
    }

    void show(Saving now, Language language) {
        boolean failed = now.stage() == Saving.Stage.FAILED;
        state.getStyleClass().removeAll("author-trouble", "accent");
        state.getStyleClass().add(failed ? "author-trouble" : "accent");
        state.setText(
                switch (now.stage()) {
                    case UNCHANGED -> words.text("author.unchanged");
                    case WAITING -> words.text("author.waiting");
                    case SAVED ->
                            words.text("author.saved", now.at().map(CLOCK::format).orElse(""));
                    case FAILED -> now.trouble().map(t -> t.in(language)).orElse("");
                });
        boolean nowhere = now.folder().isEmpty();
        place.setVisible(!nowhere);
        place.setManaged(!nowhere);
        place.setText(words.text(now.ofPack() ? "author.at.pack" : "author.at.own", now.folder()));
    }
}
