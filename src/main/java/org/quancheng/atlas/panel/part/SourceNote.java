package org.quancheng.atlas.panel.part;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.plan.fact.Source;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Icons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The foot of a statement: its doubts at once, and where it comes from when its button is pressed.
 */
public final class SourceNote extends VBox {
    private final Parts parts;
    private final Button button = new Button("", Icons.of("mdi2b-book-open-page-variant-outline"));
    private final List<Runnable> lines = new ArrayList<>();
    private final VBox note = new VBox();

    /**
     * @param asOf the date that the statement itself speaks of, where it has one
     */
    public SourceNote(Parts parts, SourceRef ref, Optional<String> asOf) {
        this.parts = parts;
        setSpacing(6);
        note.getStyleClass().add("source-note");
        button.getStyleClass().add("source-icon");
        // Larger to touch than to see: it reaches into the gaps around it, its icon ends flush with
        // the text.
        HBox.setMargin(button, new Insets(-11, -14, -11, 0));
        button.setAccessibleText(parts.words().text("source.ask"));
        button.setOnAction(e -> toggle());
        lines.add(() -> source(ref));
        asOf.ifPresent(
                date ->
                        lines.add(
                                () ->
                                        line(
                                                parts.words()
                                                        .text(
                                                                "source.as-of",
                                                                Numbers.date(date, parts.words())),
                                                "soft")));
        settle();
    }

    /** The small button that unfolds the note; whoever makes the note puts it where it is quiet. */
    public Button button() {
        return button;
    }

    /** Adds a line to what is unfolded. */
    public SourceNote with(String words) {
        lines.add(() -> line(words, "soft"));
        settle();
        return this;
    }

    /** Adds a doubt, which is always to be seen. */
    public SourceNote doubt(String doubt) {
        button.getStyleClass().add("doubtful");
        getChildren().add(doubtRow(parts, doubt));
        settle();
        return this;
    }

    /** A doubt as a line of its own, for what has no source to unfold. */
    public static Node doubtRow(Parts parts, String doubt) {
        var words = parts.paragraph(doubt);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(6, Icons.of("mdi2a-alert-circle-outline"), words);
        row.getStyleClass().add("doubt");
        return row;
    }

    /** Adds a doubt, if there is one. */
    public SourceNote doubt(Optional<Text> doubt) {
        doubt.map(parts::say).ifPresent(this::doubt);
        return this;
    }

    /** Adds another source for a part of the statement. */
    public SourceNote also(String what, SourceRef ref) {
        lines.add(
                () -> {
                    line(what, "strong");
                    source(ref);
                });
        return this;
    }

    private void source(SourceRef ref) {
        Optional<Source> source = parts.plan().source(ref.id());
        String title = source.map(s -> parts.say(s.title())).orElse(ref.id());
        line(parts.words().text("source.where", title, ref.section()));
        source.ifPresent(
                s ->
                        line(
                                parts.words()
                                        .text(
                                                "source.dated",
                                                Numbers.date(s.asOf(), parts.words())),
                                "soft"));
    }

    private void line(String words, String... styles) {
        var line = parts.paragraph(words, "t13");
        line.getStyleClass().addAll(styles);
        note.getChildren().add(line);
    }

    private void toggle() {
        if (note.getChildren().isEmpty()) lines.forEach(Runnable::run);
        if (!getChildren().remove(note)) getChildren().add(note);
        settle();
    }

    private void settle() {
        setManaged(!getChildren().isEmpty());
        setVisible(isManaged());
    }

    /** Puts the button at the right end of a node and the note underneath. */
    public Node under(Region node) {
        node.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(8, node, button);
        row.getStyleClass().add("source-row");
        HBox.setHgrow(node, Priority.ALWAYS);
        return new VBox(6, row, this);
    }
}
