package org.quancheng.atlas.panel.part;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quancheng.atlas.plan.fact.Source;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Icons;

/** Tells where a statement comes from when it is asked: a small button that unfolds source, section, date and doubt. */
public final class SourceMark extends VBox {
    private final Parts parts;

    /**
     * @param asOf the date that the statement itself speaks of, where it has one
     */
    public SourceMark(Parts parts, SourceRef ref, Optional<String> asOf, Optional<Text> doubt) {
        this.parts = parts;
        setSpacing(4);
        VBox note = note(ref, asOf);
        note.setVisible(false);
        note.setManaged(false);
        Button ask = new Button(parts.words().text("source.ask"), Icons.of("mdi2b-book-open-page-variant-outline"));
        ask.getStyleClass().add("source-button");
        ask.setAccessibleText(parts.words().text("source.ask"));
        ask.setOnAction(e -> {
            note.setVisible(!note.isVisible());
            note.setManaged(note.isVisible());
        });
        getChildren().add(ask);
        doubt.ifPresent(text -> {
            ask.getStyleClass().add("doubtful");
            getChildren().add(doubt(text));
        });
        getChildren().add(note);
    }

    private VBox note(SourceRef ref, Optional<String> asOf) {
        Optional<Source> source = parts.plan().source(ref.id());
        VBox note = new VBox(
                parts.paragraph(source.map(s -> parts.say(s.title())).orElse(ref.id()), "t13", "strong"),
                parts.paragraph(ref.section(), "t13"));
        note.getStyleClass().add("source-note");
        source.ifPresent(s -> note.getChildren()
                .add(parts.paragraph(
                        parts.words().text("source.dated", Numbers.date(s.asOf(), parts.words())), "t13", "soft")));
        asOf.ifPresent(date -> note.getChildren()
                .add(parts.paragraph(
                        parts.words().text("source.as-of", Numbers.date(date, parts.words())), "t13", "soft")));
        return note;
    }

    private HBox doubt(Text text) {
        HBox row = new HBox(6, Icons.of("mdi2a-alert-circle-outline"), parts.paragraph(text));
        row.getStyleClass().add("doubt");
        return row;
    }
}
