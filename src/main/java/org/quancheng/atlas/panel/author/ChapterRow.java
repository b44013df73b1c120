package org.quancheng.atlas.panel.author;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.quancheng.atlas.panel.part.Opening;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.style.Icons;

/** A chapter in the list, with a grip to drag it by. */
final class ChapterRow extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Parts parts;
    private final String chapter;
    private final StackPane grip = new StackPane(Icons.of("mdi2d-drag"));
    private final Label number = new Label();
    private final Label title;
    private final Label dwell = new Label();
    private final StackPane ink = new StackPane(Icons.of("mdi2d-draw"));

    /**
     * @param chosen run when the row is clicked, touched or keyed
     */
    ChapterRow(Parts parts, Story.Chapter chapter, Runnable chosen) {
        super(4);
        this.parts = parts;
        this.chapter = chapter.id();
        setId("edit-" + chapter.id());
        getStyleClass().addAll("link-row", "author-row");
        setAlignment(Pos.CENTER_LEFT);
        grip.getStyleClass().add("author-grip");
        grip.setId("grip-" + chapter.id());
        grip.setCursor(Cursor.MOVE);
        number.getStyleClass().addAll("strong", "accent", "author-number");
        title = parts.paragraph(chapter.title());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        dwell.getStyleClass().addAll("t13", "soft");
        dwell.setMinWidth(Region.USE_PREF_SIZE);
        ink.getStyleClass().add("author-ink");
        ink.managedProperty().bind(ink.visibleProperty());
        getChildren().addAll(grip, number, title, ink, dwell);
        Opening.by(this, parts.say(chapter.title()), chosen);
    }

    String chapter() {
        return chapter;
    }

    StackPane grip() {
        return grip;
    }

    /**
     * Shows what the chapter is called now.
     *
     * @param place as people count, from 1
     */
    void show(Story.Chapter now, int place, boolean chosen) {
        String name = parts.say(now.title());
        number.setText(Integer.toString(place));
        title.setText(name);
        dwell.setText(parts.words().text("author.seconds", now.dwell()));
        ink.setVisible(!now.ink().isEmpty());
        String row = parts.words().text("author.row", place, name);
        setAccessibleText(
                now.ink().isEmpty()
                        ? row
                        : parts.words()
                                .text(
                                        "author.said",
                                        row,
                                        parts.words().text("author.ink", now.ink().size())));
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
