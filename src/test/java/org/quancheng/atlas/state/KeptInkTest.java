package org.quancheng.atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.plan.ink.Stroke;
import org.quancheng.atlas.state.ink.Ink;
import org.quancheng.atlas.state.ink.Tool;

import java.util.List;
import java.util.Optional;

/** Ink that a presenter keeps stays with the story. */
class KeptInkTest {
    private static final LonLat A = new LonLat(117.00000049, 36.1);
    private static final LonLat B = new LonLat(117.1, 36.2);
    private static final LonLat A_KEPT = new LonLat(117, 36.1);

    private Plan plan;
    private Story story;
    private AtlasState state;
    private Ink ink;

    @BeforeEach
    void begin() throws UnreadablePack {
        plan = MiniTown.reader().read(MiniTown.folder()).plan();
        story = MadeUpStory.of(plan);
        state = new AtlasState(plan.telling(List.of(story)));
        ink = state.ink();
    }

    private void draw() {
        ink.take(Tool.PEN);
        ink.begin(A);
        ink.draw(B);
        ink.end();
    }

    private List<Stroke> kept(int chapter) {
        return state.drafts().story(story.id()).orElseThrow().chapters().get(chapter).ink();
    }

    @Test
    void onlyPinnedInkGoesIntoTheStory() {
        state.showing().start(story, 0);
        draw();
        assertEquals(List.of(), kept(0));
        ink.setKept(true);
        assertEquals(List.of(A_KEPT, B), kept(0).getFirst().points());
        draw();
        assertEquals(2, kept(0).size());
        state.showing().next();
        draw();
        state.showing().previous();
        assertEquals(List.of(), kept(1));
        assertEquals(2, ink.strokes().get().size());
        ink.undo();
        assertEquals(1, kept(0).size());
        ink.setKept(false);
        assertEquals(List.of(), kept(0));
        assertEquals(1, ink.strokes().get().size(), "it is still seen until the chapter is left");
    }

    @Test
    void inkOfAStoryIsThereFromTheStart() {
        Stroke stroke = Stroke.at(Stroke.Kind.PEN, ink.tone().get(), B);
        Story inked = story.with(story.chapters().get(1).id(), c -> c.inked(List.of(stroke)));
        AtlasState fresh = new AtlasState(plan.telling(List.of(inked)));
        fresh.showing().start(inked, 0);
        assertEquals(List.of(), fresh.ink().strokes().get());
        assertFalse(fresh.ink().kept().get());
        fresh.showing().next();
        assertEquals(List.of(stroke), fresh.ink().strokes().get());
        assertTrue(fresh.ink().kept().get());
    }

    @Test
    void theEditorShowsKeepsAndRemovesInk() {
        String chapter = story.chapters().get(1).id();
        Drafts drafts = state.drafts();
        drafts.edit(story.id());
        drafts.choose(Optional.of(chapter));
        draw();
        assertEquals(1, kept(1).size(), "what is drawn while editing stays");
        drafts.removeInk(story.id(), chapter);
        assertEquals(List.of(), ink.strokes().get());
        drafts.undo();
        assertEquals(1, ink.strokes().get().size());
        drafts.undo();
        assertEquals(List.of(), kept(1));
        assertEquals(List.of(), ink.strokes().get());
        drafts.redo();
        assertEquals(1, ink.strokes().get().size());
        drafts.close();
        assertEquals(List.of(), ink.strokes().get(), "the map itself has none");
        assertEquals(1, kept(1).size());
    }

    @Test
    void aRecordedViewHasTheInkThatIsSeen() {
        draw();
        String id = state.drafts().record(story.id(), new Text("新", "new")).orElseThrow();
        Story now = state.drafts().story(story.id()).orElseThrow();
        assertEquals(1, now.chapter(id).orElseThrow().ink().size());
    }
}
