package org.quancheng.atlas.panel.author;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.SubjectName;
import org.quancheng.atlas.panel.part.Arrival;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Drafts;
import org.quancheng.atlas.style.Bitmaps;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The card in which a story is edited, in the panel's place: the map stays free to find the next
 * view.
 */
public final class StoryEditor extends VBox {
    private static final int SUMMARY_ROWS = 2;

    /** How much of a chapter's words must be in sight with its row, in pixels. */
    private static final double WORDS_BELOW = 200;

    /** Between the top and a row that was scrolled into sight, in pixels. */
    private static final double ABOVE = 12;

    private final AtlasState state;
    private final Drafts drafts;
    private final Parts parts;
    private final Words words;
    private final SavedNote saved;
    private final Label now = new Label();
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final Arrival arrival = Arrival.into(body);
    private final Button remove;
    private final Button present;
    private Optional<Desk> desk = Optional.empty();
    private Optional<String> shown = Optional.empty();
    private Optional<Node> awaited = Optional.empty();
    // Held here, because weak listeners alone would not keep them alive.
    private final InvalidationListener changed = o -> refresh();
    private final InvalidationListener looked = o -> look();
    private final InvalidationListener noted = o -> note();

    /** What is built for one story. */
    private record Desk(String story, BothLanguages title, BothLanguages summary, Chapters list) {}

    public StoryEditor(AtlasState state) {
        this.state = state;
        drafts = state.drafts();
        parts = new Parts(state);
        words = parts.words();
        saved = new SavedNote(words);
        setId("story-editor");
        getStyleClass().add("float");
        body.getStyleClass().addAll("panel-body", "author-body");
        scroll.getStyleClass().add("panel-scroll");
        scroll.setId("author-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        present =
                Buttons.round(
                        words,
                        "author-present",
                        "mdi2p-presentation-play",
                        "stories.present",
                        this::present);
        remove = new Button(words.text("author.remove"), Icons.of("mdi2d-delete-outline"));
        remove.setId("author-remove");
        remove.getStyleClass().addAll("choice", "author-remove");
        remove.setOnAction(e -> drafts.editing().get().ifPresent(drafts::remove));
        Region line = new Region();
        line.getStyleClass().add("hairline");
        getChildren().addAll(head(), line, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        drafts.stories().addListener(new WeakInvalidationListener(changed));
        drafts.editing().addListener(new WeakInvalidationListener(changed));
        drafts.chosen().addListener(new WeakInvalidationListener(changed));
        drafts.saving().addListener(new WeakInvalidationListener(noted));
        state.subject().addListener(new WeakInvalidationListener(looked));
        state.year().addListener(new WeakInvalidationListener(looked));
        visibleProperty().addListener(changed);
        // Once it stands in a window, what is built comes into that in steps.
        body.sceneProperty().addListener(changed);
        look();
        note();
    }

    /** Whether all of it is there: it arrives within several frames. */
    public boolean isComplete() {
        return arrival.isComplete();
    }

    private VBox head() {
        Label title = new Label(words.text("author.heading"));
        title.getStyleClass().addAll("t24", "strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button undo =
                Buttons.round(words, "author-undo", "mdi2u-undo", "author.undo", drafts::undo);
        undo.disableProperty().bind(drafts.canUndo().not());
        Button redo =
                Buttons.round(words, "author-redo", "mdi2r-redo", "author.redo", drafts::redo);
        redo.disableProperty().bind(drafts.canRedo().not());
        Button done =
                Buttons.round(words, "author-done", "mdi2c-close", "author.done", drafts::close);
        HBox bar = new HBox(title, undo, redo, present, done);
        bar.setAlignment(Pos.CENTER_LEFT);
        now.setId("author-now");
        now.setWrapText(true);
        now.getStyleClass().addAll("t13", "soft");
        Button record =
                new Button(words.text("author.record"), Icons.of("mdi2c-camera-plus-outline"));
        record.setId("author-record");
        record.getStyleClass().add("story-present");
        record.setOnAction(
                e ->
                        drafts.editing()
                                .get()
                                .ifPresent(
                                        story ->
                                                drafts.record(
                                                        story,
                                                        SubjectName.of(
                                                                state.plan(),
                                                                state.subject().get()))));
        VBox head = new VBox(bar, saved, record, now);
        VBox.setMargin(record, new Insets(8, 0, 4, 0));
        // Where there is little room only what scrolls gives way.
        head.setMinHeight(Region.USE_PREF_SIZE);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private void look() {
        String name = parts.say(SubjectName.of(state.plan(), state.subject().get()));
        int year = state.year().get();
        now.setText(
                year == 0
                        ? words.text("author.now", name)
                        : words.text("author.now-in", name, Integer.toString(year)));
    }

    private void note() {
        saved.show(drafts.saving().get(), words.language());
    }

    private void present() {
        drafts.edited()
                .ifPresent(
                        story ->
                                state.showing()
                                        .start(
                                                story,
                                                Math.max(
                                                        0,
                                                        drafts.chosen()
                                                                .get()
                                                                .map(story::indexOf)
                                                                .orElse(0))));
    }

    /** Alt with the arrows up and down moves the chosen chapter, also while one is typing. */
    private void key(KeyEvent e) {
        Shortcut.of(AuthorKey.class, e)
                .ifPresent(
                        key -> {
                            switch (key) {
                                case UP -> move(-1, e);
                                case DOWN -> move(1, e);
                                // The row of a chapter does that.
                                case REMOVE -> {}
                            }
                        });
    }

    private void move(int by, KeyEvent e) {
        drafts.edited()
                .ifPresent(
                        story ->
                                drafts.chosen()
                                        .get()
                                        .filter(c -> story.indexOf(c) >= 0)
                                        .ifPresent(
                                                c ->
                                                        drafts.move(
                                                                story.id(),
                                                                c,
                                                                story.indexOf(c) + by)));
        e.consume();
    }

    private void refresh() {
        Optional<Story> story =
                isVisible() && body.getScene() != null ? drafts.edited() : Optional.empty();
        if (story.isEmpty()) return;
        Desk at =
                desk.filter(d -> d.story().equals(story.get().id()))
                        .orElseGet(() -> build(story.get().id()));
        desk = Optional.of(at);
        at.title().show(story.get().title());
        at.summary().show(story.get().summary());
        at.list().refresh(story.get());
        if (!shown.equals(drafts.chosen().get())) {
            shown = drafts.chosen().get();
            awaited = shown.flatMap(at.list()::row);
            requestLayout();
        }
        present.setDisable(story.get().chapters().isEmpty());
        remove.setDisable(!drafts.canRemove(story.get().id()));
    }

    /**
     * Only after a layout is it known where a new row lies: it is scrolled into sight if need be.
     */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!arrival.isComplete()) return;
        Optional<Node> node = awaited;
        awaited = Optional.empty();
        node.ifPresent(
                n -> {
                    scroll.layout();
                    Bounds in = body.sceneToLocal(n.localToScene(n.getBoundsInLocal()));
                    double seen = scroll.getViewportBounds().getHeight();
                    double room = body.getHeight() - seen;
                    double top = room * scroll.getVvalue();
                    boolean inSight =
                            in.getMinY() >= top && in.getMaxY() + WORDS_BELOW <= top + seen;
                    if (room > 0 && !inSight)
                        scroll.setVvalue(Math.clamp((in.getMinY() - ABOVE) / room, 0, 1));
                });
    }

    private Desk build(String story) {
        BothLanguages title =
                new BothLanguages(
                        words,
                        "story-title",
                        words.text("author.story.title"),
                        1,
                        (Text t) -> drafts.tell(story, "title", s -> s.told(t, s.summary())));
        BothLanguages summary =
                new BothLanguages(
                        words,
                        "story-summary",
                        words.text("author.story.summary"),
                        SUMMARY_ROWS,
                        t -> drafts.tell(story, "summary", s -> s.told(s.title(), t)));
        Chapters list = new Chapters(parts, story, scroll);
        Node heading = parts.sectionTitle(words.text("author.chapters"));
        arrival.drop();
        // The one that stays would otherwise leave with the others.
        body.getChildren().remove(remove);
        Bitmaps.replace(body.getChildren(), List.of());
        arrival.fill(body, Stream.of(title, summary, heading, list, remove));
        scroll.setVvalue(0);
        return new Desk(story, title, summary, list);
    }
}
