package org.quancheng.atlas.story.ink;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.quancheng.atlas.state.ink.Ink;
import org.quancheng.atlas.state.ink.Tool;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The keys for pointer and ink that presenters know from their slides. */
public final class InkKeys {
    private static final Map<KeyCode, Tool> TOOLS = new EnumMap<>(KeyCode.class);

    static {
        TOOLS.put(KeyCode.A, Tool.ARROW);
        TOOLS.put(KeyCode.L, Tool.LASER);
        TOOLS.put(KeyCode.K, Tool.SPOTLIGHT);
        TOOLS.put(KeyCode.M, Tool.MAGNIFIER);
        TOOLS.put(KeyCode.P, Tool.PEN);
        TOOLS.put(KeyCode.I, Tool.MARKER);
        TOOLS.put(KeyCode.R, Tool.LINE);
        TOOLS.put(KeyCode.T, Tool.TEXT);
        TOOLS.put(KeyCode.E, Tool.ERASER);
    }

    private InkKeys() {}

    /**
     * Ctrl with a letter takes a tool or puts it down; Ctrl+Z and Ctrl+Y take strokes back and
     * forth; E erases everything, D takes the bar out, Esc puts the tool down.
     *
     * @return whether the key meant something
     */
    public static boolean press(KeyEvent e, Ink ink) {
        if (e.isAltDown()) return false;
        return e.isShortcutDown() ? withControl(e, ink) : alone(e.getCode(), ink);
    }

    private static boolean withControl(KeyEvent e, Ink ink) {
        KeyCode code = e.getCode();
        boolean forth = code == KeyCode.Y || code == KeyCode.Z && e.isShiftDown();
        if (forth && ink.canRedo().get()) ink.redo();
        else if (code == KeyCode.Z && !forth && ink.canUndo().get()) ink.undo();
        else if (TOOLS.containsKey(code) && !e.isShiftDown())
            Optional.ofNullable(TOOLS.get(code)).ifPresent(ink::turn);
        else return false;
        return true;
    }

    private static boolean alone(KeyCode code, Ink ink) {
        if (code == KeyCode.D) ink.setOut(!ink.out().get());
        else if (code == KeyCode.E && !ink.strokes().get().isEmpty()) ink.clear();
        else if (code == KeyCode.ESCAPE && ink.tool().get() != Tool.ARROW) ink.take(Tool.ARROW);
        else return false;
        return true;
    }
}
