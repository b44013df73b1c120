package org.quancheng.atlas.panel.sheet;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.pane.Flow;
import org.quancheng.atlas.panel.part.Fold;
import org.quancheng.atlas.panel.part.NewStory;
import org.quancheng.atlas.panel.part.Opening;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.state.Drafts;
import org.quancheng.atlas.style.Icons;

import java.util.ArrayList;
import java.util.List;

/**
 * The guided tours with their chapters; a chapter shows on the map and in the panel what it speaks
 * of.
 */
final class StoriesSheet implements SheetView {
    @Override
    public Sheet build(Parts parts, String id) {
        Sheet sheet = new Sheet(parts.words().text("sheet.stories"), "");
        boolean first = true;
        Drafts drafts = parts.state().drafts();
        for (Story story : drafts.stories().get()) {
            List<String> passages = new ArrayList<>(List.of(story.id()));
            story.chapters().forEach(c -> passages.add(c.id()));
            Fold fold =
                    new Fold(
                            parts,
                            parts.say(story.title()),
                            parts.words().text("stories.chapters", story.chapters().size()),
                            passages,
                            () -> chapters(parts, story));
            parts.anchors().passage(story.id(), fold);
            sheet.add(first ? fold.unfold() : fold);
            first = false;
        }
        if (isEditable(parts)) sheet.chips(List.of(fresh(parts)));
        return sheet;
    }

    /** Nobody edits while an audience watches, and strangers never do. */
    private static boolean isEditable(Parts parts) {
        return !parts.state().showing().isOn() && !parts.state().tools().isForVisitors();
    }

    private static List<Node> chapters(Parts parts, Story story) {
        List<Node> rows = new ArrayList<>();
        if (!parts.say(story.summary()).isBlank()) rows.add(parts.paragraph(story.summary()));
        Button edit =
                choice(
                        "edit-story-" + story.id(),
                        "mdi2p-pencil-outline",
                        parts.words().text("author.edit"),
                        () -> parts.state().drafts().edit(story.id()));
        edit.setAccessibleText(parts.words().text("author.edit-this", parts.say(story.title())));
        List<Node> verbs = new ArrayList<>(List.of(present(parts, story)));
        if (isEditable(parts)) verbs.add(edit);
        rows.add(new Flow(8, 4, verbs));
        for (Story.Chapter chapter : story.chapters()) rows.add(row(parts, chapter));
        return rows;
    }

    /** Shows the story from its beginning. */
    private static Node present(Parts parts, Story story) {
        Button present =
                new Button(
                        parts.words().text("stories.present"), Icons.of("mdi2p-presentation-play"));
        present.setId("present-" + story.id());
        present.getStyleClass().add("story-present");
        present.setAccessibleText(
                parts.words().text("stories.present-this", parts.say(story.title())));
        present.setDisable(story.chapters().isEmpty());
        present.setOnAction(
                e -> {
                    parts.state().showing().start(story, 0);
                    // Visitors have nobody who turns the pages.
                    if (parts.state().tools().isForVisitors())
                        parts.state().showing().togglePlaying();
                });
        return present;
    }

    /** Begins a story and opens it in the editor. */
    private static Node fresh(Parts parts) {
        Drafts drafts = parts.state().drafts();
        return choice(
                "new-story",
                "mdi2p-plus",
                parts.words().text("author.new"),
                () -> drafts.begin(NewStory.title(drafts)).ifPresent(drafts::edit));
    }

    private static Button choice(String id, String icon, String words, Runnable action) {
        Button button = new Button(words, Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("choice");
        button.setOnAction(e -> action.run());
        return button;
    }

    private static Node row(Parts parts, Story.Chapter chapter) {
        VBox text =
                new VBox(
                        2,
                        parts.paragraph(chapter.title(), "strong"),
                        parts.paragraph(chapter.caption(), "t13", "soft"));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(8, text, Icons.of("mdi2c-chevron-right"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setId("chapter-" + chapter.id());
        row.getStyleClass().add("link-row");
        Opening.by(row, parts.say(chapter.title()), () -> parts.state().drafts().show(chapter));
        parts.anchors().passage(chapter.id(), row);
        return row;
    }
}
