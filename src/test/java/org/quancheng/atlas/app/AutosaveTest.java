package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.util.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.author.StoryFiles;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.work.Background;
import org.testfx.api.FxToolkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** What a window saves of edited stories, and when it stops. */
class AutosaveTest {
    @TempDir private Path folder;

    private static void rename(AtlasState state, Story story, String name) {
        Text title = new Text(name, name);
        state.drafts().tell(story.id(), "title", s -> s.told(title, s.summary()));
    }

    /** A disk may be slow, and what it was asked to write come after the window has gone. */
    @Test
    void nothingOlderIsWrittenAfterTheLast() throws Exception {
        FxToolkit.registerPrimaryStage();
        Path pack = folder.resolve("pack");
        MiniTown.copyTo(pack);
        Plan plan = MiniTown.reader().read(pack).plan();
        Story story = plan.stories().getFirst();
        AtlasState state = new AtlasState(plan);
        CompletableFuture<Void> disk = new CompletableFuture<>();
        Autosave autosave =
                new Autosave(
                        state.drafts(),
                        new StoryFiles(pack, folder.resolve("own"), plan.stories(), plan.stories()),
                        Background.immediate().after(disk),
                        Duration.ZERO);
        rename(state, story, "甲");
        rename(state, story, "乙");
        autosave.finish();
        Story kept = MiniTown.reader().read(pack).plan().stories().getFirst();
        assertEquals("乙", kept.title().zh());
        Path file = pack.resolve("stories/morning-walk.json");
        Files.delete(file);
        disk.complete(null);
        assertFalse(Files.exists(file), "written once more");
    }
}
