package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.author.StoryFiles;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.work.Background;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A window is closed while the disk takes nothing. */
class ClosingTest {
    @TempDir private Path folder;
    private Path stories;
    private AtlasState state;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        Path pack = folder.resolve("pack");
        MiniTown.copyTo(pack);
        stories = pack.resolve("stories");
        Plan plan = MiniTown.reader().read(pack).plan();
        state = new AtlasState(plan);
        StoryFiles files =
                new StoryFiles(pack, folder.resolve("own"), plan.stories(), plan.stories());
        inWindow(
                () -> {
                    Autosave autosave =
                            new Autosave(
                                    state.drafts(),
                                    files,
                                    Background.immediate(),
                                    Duration.minutes(10));
                    stage = new Stage();
                    stage.setScene(new Scene(new Pane(), 640, 480));
                    stage.show();
                    Closing.guard(stage, autosave, state.preferences(), new Look(Product.assets()));
                });
    }

    @AfterEach
    void close() {
        inWindow(
                () -> {
                    question().ifPresent(q -> q.getScene().getWindow().hide());
                    stage.hide();
                });
    }

    private static void inWindow(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    /** Something else has taken the folder's name: nothing can be written there. */
    private void breakDisk() throws Exception {
        Files.move(stories, folder.resolve("elsewhere"));
        Files.writeString(stories, "");
    }

    private void mendDisk() throws Exception {
        Files.delete(stories);
        Files.move(folder.resolve("elsewhere"), stories);
    }

    private void change() {
        Story story = state.plan().stories().getFirst();
        Text title = new Text("新名", "New name");
        inWindow(() -> state.drafts().tell(story.id(), "title", s -> s.told(title, s.summary())));
    }

    /** What the system does when the cross is pressed. */
    private void press() {
        inWindow(
                () -> {
                    WindowEvent event = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
                    javafx.event.Event.fireEvent(stage, event);
                });
        inWindow(() -> {});
    }

    private static Optional<DialogPane> question() {
        return Window.getWindows().stream()
                .filter(w -> w.getScene() != null)
                .map(w -> w.getScene().getRoot())
                .filter(root -> root instanceof DialogPane && "closing".equals(root.getId()))
                .map(DialogPane.class::cast)
                .findFirst();
    }

    private void answer(String button) {
        inWindow(() -> ((Button) question().orElseThrow().lookup("#" + button)).fire());
        inWindow(() -> {});
    }

    @Test
    void whatIsSavedIsNotAskedAbout() {
        change();
        press();
        assertFalse(stage.isShowing());
        assertTrue(question().isEmpty());
    }

    @Test
    void whatCannotBeSavedKeepsTheWindowOpenUntilItCan() throws Exception {
        change();
        breakDisk();
        press();
        assertTrue(stage.isShowing());
        assertTrue(question().orElseThrow().getContentText().contains("没有保存"));
        answer("closing-again");
        assertTrue(stage.isShowing(), "still broken");
        mendDisk();
        answer("closing-again");
        assertFalse(stage.isShowing());
        Story kept = MiniTown.reader().read(stories.getParent()).plan().stories().getFirst();
        assertEquals("新名", kept.title().zh());
    }

    @Test
    void thePersonMayGoBackOrGiveUpTheChanges() throws Exception {
        change();
        breakDisk();
        press();
        answer("closing-back");
        assertTrue(stage.isShowing());
        assertTrue(question().isEmpty());
        press();
        answer("closing-lose");
        assertFalse(stage.isShowing());
    }
}
