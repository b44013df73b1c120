package org.quancheng.atlas.panel.author;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.pane.Flow;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.state.Drafts;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.List;
import java.util.function.UnaryOperator;

/** The words and the time of one chapter, and what can be done with it. */
final class ChapterForm extends VBox {
    private static final int STEP = 5;
    private static final int CAPTION_ROWS = 3;
    private static final int NOTES_ROWS = 4;

    private final Drafts drafts;
    private final Words words;
    private final String story;
    private final String chapter;
    private final BothLanguages title;
    private final BothLanguages caption;
    private final BothLanguages notes;
    private final Spinner<Integer> dwell =
            new Spinner<>(
                    Story.Chapter.SHORTEST, Story.Chapter.LONGEST, Story.Chapter.SHORTEST, STEP);
    private final Label strokes = new Label();
    private final HBox ink;
    private final Button up;
    private final Button down;

    ChapterForm(Drafts drafts, Words words, String story, String chapter) {
        this.drafts = drafts;
        this.words = words;
        this.story = story;
        this.chapter = chapter;
        getStyleClass().add("author-form");
        title =
                new BothLanguages(
                        words,
                        "author-title",
                        words.text("author.field.title"),
                        1,
                        t -> tell("title", c -> c.told(t, c.caption(), c.notes())));
        caption =
                new BothLanguages(
                        words,
                        "author-caption",
                        words.text("author.field.caption"),
                        CAPTION_ROWS,
                        t -> tell("caption", c -> c.told(c.title(), t, c.notes())));
        notes =
                new BothLanguages(
                        words,
                        "author-notes",
                        words.text("author.field.notes"),
                        NOTES_ROWS,
                        t -> tell("notes", c -> c.told(c.title(), c.caption(), t)));
        up = button("up", "mdi2a-arrow-up", "author.up", () -> move(-1));
        down = button("down", "mdi2a-arrow-down", "author.down", () -> move(1));
        Button again =
                new Button(words.text("author.again"), Icons.of("mdi2c-camera-retake-outline"));
        again.setId("author-again");
        again.getStyleClass().add("choice");
        again.setOnAction(e -> drafts.recordAgain(story, chapter));
        HBox places =
                new HBox(
                        up,
                        down,
                        button(
                                "copy",
                                "mdi2c-content-duplicate",
                                "author.copy",
                                () -> drafts.duplicate(story, chapter)),
                        button(
                                "delete",
                                "mdi2d-delete-outline",
                                "author.delete",
                                () -> drafts.remove(story, chapter)));
        Flow verbs = new Flow(4, 0, List.of(again, places));
        ink = ink();
        getChildren().addAll(verbs, title, caption, notes, time(), ink);
        refresh();
    }

    String chapter() {
        return chapter;
    }

    private HBox time() {
        Label name = new Label(words.text("author.field.dwell"));
        name.getStyleClass().addAll("t13", "soft");
        dwell.setId("author-dwell");
        dwell.setEditable(true);
        dwell.getEditor().setAccessibleText(words.text("author.field.dwell"));
        dwell.getStyleClass().add("author-dwell");
        dwell.valueProperty()
                .addListener(
                        (o, was, is) -> {
                            if (is != null) tell("dwell", c -> c.dwelling(is));
                        });
        HBox row = new HBox(10, name, dwell);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** What is drawn on its map; nothing where nothing is. */
    private HBox ink() {
        strokes.getStyleClass().addAll("t13", "soft");
        strokes.setId("author-ink");
        Button remove =
                new Button(words.text("author.ink.remove"), Icons.of("mdi2d-delete-outline"));
        remove.setId("author-ink-remove");
        remove.getStyleClass().add("choice");
        remove.setOnAction(e -> drafts.removeInk(story, chapter));
        HBox row = new HBox(10, strokes, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private Button button(String id, String icon, String key, Runnable action) {
        return Buttons.round(words, "author-" + id, icon, key, action);
    }

    private void tell(String what, UnaryOperator<Story.Chapter> change) {
        drafts.tell(story, chapter, what, change);
    }

    private void move(int by) {
        drafts.story(story)
                .map(s -> s.indexOf(chapter))
                .ifPresent(i -> drafts.move(story, chapter, i + by));
    }

    /** Shows what the chapter says now. */
    void refresh() {
        List<Story.Chapter> all = drafts.story(story).map(Story::chapters).orElse(List.of());
        drafts.story(story)
                .flatMap(s -> s.chapter(chapter))
                .ifPresent(
                        c -> {
                            title.show(c.title());
                            caption.show(c.caption());
                            notes.show(c.notes());
                            if (dwell.getValue() != c.dwell())
                                dwell.getValueFactory().setValue(c.dwell());
                            ink.setVisible(!c.ink().isEmpty());
                            strokes.setText(words.text("author.ink", c.ink().size()));
                            up.setDisable(all.getFirst() == c);
                            down.setDisable(all.getLast() == c);
                        });
    }
}
