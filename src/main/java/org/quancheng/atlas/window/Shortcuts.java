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

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Tools;

/** The keys and mouse buttons that work everywhere in the window. */
public final class Shortcuts {
    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK =
            new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination FORWARD =
            new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
    private static final KeyCombination EXPORT =
            new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FULL_SCREEN = new KeyCodeCombination(KeyCode.F11);

    private Shortcuts() {}

    /**
     * Installs them: Ctrl+F or / to search, Ctrl+E to export, Alt+← → and the mouse's side buttons
     * for the way back, F11, Home, + and −, and a letter for each tool of the map.
     */
    public static void install(Scene scene, Stage stage, AtlasState state) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                e -> {
                    boolean typing = scene.getFocusOwner() instanceof TextInputControl;
                    if (FIND.match(e) || (!typing && e.getCode() == KeyCode.SLASH))
                        focus(scene, "#search-field");
                    else if (EXPORT.match(e))
                        state.tools().setExporting(!state.tools().exporting().get());
                    else if (BACK.match(e)) state.back();
                    else if (FORWARD.match(e)) state.forward();
                    else if (FULL_SCREEN.match(e)) stage.setFullScreen(!stage.isFullScreen());
                    else return;
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
                    if (e.getButton() == MouseButton.BACK) state.back();
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
                                tool(e, state);
                        }
                    }
                });
    }

    private static void tool(KeyEvent e, AtlasState state) {
        if (e.isShortcutDown() || e.isAltDown()) return;
        Tools tools = state.tools();
        switch (e.getCode()) {
            case M -> tools.setMeasuring(!tools.measuring().get());
            case S -> ToolButtons.swipe(state, tools.swipe().get().isEmpty());
            case G ->
                    state.setVisible(
                            AtlasState.GRATICULE,
                            state.hidden().get().contains(AtlasState.GRATICULE));
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
