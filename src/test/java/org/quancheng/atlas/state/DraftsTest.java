package org.quancheng.atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What each verb of editing does, and that it can be taken back. */
class DraftsTest {
    private static final String WALK = "morning-walk";
    private static final Map<String, String> LETTERS =
            Map.of("walk-start", "a", "walk-spring", "b", "walk-numbers", "c");

    private AtlasState state;
    private Drafts drafts;

    @BeforeEach
    void begin() throws UnreadablePack {
        Plan plan = MiniTown.reader().read(MiniTown.folder()).plan();
        state = new AtlasState(plan);
        drafts = state.drafts();
    }

    private Story walk() {
        return drafts.story(WALK).orElseThrow();
    }

    private void title(String chapter, String zh) {
        drafts.tell(
                WALK,
                chapter,
                "title",
                c -> c.told(new Text(zh, c.title().en()), c.caption(), c.notes()));
    }

    private static final Map<String, Consumer<Drafts>> VERBS =
            Map.ofEntries(
                    Map.entry("up-b", d -> d.move(WALK, "walk-spring", 0)),
                    Map.entry("down-b", d -> d.move(WALK, "walk-spring", 2)),
                    Map.entry("far-a", d -> d.move(WALK, "walk-start", 99)),
                    Map.entry("stay-a", d -> d.move(WALK, "walk-start", -5)),
                    Map.entry("no-such", d -> d.move(WALK, "nobody", 1)),
                    Map.entry("delete-a", d -> d.remove(WALK, "walk-start")),
                    Map.entry("delete-c", d -> d.remove(WALK, "walk-numbers")),
                    Map.entry("copy-a", d -> d.duplicate(WALK, "walk-start")),
                    Map.entry("edit", d -> d.edit(WALK)),
                    Map.entry("choose-a", d -> d.choose(Optional.of("walk-start"))),
                    Map.entry("record", d -> d.record(WALK, new Text("新", "new"))),
                    Map.entry("record-blank", d -> d.record(WALK, new Text("新", " "))),
                    Map.entry("undo", Drafts::undo),
                    Map.entry("redo", Drafts::redo));

    /** Chapters by letter; x is one that was not there before. */
    private String order() {
        return walk().chapters().stream()
                .map(c -> LETTERS.getOrDefault(c.id(), "x"))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "'', abc",
        "up-b, bac",
        "down-b, acb",
        "far-a, bca",
        "stay-a, abc",
        "stay-a undo, abc",
        "no-such, abc",
        "delete-a, bc",
        "copy-a, axbc",
        "record, abcx",
        "edit choose-a record, axbc",
        "choose-a record, abcx",
        "record-blank, abc",
        "up-b undo, abc",
        "up-b undo redo, bac",
        "up-b delete-c undo undo, abc",
        "up-b delete-c undo undo redo, bac",
        "up-b delete-c undo undo redo redo, ba",
        "up-b undo delete-a redo, bc",
        "undo redo, abc",
        "record undo redo undo, abc",
        "delete-a delete-c copy-a, b"
    })
    void verbs(String verbs, String order) {
        for (String verb : verbs.split(" ")) if (!verb.isEmpty()) VERBS.get(verb).accept(drafts);
        assertEquals(order, order());
    }

    @Test
    void aRecordedChapterShowsWhatWasSeen() {
        String district = state.plan().districts().getFirst().id();
        state.open(Subject.district(district));
        state.setYear(2025);
        state.setVisible("rivers", false);
        state.light(Set.of(district, "nobody knows this"));
        String id = drafts.record(WALK, new Text("坡上", "Up")).orElseThrow();
        Story.Chapter chapter = walk().chapter(id).orElseThrow();
        assertEquals(Subject.district(district), chapter.subject());
        assertEquals(Optional.of(2025), chapter.stage());
        assertEquals(List.of(district), chapter.lit());
        assertEquals(List.of("neighbours", "districts", "structure", "places"), chapter.layers());
        assertEquals(new Text("坡上", "Up"), chapter.title());
        var aim = state.camera().aimAnywhere();
        assertEquals(aim.zoom(), chapter.view().orElseThrow().zoom(), 1e-4);
        assertEquals(aim.center().lon(), chapter.view().orElseThrow().center().lon(), 1e-6);
        state.open(Subject.of(Subject.Kind.OVERVIEW));
        drafts.recordAgain(WALK, id);
        Story.Chapter again = walk().chapter(id).orElseThrow();
        assertEquals(Subject.of(Subject.Kind.OVERVIEW), again.subject());
        assertEquals(chapter.title(), again.title());
        drafts.undo();
        assertEquals(chapter, walk().chapter(id).orElseThrow());
    }

    @Test
    void lettersOfOneFieldAreOneStep() {
        Story before = walk();
        title("walk-start", "全");
        title("walk-start", "全景");
        title("walk-spring", "泉");
        drafts.undo();
        assertEquals("全景", walk().chapters().getFirst().title().zh());
        drafts.undo();
        assertEquals(before, walk());
        assertFalse(drafts.canUndo().get());
        assertTrue(drafts.canRedo().get());
    }

    @Test
    void whatAFieldTakesBackItselfLeavesNoStep() {
        title("walk-start", "全");
        title("walk-start", "全镇");
        assertFalse(drafts.canUndo().get());
    }

    @Test
    void aBlankTitleIsNotTaken() {
        Story before = walk();
        title("walk-start", " ");
        drafts.tell(WALK, "title", s -> s.told(new Text("", "x"), s.summary()));
        assertSame(before, walk());
        assertEquals(Optional.empty(), drafts.begin(new Text("只有中文", "")));
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "45, 45", "9999, 600"})
    void theTimeOfAChapterIsHeld(int wished, int held) {
        drafts.tell(WALK, "walk-start", "dwell", c -> c.dwelling(wished));
        assertEquals(held, walk().chapters().getFirst().dwell());
    }

    @Test
    void aNewStoryCanBeRemovedAndBroughtBack() {
        String id = drafts.begin(new Text("新", "new")).orElseThrow();
        drafts.edit(id);
        drafts.remove(id);
        assertEquals(Optional.empty(), drafts.story(id));
        assertEquals(Optional.empty(), drafts.edited());
        drafts.undo();
        assertTrue(drafts.story(id).isPresent());
    }

    @Test
    void nothingIsEditedDuringAPresentation() {
        drafts.edit(WALK);
        List<Story> before = drafts.stories().get();
        state.showing().start(walk(), 0);
        assertEquals(Optional.empty(), drafts.edited());
        VERBS.values().forEach(v -> v.accept(drafts));
        drafts.begin(new Text("新", "new"));
        drafts.remove(WALK);
        assertSame(before, drafts.stories().get());
        state.showing().end();
        assertEquals(WALK, drafts.edited().orElseThrow().id());
    }

    @ParameterizedTest
    @CsvSource({"overview, true", "matrix, false", "stages, false", "element/spring, true"})
    void whatOnlyThePanelShowsClosesTheEditor(String subject, boolean stays) {
        drafts.edit(WALK);
        state.open(Subject.parse(subject).orElseThrow());
        assertEquals(stays, drafts.edited().isPresent());
    }

    @Test
    void lookingAtAChapterDoesNotCloseTheEditor() {
        drafts.edit(WALK);
        drafts.visit(walk().chapters().getLast());
        assertEquals(Subject.of(Subject.Kind.INDICATORS), state.subject().get());
        assertTrue(drafts.edited().isPresent());
    }
}
