package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A planner makes a story of her own on the evening before the meeting. */
class AuthorJourney {
    @TempDir Path folder;

    private Visit visit(Path pack) {
        Reading reading = Packs.read(pack);
        return Visit.to(
                reading,
                1000,
                900,
                p -> p.setReducedMotion(true),
                state -> Product.authoring(state, pack, folder.resolve("own")));
    }

    private Path pack() {
        Path pack = folder.resolve("pack");
        MiniTown.copyTo(pack);
        return pack;
    }

    private static Story story(Visit visit) {
        return visit.ask(() -> visit.state.drafts().edited().orElseThrow());
    }

    private static List<Subject> subjects(Visit visit) {
        return story(visit).chapters().stream().map(Story.Chapter::subject).toList();
    }

    private static String text(Visit visit, String id) {
        return visit.ask(() -> ((Labeled) visit.node(id)).getText());
    }

    /** What there is room for of it. */
    private static String seen(Visit visit, String id) {
        return visit.ask(
                () -> {
                    Parent label = (Parent) visit.node(id);
                    label.getScene().getRoot().layout();
                    return ((javafx.scene.text.Text) label.lookup(".text")).getText();
                });
    }

    /** Writes as an input method does, which commits whole words. */
    private static void write(Visit visit, String id, String words) {
        visit.click(id);
        visit.make(() -> ((TextInputControl) visit.node(id)).appendText(words));
    }

    /** Drags a chapter by its grip onto another. */
    private static void drag(Visit visit, Story.Chapter what, Story.Chapter onto, double beyond) {
        Point2D from = visit.middle(visit.node("grip-" + what.id()));
        Point2D to = visit.middle(visit.node("grip-" + onto.id())).add(0, beyond);
        visit.point(from);
        visit.hand.press(MouseButton.PRIMARY);
        for (int i = 1; i <= 4; i++) visit.point(from.interpolate(to, i / 4.0));
        visit.hand.release(MouseButton.PRIMARY);
        visit.rest();
    }

    @Test
    void aStoryIsRecordedOrderedWrittenAndPresented() {
        Path pack = pack();
        Story made;
        try (Visit visit = visit(pack)) {
            Subject district = Subject.district(visit.plan().districts().getFirst().id());
            Subject spring = Subject.element("spring");
            visit.click("rail-stories");
            visit.click("new-story");
            assertTrue(visit.has("story-editor"));
            assertFalse(visit.ask(() -> visit.node("panel").isVisible()));
            assertTrue(visit.ask(() -> visit.node("author-present").isDisabled()));
            visit.open(district);
            visit.click("author-record");
            visit.open(spring);
            visit.key(KeyCode.R);
            assertEquals(List.of(district, spring), subjects(visit));
            Text name = story(visit).chapters().getLast().title();
            assertEquals(visit.plan().element("spring").orElseThrow().name(), name);

            // The words of the second are unfolded: fold them, so that the rows stand together.
            visit.click("edit-" + story(visit).chapters().getLast().id());
            drag(visit, story(visit).chapters().getLast(), story(visit).chapters().getFirst(), -20);
            assertEquals(List.of(spring, district), subjects(visit));
            visit.click("edit-" + story(visit).chapters().getFirst().id());
            visit.key(KeyCode.ALT, KeyCode.DOWN);
            assertEquals(List.of(district, spring), subjects(visit));
            visit.key(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(List.of(spring, district), subjects(visit));
            assertTrue(visit.ask(() -> visit.node("author-up").isDisabled()));
            visit.click("author-down");
            visit.click("author-undo");

            write(visit, "author-caption-zh", "一眼泉");
            write(visit, "author-caption-en", "One spring");
            assertEquals(
                    new Text("一眼泉", "One spring"), story(visit).chapters().getFirst().caption());
            // The field takes its own letters back, then the story takes back what was before.
            visit.key(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(new Text("一眼泉", ""), story(visit).chapters().getFirst().caption());
            visit.click("author-undo");
            assertEquals(new Text("", ""), story(visit).chapters().getFirst().caption());
            visit.key(KeyCode.CONTROL, KeyCode.Y);
            assertEquals(new Text("一眼泉", ""), story(visit).chapters().getFirst().caption());
            write(visit, "author-caption-en", "One spring");

            made = story(visit);
            assertTrue(text(visit, "author-saved").matches(".* \\d\\d:\\d\\d"));
            visit.click("author-present");
            assertTrue(visit.ask(() -> visit.state.showing().isOnStage()));
            assertFalse(visit.has("story-editor"));
            assertEquals(name.zh(), text(visit, "show-title"));
            assertEquals("一眼泉", text(visit, "show-caption"));
            visit.key(KeyCode.R);
            visit.key(KeyCode.PAGE_DOWN);
            assertEquals(district, visit.subject());
            visit.key(KeyCode.ESCAPE);
            assertTrue(visit.has("story-editor"));
            assertEquals(made, story(visit));
            visit.click("author-done");
            assertTrue(visit.ask(() -> visit.node("panel").isVisible()));
        }
        Reading again = Packs.read(pack);
        assertEquals(List.of(), again.problems());
        assertEquals(made, again.plan().stories().getLast());
    }

    @Test
    void inkOfAChapterIsSeenInTheEditorAndRemoved() {
        try (Visit visit = visit(pack())) {
            visit.make(() -> visit.state.drafts().edit("morning-walk"));
            visit.click("edit-walk-start");
            assertFalse(visit.ask(() -> visit.node("author-ink").getParent().isVisible()));
            visit.click("edit-walk-numbers");
            assertEquals(2, visit.ask(() -> visit.state.ink().strokes().get().size()));
            assertTrue(text(visit, "author-ink").contains("2"));
            visit.click("author-ink-remove");
            assertEquals(0, visit.ask(() -> visit.state.ink().strokes().get().size()));
            assertFalse(visit.ask(() -> visit.node("author-ink").getParent().isVisible()));
            visit.key(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(2, visit.ask(() -> visit.state.ink().strokes().get().size()));
        }
    }

    @Test
    void aBlankTitleIsToldOfAndTheOldOneStays() {
        try (Visit visit = visit(pack())) {
            visit.make(() -> visit.state.drafts().edit("morning-walk"));
            Text before = story(visit).title();
            assertFalse(visit.ask(() -> visit.node("story-title-sentence").isVisible()));
            visit.click("story-title-en");
            visit.key(KeyCode.CONTROL, KeyCode.A);
            visit.key(KeyCode.DELETE);
            assertTrue(visit.ask(() -> visit.node("story-title-sentence").isVisible()));
            assertEquals(before, story(visit).title());
            visit.click("story-summary-en");
            assertFalse(visit.ask(() -> visit.node("story-title-sentence").isVisible()));
            assertEquals(
                    before.en(),
                    visit.ask(() -> ((TextInputControl) visit.node("story-title-en")).getText()));
        }
    }

    @Test
    void whatCannotBeSavedIsToldAndSavedLater() throws IOException {
        Path blocked =
                Files.createDirectories(folder.resolve("plans_of_every_district/told_in_meetings"))
                        .resolve("stories_of_our_own");
        Files.writeString(blocked, "not a folder");
        Reading reading = Packs.read(pack());
        try (Visit visit =
                Visit.to(
                        reading,
                        1000,
                        600,
                        p -> p.setReducedMotion(true),
                        state ->
                                Product.authoring(
                                        state, folder.resolve("no longer there"), blocked))) {
            visit.make(() -> visit.state.drafts().edit("morning-walk"));
            write(visit, "story-summary-en", " More.");
            Text written = story(visit).summary();
            assertTrue(written.en().endsWith(" More."));
            assertTrue(text(visit, "author-saved").startsWith("没有保存"));
            Files.delete(blocked);
            write(visit, "story-summary-en", " Still more.");
            assertTrue(text(visit, "author-saved").matches(".* \\d\\d:\\d\\d"));
            assertTrue(text(visit, "author-place").contains(blocked.toString()));
            assertEquals(text(visit, "author-place"), seen(visit, "author-place"), "cut off");
        }
        assertTrue(Files.readString(blocked.resolve("morning-walk.json")).contains("Still more."));
    }

    @Test
    void whileAnAudienceWatchesNothingIsOffered() {
        try (Visit visit = visit(pack())) {
            visit.click("rail-stories");
            visit.click("present-morning-walk");
            visit.key(KeyCode.I);
            visit.click("rail-stories");
            assertTrue(visit.has("present-morning-walk"));
            assertFalse(visit.has("edit-story-morning-walk"));
            assertFalse(visit.has("new-story"));
            assertTrue(visit.ask(() -> visit.node("tool-record").isDisabled()));
        }
    }
}
