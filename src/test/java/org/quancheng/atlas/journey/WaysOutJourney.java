package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.kiosk.Guard;
import org.quancheng.atlas.kiosk.Hall.Mode;
import org.quancheng.atlas.kiosk.Keys;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.ViewLink;
import org.quancheng.atlas.state.ink.Tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Nobody gets out of a kiosk: not by a key, not by the system, not in its first moment. */
class WaysOutJourney {
    private static final int ALL_HELD = 16;

    @TempDir private Path settings;

    private static KeyEvent press(KeyCode code, int held) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                code.getName(),
                code,
                (held & 1) != 0,
                (held & 2) != 0,
                (held & 4) != 0,
                (held & 8) != 0);
    }

    /** All that a shortcut of the window could change. */
    private static String all(Exhibit exhibit) {
        AtlasState s = exhibit.state;
        return String.join(
                " | ",
                ViewLink.of(s).toString(),
                exhibit.kiosk.hall().mode().get().name(),
                "" + exhibit.stage.isShowing() + exhibit.stage.isFullScreen(),
                "" + exhibit.stage.isIconified() + exhibit.stage.isAlwaysOnTop(),
                "" + s.tools().exporting().get() + s.tools().measuring().get(),
                "" + s.tools().swipe().get() + s.tools().overview().get(),
                "" + s.showing().stop().get() + s.showing().black().get(),
                "" + s.showing().playing().get() + s.showing().asking().get(),
                s.showing().typed().get(),
                "" + s.presenter().asked().get() + s.presenter().size().get(),
                "" + s.ink().out().get() + s.ink().tool().get() + s.ink().strokes().get().size(),
                "" + s.drafts().stories().get().size() + s.drafts().editing().get(),
                "" + s.camera().destination().get(),
                "" + Clipboard.getSystemClipboard().getContentTypes(),
                "" + javafx.stage.Window.getWindows().size());
    }

    /** Presses every closed combination where a visitor stands, and none of them does anything. */
    private static void assertClosed(Exhibit exhibit, String where) {
        exhibit.make(
                () -> {
                    Node owner = exhibit.scene().getFocusOwner();
                    boolean typing = Keys.isTyping(exhibit.scene());
                    String before = all(exhibit);
                    for (KeyCode code : KeyCode.values())
                        for (int held = 0; held < ALL_HELD; held++) {
                            KeyEvent e = press(code, held);
                            if (Keys.pass(e, typing)) continue;
                            Event.fireEvent(owner == null ? exhibit.scene() : owner, e);
                            assertEquals(before, all(exhibit), () -> where + ": " + e);
                        }
                    assertEquals(owner, exhibit.scene().getFocusOwner(), where);
                });
    }

    @Test
    void noKeyThatIsNotAVisitorsDoesAnything() {
        try (Exhibit exhibit = Exhibit.of(Packs.miniTown(), settings)) {
            exhibit.make(
                    () -> {
                        ClipboardContent words = new ClipboardContent();
                        words.putString("before");
                        Clipboard.getSystemClipboard().setContent(words);
                    });
            exhibit.tap(450, 450);
            assertEquals(Mode.VISIT, exhibit.mode());
            exhibit.make(() -> exhibit.scene().lookup("#map-pad").requestFocus());
            assertClosed(exhibit, "on the map");
            exhibit.make(() -> exhibit.scene().lookup("#search-field").requestFocus());
            assertClosed(exhibit, "in the search");
            exhibit.make(() -> exhibit.scene().lookup("#map-pad").requestFocus());
            exhibit.make(() -> exhibit.state.open(Subject.of(Kind.STORIES)));
            assertClosed(exhibit, "at the stories");
            exhibit.make(
                    () -> {
                        exhibit.state.ink().setOut(true);
                        exhibit.state.ink().write(exhibit.plan().manifest().view().center(), "hi");
                        exhibit.state.ink().take(Tool.PEN);
                    });
            assertClosed(exhibit, "with ink");
            exhibit.make(
                    () -> exhibit.state.showing().start(exhibit.plan().stories().getFirst(), 0));
            assertClosed(exhibit, "in a story");
            assertEquals(
                    "before",
                    exhibit.ask(() -> Clipboard.getSystemClipboard().getString()),
                    "nothing was copied");
        }
    }

    /** By hand, as a visitor with a keyboard would; the window stays as it is. */
    @Test
    void theKeysThatEverybodyTriesLeadNowhere() {
        try (Exhibit exhibit = Exhibit.of(Packs.miniTown(), settings)) {
            exhibit.tap(450, 450);
            exhibit.key(KeyCode.ESCAPE);
            exhibit.key(KeyCode.F11);
            exhibit.key(KeyCode.ALT, KeyCode.F4);
            exhibit.key(KeyCode.ALT, KeyCode.TAB);
            exhibit.key(KeyCode.CONTROL, KeyCode.W);
            exhibit.key(KeyCode.CONTROL, KeyCode.Q);
            exhibit.key(KeyCode.CONTROL, KeyCode.S);
            exhibit.key(KeyCode.F5);
            assertTrue(exhibit.ask(() -> exhibit.stage.isShowing()));
            assertTrue(exhibit.ask(() -> exhibit.stage.isFullScreen()));
            assertFalse(exhibit.ask(() -> exhibit.state.tools().exporting().get()));
            assertFalse(exhibit.ask(() -> exhibit.state.showing().isOn()));
            assertEquals(List.of(), exhibit.kiosk.exits());
        }
    }

    @Test
    void theSystemsWaysAreClosedToo() {
        try (Exhibit exhibit = Exhibit.of(Packs.miniTown(), settings)) {
            Stage stage = exhibit.stage;
            exhibit.make(
                    () ->
                            Event.fireEvent(
                                    stage,
                                    new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
            assertTrue(exhibit.ask(stage::isShowing));
            exhibit.make(() -> stage.setFullScreen(false));
            exhibit.make(() -> stage.setIconified(true));
            exhibit.make(() -> stage.setAlwaysOnTop(false));
            exhibit.pass(1);
            assertTrue(exhibit.ask(stage::isFullScreen));
            assertFalse(exhibit.ask(stage::isIconified));
            assertTrue(exhibit.ask(stage::isAlwaysOnTop));
            assertEquals("", exhibit.ask(stage::getFullScreenExitHint));
        }
    }

    @Test
    void menusDraggingAndOtherButtonsDoNotReachTheAtlas() {
        try (Exhibit exhibit = Exhibit.of(Packs.miniTown(), settings)) {
            exhibit.tap(450, 450);
            List<InputEvent> arrived = new ArrayList<>();
            exhibit.make(
                    () -> {
                        exhibit.scene().addEventFilter(ContextMenuEvent.ANY, arrived::add);
                        exhibit.scene().addEventFilter(DragEvent.ANY, arrived::add);
                        exhibit.scene()
                                .addEventFilter(
                                        javafx.scene.input.MouseEvent.MOUSE_PRESSED, arrived::add);
                        Node field = exhibit.scene().lookup("#search-field");
                        Event.fireEvent(
                                field,
                                new ContextMenuEvent(
                                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                        5,
                                        5,
                                        5,
                                        5,
                                        false,
                                        null));
                        Event.fireEvent(
                                field,
                                new DragEvent(
                                        DragEvent.DRAG_OVER,
                                        null,
                                        5,
                                        5,
                                        5,
                                        5,
                                        TransferMode.COPY,
                                        null,
                                        null,
                                        null));
                    });
            exhibit.hand.press(MouseButton.SECONDARY);
            exhibit.hand.release(MouseButton.SECONDARY);
            exhibit.hand.press(MouseButton.MIDDLE);
            exhibit.hand.release(MouseButton.MIDDLE);
            exhibit.rest();
            assertEquals(List.of(), arrived);
            exhibit.tap(450, 450);
            assertEquals(1, arrived.size(), "a finger does reach it");
        }
    }

    @Test
    void whatAVisitorHasNoUseForIsNotThere() {
        try (Exhibit exhibit = Exhibit.of(Packs.shipped(), settings)) {
            exhibit.tap(450, 450);
            exhibit.make(() -> exhibit.state.tools().setMeasuring(true));
            exhibit.make(() -> exhibit.state.open(Subject.of(Kind.STORIES)));
            String story = exhibit.plan().stories().getFirst().id();
            for (String id :
                    List.of(
                            "tool-export",
                            "tool-record",
                            "tool-share",
                            "measure-copy",
                            "new-story",
                            "edit-story-" + story,
                            "problem-badge",
                            "export-card")) assertFalse(exhibit.has(id), id);
            assertTrue(exhibit.has("tool-measure"));
            assertTrue(exhibit.has("present-" + story));
        }
    }

    /** The guard stands before the window is shown: there is no moment in which it is open. */
    @Test
    void isLockedInItsVeryFirstMoment() {
        List<String> open = new ArrayList<>();
        List<String> moments = new ArrayList<>();
        try (Exhibit exhibit =
                Exhibit.of(
                        Packs.miniTown(),
                        settings,
                        stage -> {
                            for (var moment :
                                    List.of(WindowEvent.WINDOW_SHOWING, WindowEvent.WINDOW_SHOWN))
                                stage.addEventHandler(
                                        moment,
                                        e -> {
                                            moments.add(moment.getName());
                                            tryAll(stage, open);
                                        });
                        })) {
            assertEquals(List.of("WINDOW_SHOWING", "WINDOW_SHOWN"), moments);
            assertEquals(List.of(), open);
            assertTrue(exhibit.ask(() -> isRefused(exhibit.stage)), "too late for a guard");
        }
    }

    private static boolean isRefused(Stage stage) {
        try {
            Guard.before(stage);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private static void tryAll(Stage stage, List<String> open) {
        if (!stage.isFullScreen()) open.add("not full screen");
        if (!stage.isAlwaysOnTop()) open.add("not on top");
        KeyEvent f11 = press(KeyCode.F11, 0);
        List<InputEvent> arrived = new ArrayList<>();
        stage.getScene().addEventFilter(KeyEvent.ANY, arrived::add);
        Event.fireEvent(stage.getScene(), f11);
        Event.fireEvent(stage.getScene(), press(KeyCode.F4, 4));
        if (!arrived.isEmpty()) open.add("keys arrive: " + arrived);
        WindowEvent close = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
        Event.fireEvent(stage, close);
        if (!stage.isShowing()) open.add("closed");
    }
}
