package org.quancheng.atlas.kiosk;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/**
 * The keys that a visitor may press; every other key, and every combination with Ctrl, Alt or the
 * system's key, is as if it were not there.
 */
public final class Keys {
    /** To walk through what can be chosen, to choose it, and to move the map. */
    private static final Set<KeyCode> WALKING =
            EnumSet.of(
                    KeyCode.TAB,
                    KeyCode.ENTER,
                    KeyCode.SPACE,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.KP_LEFT,
                    KeyCode.KP_RIGHT,
                    KeyCode.KP_UP,
                    KeyCode.KP_DOWN,
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_DOWN,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.PLUS,
                    KeyCode.EQUALS,
                    KeyCode.ADD,
                    KeyCode.MINUS,
                    KeyCode.SUBTRACT);

    /** To write besides letters and digits. */
    private static final Set<KeyCode> WRITING =
            EnumSet.of(
                    KeyCode.BACK_SPACE,
                    KeyCode.DELETE,
                    KeyCode.COMMA,
                    KeyCode.PERIOD,
                    KeyCode.DECIMAL,
                    KeyCode.SLASH,
                    KeyCode.QUOTE,
                    KeyCode.SEMICOLON,
                    KeyCode.SHIFT,
                    KeyCode.CAPS);

    private Keys() {}

    /** Whether what is typed goes into a field. */
    public static boolean isTyping(@Nullable Scene scene) {
        return scene != null && scene.getFocusOwner() instanceof TextInputControl;
    }

    /**
     * Whether a key may be pressed.
     *
     * @param typing whether it goes into a field
     */
    public static boolean pass(KeyEvent e, boolean typing) {
        if (e.getEventType() == KeyEvent.KEY_TYPED) return typing;
        if (e.isControlDown() || e.isAltDown() || e.isMetaDown() || e.isShortcutDown())
            return false;
        return passes(e.getCode(), typing);
    }

    private static boolean passes(KeyCode code, boolean typing) {
        return WALKING.contains(code)
                || typing && (WRITING.contains(code) || code.isLetterKey() || code.isDigitKey());
    }
}
