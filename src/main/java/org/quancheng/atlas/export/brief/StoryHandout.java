package org.quancheng.atlas.export.brief;

import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.export.Export;
import org.quancheng.atlas.export.Order;
import org.quancheng.atlas.export.Steps;
import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.export.page.Binder;
import org.quancheng.atlas.export.page.Block;
import org.quancheng.atlas.export.page.PageFormat;
import org.quancheng.atlas.export.page.Prose;
import org.quancheng.atlas.export.pdf.PdfBook;
import org.quancheng.atlas.export.scene.Spot;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A story to take home: two chapters on a page, each with its map, words and notes. */
public final class StoryHandout implements Export {
    /** Room for the summary of a story on its first page. */
    private static final double SUMMARY = 150;

    private static final Text SETTING = new Text("排版", "Setting pages");

    private final Order order;
    private final Workshop workshop;
    private final Story story;
    private final PageFormat format;
    private final Pieces pieces;

    public StoryHandout(Order order, Workshop workshop) {
        this.order = order;
        this.workshop = workshop;
        story =
                workshop.plan().stories().stream()
                        .filter(s -> s.id().equals(order.topic().id()))
                        .findFirst()
                        .orElseThrow();
        format = PageFormat.of(order.paper());
        pieces =
                new Pieces(
                        workshop.plan(),
                        Words.in(order.language()),
                        "story-" + story.id(),
                        Optional.empty());
    }

    @Override
    public void write(Path part, Steps steps) throws IOException {
        String kind = pieces.words().text("document.story");
        String title = pieces.say(story.title());
        Cover cover =
                new Cover(pieces, kind, title, story.title().beside(order.language()), length());
        double first = first(cover.height(format, workshop.look()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.wide(new Prose(pieces.say(story.summary()), "lead-words")));
        List<Story.Chapter> chapters = story.chapters();
        Steps setting = steps.part(0, 2);
        for (int i = 0; i < chapters.size(); i++) {
            setting.at(i, chapters.size(), SETTING);
            double height = i < 1 ? first : half();
            blocks.add(Block.wide(chapter(i), height, height));
        }
        pieces.sources(blocks);
        Words words = pieces.words();
        List<Binder.Leaf> leaves = new ArrayList<>();
        for (Pane body :
                new Chapter(pieces.part(), title, cover, blocks).pages(format, workshop.look()))
            leaves.add(
                    new Binder.Leaf(
                            body,
                            leaves.isEmpty() ? "" : kind + " · " + title,
                            Foot.of(workshop.plan(), words)));
        new PdfBook(
                        title + " · " + kind,
                        pieces.say(workshop.plan().manifest().title()),
                        order.language(),
                        new Binder(format, workshop.look()).bind(leaves))
                .write(part, workshop.look(), steps.part(1, 2));
    }

    private String length() {
        return pieces.words().text("stories.chapters", story.chapters().size());
    }

    /** Height of half a page, so that two chapters stand on one. */
    private double half() {
        return (format.height() - PageFormat.TOP - PageFormat.BOTTOM - 24) / 2;
    }

    /** The first page has its band, and the first chapter. */
    private double first(double band) {
        return Math.min(format.measure(), format.height() - band - PageFormat.BOTTOM - SUMMARY);
    }

    private VBox chapter(int index) {
        Story.Chapter chapter = story.chapters().get(index);
        Prose title = new Prose(pieces.say(chapter.title()), "headline-words");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head =
                new HBox(
                        10,
                        new Prose(Integer.toString(index + 1), "headline-words", "tint-words")
                                .rigid(),
                        title);
        chapter.stage()
                .ifPresent(
                        year ->
                                head.getChildren()
                                        .add(
                                                new Prose(Integer.toString(year), "t18", "soft")
                                                        .rigid()));
        Prose caption = new Prose(pieces.say(chapter.caption()));
        caption.setPadding(new Insets(0, 18, 0, 0));
        chapter.source().ifPresent(ref -> caption.note(pieces.notes().of(ref)));
        Pane map = Plates.of(workshop, story, index, order.language());
        VBox.setVgrow(map, Priority.ALWAYS);
        VBox box = new VBox(10, head, map, caption);
        String notes = pieces.say(chapter.notes());
        if (!notes.isBlank())
            box.getChildren()
                    .add(
                            new Prose(
                                    pieces.words()
                                            .text(
                                                    "card.about",
                                                    pieces.words().text("document.notes"),
                                                    notes),
                                    "t13",
                                    "soft"));
        box.setStyle(pieces.tint().style());
        box.getStyleClass().add("chapter-piece");
        return Spot.marked(box, pieces.spot(chapter.id()), pieces.say(chapter.title()), 1);
    }
}
