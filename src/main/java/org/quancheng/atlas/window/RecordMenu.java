package org.quancheng.atlas.window;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import org.quancheng.atlas.panel.SubjectName;
import org.quancheng.atlas.panel.part.NewStory;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Drafts;
import org.quancheng.atlas.style.Words;

import java.util.Optional;
import java.util.function.Consumer;

/** Records what is seen as a chapter of a story that the person chooses, or of a new one. */
final class RecordMenu {
    private final AtlasState state;
    private final Drafts drafts;
    private final Consumer<String> told;

    /**
     * @param told shows a short message
     */
    RecordMenu(AtlasState state, Consumer<String> told) {
        this.state = state;
        this.drafts = state.drafts();
        this.told = told;
    }

    /** Records into the story that is being edited; where none is, asks for one beside a node. */
    void record(Node beside) {
        if (state.showing().isOn()) return;
        drafts.edited().ifPresentOrElse(s -> into(s.id()), () -> ask(beside));
    }

    /** Offers all stories, and a new one. */
    void ask(Node beside) {
        ContextMenu menu = new ContextMenu();
        for (Story story : drafts.stories().get())
            menu.getItems()
                    .add(
                            choice(
                                    story.id(),
                                    words().text("author.into", title(story)),
                                    () -> into(story.id())));
        menu.getItems().add(choice("new", words().text("author.into-new"), this::intoNew));
        menu.show(beside, Side.LEFT, 0, 0);
    }

    private MenuItem choice(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId("record-" + id);
        item.setMnemonicParsing(false);
        item.getStyleClass().add("share-choice");
        item.setOnAction(e -> action.run());
        return item;
    }

    /** A new story waits for its title, so the editor opens. */
    private void intoNew() {
        drafts.begin(NewStory.title(drafts))
                .ifPresent(
                        id -> {
                            into(id);
                            drafts.edit(id);
                        });
    }

    private void into(String id) {
        Text name = SubjectName.of(state.plan(), state.subject().get());
        Optional<String> chapter = drafts.record(id, name);
        chapter.flatMap(c -> drafts.story(id).map(s -> recorded(s, c))).ifPresent(told);
    }

    private String recorded(Story story, String chapter) {
        return words().text("author.recorded", title(story), story.indexOf(chapter) + 1);
    }

    private String title(Story story) {
        return story.title().in(state.preferences().language().get());
    }

    private Words words() {
        return Words.in(state.preferences().language().get());
    }
}
