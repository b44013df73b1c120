package org.quancheng.atlas.panel.author;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.state.Drafts;
import org.quancheng.atlas.style.Bitmaps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The chapters of a story in their order; the chosen one shows its words below it. */
final class Chapters extends VBox {
    private final Parts parts;
    private final Drafts drafts;
    private final String story;
    private final RowDrag drag;
    private final Label none;
    private final Map<String, ChapterRow> known = new HashMap<>();
    private List<ChapterRow> rows = List.of();
    private Optional<ChapterForm> form = Optional.empty();

    Chapters(Parts parts, String story, ScrollPane scroll) {
        this.parts = parts;
        this.story = story;
        drafts = parts.state().drafts();
        drag = new RowDrag(scroll, () -> rows, (chapter, to) -> drafts.move(story, chapter, to));
        none = parts.paragraph(parts.words().text("author.none"), "t13", "soft");
        none.setId("author-none");
        setId("author-chapters");
    }

    /** Shows what the story says now; nodes that are still right stay, with focus and caret. */
    void refresh(Story now) {
        Optional<String> chosen = drafts.chosen().get().filter(c -> now.indexOf(c) >= 0);
        form =
                chosen.map(
                        c ->
                                form.filter(f -> f.chapter().equals(c))
                                        .orElseGet(
                                                () ->
                                                        new ChapterForm(
                                                                drafts, parts.words(), story, c)));
        rows = now.chapters().stream().map(this::row).toList();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ChapterRow row = rows.get(i);
            boolean here = chosen.equals(Optional.of(row.chapter()));
            row.show(now.chapters().get(i), i + 1, here);
            nodes.add(row);
            if (here) form.ifPresent(nodes::add);
        }
        if (nodes.isEmpty()) nodes.add(none);
        form.ifPresent(ChapterForm::refresh);
        if (getChildren().equals(nodes)) return;
        Optional<Node> focused =
                Optional.ofNullable(getScene()).map(s -> s.getFocusOwner()).filter(this::holds);
        Bitmaps.replace(getChildren(), nodes);
        focused.filter(this::holds).ifPresent(Node::requestFocus);
    }

    /** The row of a chapter. */
    Optional<Node> row(String chapter) {
        return Optional.ofNullable(known.get(chapter));
    }

    private boolean holds(Node node) {
        for (Node up = node; up != null; up = up.getParent()) if (up == this) return true;
        return false;
    }

    private ChapterRow row(Story.Chapter chapter) {
        return known.computeIfAbsent(
                chapter.id(),
                id -> {
                    ChapterRow row = new ChapterRow(parts, chapter, () -> choose(id));
                    drag.attach(row);
                    row.addEventHandler(
                            KeyEvent.KEY_PRESSED,
                            e -> {
                                if (Shortcut.of(AuthorKey.class, e)
                                        .filter(k -> k == AuthorKey.REMOVE)
                                        .isEmpty()) return;
                                drafts.remove(story, id);
                                e.consume();
                            });
                    return row;
                });
    }

    /** Chooses a chapter and shows it on the map; once more folds its words away. */
    private void choose(String id) {
        boolean already = drafts.chosen().get().equals(Optional.of(id));
        drafts.choose(already ? Optional.empty() : Optional.of(id));
        if (!already) drafts.story(story).flatMap(s -> s.chapter(id)).ifPresent(drafts::visit);
    }
}
