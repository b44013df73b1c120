package org.quancheng.atlas.shortcut;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Map;
import java.util.Set;

/**
 * A key, with what is held meanwhile.
 *
 * @param sign what stands on the key, or several keys told as one, such as {@code 0–9}; empty where
 *     nobody needs to be told, since another key does the same
 */
public record Chord(KeyCode code, Set<Held> held, String sign) {
    /** What can be held; Ctrl is the command key on a Mac. */
    public enum Held {
        CTRL,
        ALT,
        SHIFT
    }

    private static final Map<KeyCode, String> SIGNS =
            Map.ofEntries(
                    Map.entry(KeyCode.LEFT, "←"),
                    Map.entry(KeyCode.RIGHT, "→"),
                    Map.entry(KeyCode.UP, "↑"),
                    Map.entry(KeyCode.DOWN, "↓"),
                    Map.entry(KeyCode.PAGE_UP, "PgUp"),
                    Map.entry(KeyCode.PAGE_DOWN, "PgDn"),
                    Map.entry(KeyCode.HOME, "Home"),
                    Map.entry(KeyCode.END, "End"),
                    Map.entry(KeyCode.ESCAPE, "Esc"),
                    Map.entry(KeyCode.DELETE, "Delete"),
                    Map.entry(KeyCode.PLUS, "+"),
                    Map.entry(KeyCode.MINUS, "-"),
                    Map.entry(KeyCode.PERIOD, "."),
                    Map.entry(KeyCode.SLASH, "/"));

    /** Signs that need Shift on some keyboards and not on others. */
    private static final Set<KeyCode> ANY_SHIFT =
            Set.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD, KeyCode.MINUS, KeyCode.SUBTRACT);

    public Chord {
        held = Set.copyOf(held);
    }

    /** A key with what is held. */
    public static Chord of(KeyCode code, Held... held) {
        return new Chord(code, Set.of(held), SIGNS.getOrDefault(code, code.getName()));
    }

    /** A key with Ctrl. */
    public static Chord ctrl(KeyCode code) {
        return of(code, Held.CTRL);
    }

    /** The same, told by another sign. */
    public Chord as(String other) {
        return new Chord(code, held, other);
    }

    /** The same, of which nobody needs to be told. */
    public Chord quietly() {
        return as("");
    }

    /** Whether it is what was pressed. */
    public boolean matches(KeyEvent e) {
        return e.getCode() == code
                && e.isShortcutDown() == held.contains(Held.CTRL)
                && e.isAltDown() == held.contains(Held.ALT)
                && (ANY_SHIFT.contains(code) || e.isShiftDown() == held.contains(Held.SHIFT));
    }
}
