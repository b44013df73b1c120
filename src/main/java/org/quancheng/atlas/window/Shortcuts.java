package org.quancheng.atlas.window;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.quancheng.atlas.map.MapKey;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Help;
import org.quancheng.atlas.state.Tools;
import org.quancheng.atlas.story.ShowKeys;
import org.quancheng.atlas.story.console.ConsoleKeys;
import org.quancheng.atlas.story.ink.InkKeys;

import java.util.Optional;

/** The keys and mouse buttons that work everywhere in the window. */
public final class Shortcuts {
    private Shortcuts() {}

    /**
     * Installs them: those of {@link WindowKey}, of the map where it has not the focus, of a
     * presentation, of {@link InkKeys} and {@link ConsoleKeys}; and the side buttons of a mouse for
     * the way back.
     */
    public static void install(Scene scene, Stage stage, AtlasState state) {
        ShowKeys show = new ShowKeys(state);
        Help help = state.tools().help();
        Audience.attend(scene, stage, state);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                e -> {
                    Optional<WindowKey> key = Shortcut.of(WindowKey.class, e);
                    boolean typing = scene.getFocusOwner() instanceof TextInputControl;
                    if (help.isOpen() || key.filter(k -> k == WindowKey.HELP).isPresent()) {
                        if (key.filter(k -> help(k, help)).isPresent()) e.consume();
                        return;
                    }
                    // With both at hand, strokes are taken back by the button of their own bar.
                    if ((state.drafts().edited().isPresent()
                                    && key.filter(k -> draft(k, scene, state)).isPresent())
                            || (!typing
                                    && (InkKeys.press(e, state.ink())
                                            || ConsoleKeys.press(e, state)))
                            || show.press(e, Optional.ofNullable(scene.getFocusOwner()))
                            || key.filter(k -> first(k, scene, stage, state)).isPresent())
                        e.consume();
                });
        scene.addEventFilter(KeyEvent.KEY_TYPED, e -> typed(e, scene, help));
        scene.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                e -> {
                    if (help.isOpen()) return;
                    if (show.press(e.getButton())) e.consume();
                    else if (e.getButton() == MouseButton.BACK) state.back();
                    else if (e.getButton() == MouseButton.FORWARD) state.forward();
                });
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (help.isOpen()) return;
                    if (Shortcut.of(MapKey.class, e).filter(k -> map(k, state)).isPresent()
                            || Shortcut.of(WindowKey.class, e)
                                    .filter(k -> last(k, scene, state))
                                    .isPresent()) e.consume();
                });
    }

    /**
     * The slash that opened the search must not be typed into it; a question mark asks for keys.
     */
    private static void typed(KeyEvent e, Scene scene, Help help) {
        boolean typing = scene.getFocusOwner() instanceof TextInputControl;
        if (e.getCharacter().equals("/") && isEmptySearch(scene)) e.consume();
        // On many keyboards it is on another key than the slash.
        if (e.getCharacter().equals("?") && !typing) help.open(Help.Page.KEYS);
    }

    /** What a key means while the help is open, where no other means anything. */
    private static boolean help(WindowKey key, Help help) {
        switch (key) {
            case HELP -> {
                if (help.isOpen()) help.close();
                else help.open(Help.Page.GUIDES);
            }
            case SHEET -> help.open(Help.Page.KEYS);
            case LEAVE -> help.close();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What a key means whatever has the focus. */
    private static boolean first(WindowKey key, Scene scene, Stage stage, AtlasState state) {
        boolean typing = scene.getFocusOwner() instanceof TextInputControl;
        return switch (key) {
            case FIND -> find(scene, state);
            case FIND_AT_ONCE -> !typing && find(scene, state);
            case BACK -> does(state::back);
            case FORWARD -> does(state::forward);
            case EXPORT -> does(() -> state.tools().setExporting(!state.tools().exporting().get()));
            case FULL_SCREEN -> does(() -> stage.setFullScreen(!stage.isFullScreen()));
            case UNDO, REDO -> draft(key, scene, state);
            case COPY_PICTURE, COPY_LINK, COPY_COMMAND -> !typing && share(key, scene);
            case SHEET -> !typing && does(() -> state.tools().help().open(Help.Page.KEYS));
            case HELP, LEAVE, MEASURE, SWIPE, GRATICULE, OVERVIEW, RECORD -> false;
        };
    }

    /** What a key means where what has the focus has no use for it. */
    private static boolean last(WindowKey key, Scene scene, AtlasState state) {
        if (key == WindowKey.LEAVE) {
            state.tools().setMeasuring(false);
            state.tools().setExporting(false);
            focus(scene, "#map-pad");
            return true;
        }
        return !(scene.getFocusOwner() instanceof TextInputControl) && tool(key, scene, state);
    }

    /** Nearer, further and the whole; arrows are for the map when it has the focus. */
    private static boolean map(MapKey key, AtlasState state) {
        return switch (key) {
            case NEARER -> does(() -> state.camera().flyZoom(1));
            case FURTHER -> does(() -> state.camera().flyZoom(-1));
            case WHOLE -> does(state.camera()::flyHome);
            case WEST, EAST, NORTH, SOUTH -> false;
        };
    }

    private static boolean does(Runnable action) {
        action.run();
        return true;
    }

    private static boolean find(Scene scene, AtlasState state) {
        // Who searches during a presentation has left its chapter.
        state.showing().ask();
        focus(scene, "#search-field");
        return true;
    }

    /** Takes changes of stories back; what a field can take back itself goes first. */
    private static boolean draft(WindowKey key, Scene scene, AtlasState state) {
        boolean undo = key == WindowKey.UNDO;
        boolean redo = key == WindowKey.REDO;
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
    private static boolean share(WindowKey key, Scene scene) {
        if (!(scene.getRoot() instanceof AtlasPane pane)) return false;
        switch (key) {
            case COPY_PICTURE -> pane.share().copyPicture();
            case COPY_LINK -> pane.share().copyLink();
            default -> pane.share().copyCommand();
        }
        return true;
    }

    private static boolean tool(WindowKey key, Scene scene, AtlasState state) {
        Tools tools = state.tools();
        switch (key) {
            case MEASURE -> tools.setMeasuring(!tools.measuring().get());
            case SWIPE -> ToolButtons.swipe(state, tools.swipe().get().isEmpty());
            case GRATICULE ->
                    state.setVisible(
                            AtlasState.GRATICULE,
                            state.hidden().get().contains(AtlasState.GRATICULE));
            case RECORD -> {
                if (scene.getRoot() instanceof AtlasPane pane) pane.record();
            }
            case OVERVIEW -> tools.setOverview(!tools.overview().get());
            default -> {
                return false;
            }
        }
        return true;
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
