package org.quancheng.atlas.window;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Tools;
import org.quancheng.atlas.story.ShowKeys;
import org.quancheng.atlas.story.console.ConsoleKeys;
import org.quancheng.atlas.story.ink.InkKeys;

import java.util.Optional;

/** The keys and mouse buttons that work everywhere in the window. */
public final class Shortcuts {
    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK =
            new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination FORWARD =
            new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
    private static final KeyCombination COPY_PICTURE =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY_LINK =
            new KeyCodeCombination(
                    KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination COPY_COMMAND =
            new KeyCodeCombination(
                    KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(
                    KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination EXPORT =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FULL_SCREEN = new KeyCodeCombination(KeyCode.F11);

    private Shortcuts() {}

    /**
     * Installs them: Ctrl+F or / to search, Ctrl+S to export, Alt+← → and the mouse's side buttons
     * for the way back, F11, Home, + and −, Ctrl+C and Ctrl+Shift+C to copy what is seen, Ctrl+Z
     * and Ctrl+Y for stories, a letter for each tool of the map, and the keys of a presentation,
     * {@link InkKeys} and {@link ConsoleKeys}.
     */
    public static void install(Scene scene, Stage stage, AtlasState state) {
        ShowKeys show = new ShowKeys(state);
        Audience.attend(scene, stage, state);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                e -> {
                    boolean typing = scene.getFocusOwner() instanceof TextInputControl;
                    // With both at hand, strokes are taken back by the button of their own bar.
                    if (state.drafts().edited().isPresent() && draft(e, scene, state)) {
                        e.consume();
                        return;
                    }
                    if ((!typing && (InkKeys.press(e, state.ink()) || ConsoleKeys.press(e, state)))
                            || show.press(e, Optional.ofNullable(scene.getFocusOwner()))) {
                        e.consume();
                        return;
                    }
                    if (FIND.match(e) || (!typing && e.getCode() == KeyCode.SLASH)) {
                        // Who searches during a presentation has left its chapter.
                        state.showing().ask();
                        focus(scene, "#search-field");
                    } else if (BACK.match(e)) state.back();
                    else if (EXPORT.match(e))
                        state.tools().setExporting(!state.tools().exporting().get());
                    else if (FORWARD.match(e)) state.forward();
                    else if (FULL_SCREEN.match(e)) stage.setFullScreen(!stage.isFullScreen());
                    else if (draft(e, scene, state)) e.consume();
                    else if (typing || !share(e, scene)) return;
                    e.consume();
                });
        // The slash that opened the search must not be typed into it.
        scene.addEventFilter(
                KeyEvent.KEY_TYPED,
                e -> {
                    if (e.getCharacter().equals("/") && isEmptySearch(scene)) e.consume();
                });
        scene.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                e -> {
                    if (show.press(e.getButton())) e.consume();
                    else if (e.getButton() == MouseButton.BACK) state.back();
                    else if (e.getButton() == MouseButton.FORWARD) state.forward();
                });
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    switch (e.getCode()) {
                        case PLUS, EQUALS, ADD -> state.camera().flyZoom(1);
                        case MINUS, SUBTRACT -> state.camera().flyZoom(-1);
                        case HOME -> state.camera().flyHome();
                        case ESCAPE -> {
                            state.tools().setMeasuring(false);
                            state.tools().setExporting(false);
                            focus(scene, "#map-pad");
                        }
                        default -> {
                            if (!(scene.getFocusOwner() instanceof TextInputControl))
                                tool(e, scene, state);
                        }
                    }
                });
    }

    /** Takes changes of stories back; what a field can take back itself goes first. */
    private static boolean draft(KeyEvent e, Scene scene, AtlasState state) {
        boolean undo = UNDO.match(e);
        boolean redo = REDO.match(e) || REDO_TOO.match(e);
        boolean stories =
                state.drafts().edited().isPresent()
                        || state.subject().get().kind() == Subject.Kind.STORIES;
        if ((!undo && !redo) || !stories) return false;
        if (scene.getFocusOwner() instanceof TextInputControl field) {
            if (!isWithin(scene.lookup("#story-editor"), field)) return false;
            if (undo && field.isUndoable()) {
                field.undo();
                return true;
            }
            if (redo && field.isRedoable()) {
                field.redo();
                return true;
            }
        }
        if (undo) state.drafts().undo();
        else state.drafts().redo();
        return true;
    }

    private static boolean isWithin(Node whole, Node part) {
        for (Node up = part; up != null; up = up.getParent()) if (up == whole) return true;
        return false;
    }

    /** Copies what is seen for others. */
    private static boolean share(KeyEvent e, Scene scene) {
        if (!(scene.getRoot() instanceof AtlasPane pane)) return false;
        if (COPY_PICTURE.match(e)) pane.share().copyPicture();
        else if (COPY_LINK.match(e)) pane.share().copyLink();
        else if (COPY_COMMAND.match(e)) pane.share().copyCommand();
        else return false;
        return true;
    }

    private static void tool(KeyEvent e, Scene scene, AtlasState state) {
        if (e.isShortcutDown() || e.isAltDown()) return;
        Tools tools = state.tools();
        switch (e.getCode()) {
            case M -> tools.setMeasuring(!tools.measuring().get());
            case S -> ToolButtons.swipe(state, tools.swipe().get().isEmpty());
            case G ->
                    state.setVisible(
                            AtlasState.GRATICULE,
                            state.hidden().get().contains(AtlasState.GRATICULE));
            case R -> {
                if (scene.getRoot() instanceof AtlasPane pane) pane.record();
            }
            case O -> tools.setOverview(!tools.overview().get());
            default -> {}
        }
    }

    private static boolean isEmptySearch(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl field
                && "search-field".equals(field.getId())
                && field.getText().isEmpty();
    }

    private static void focus(Scene scene, String selector) {
        Node node = scene.lookup(selector);
        if (node != null) node.requestFocus();
    }
}
