package org.quancheng.atlas.story.ink;

import javafx.scene.input.KeyEvent;

import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.state.ink.Ink;
import org.quancheng.atlas.state.ink.Tool;

/** Does what the keys for pointer and ink mean. */
public final class InkKeys {
    private InkKeys() {}

    /**
     * A key takes a tool or puts it down, takes strokes back and forth, erases everything, or takes
     * the bar out.
     *
     * @return whether the key meant something
     */
    public static boolean press(KeyEvent e, Ink ink) {
        return Shortcut.of(InkKey.class, e).filter(key -> act(key, ink)).isPresent();
    }

    private static boolean act(InkKey key, Ink ink) {
        return switch (key) {
            case BAR -> does(true, () -> ink.setOut(!ink.out().get()));
            case LASER -> turn(ink, Tool.LASER);
            case SPOTLIGHT -> turn(ink, Tool.SPOTLIGHT);
            case MAGNIFIER -> turn(ink, Tool.MAGNIFIER);
            case PEN -> turn(ink, Tool.PEN);
            case MARKER -> turn(ink, Tool.MARKER);
            case LINE -> turn(ink, Tool.LINE);
            case TEXT -> turn(ink, Tool.TEXT);
            case ERASER -> turn(ink, Tool.ERASER);
            case ARROW -> turn(ink, Tool.ARROW);
            case PUT_DOWN -> does(ink.tool().get() != Tool.ARROW, () -> ink.take(Tool.ARROW));
            case CLEAR -> does(!ink.strokes().get().isEmpty(), ink::clear);
            case UNDO -> does(ink.canUndo().get(), ink::undo);
            case REDO -> does(ink.canRedo().get(), ink::redo);
        };
    }

    private static boolean turn(Ink ink, Tool tool) {
        ink.turn(tool);
        return true;
    }

    private static boolean does(boolean may, Runnable action) {
        if (may) action.run();
        return may;
    }
}
