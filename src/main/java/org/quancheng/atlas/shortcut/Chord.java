package org.quancheng.atlas.shortcut;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

    /** Keys that are called by a word, under {@code shortcut.sign.} and their code. */
    private static final Set<KeyCode> IN_WORDS =
            Set.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.BACK_SPACE);

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

    /** The ten digits, over the letters and on the pad, told as one. */
    public static Chord[] digits() {
        return Stream.of(
                        EnumSet.range(KeyCode.DIGIT0, KeyCode.DIGIT9),
                        EnumSet.range(KeyCode.NUMPAD0, KeyCode.NUMPAD9))
                .flatMap(Set::stream)
                .map(code -> of(code).as(code == KeyCode.DIGIT0 ? "0–9" : ""))
                .toArray(Chord[]::new);
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

    /**
     * What stands on the keys, those that are held first.
     *
     * @param words the words of a key of the words
     * @param mac whether keys are called as on a Mac
     */
    public List<String> signs(UnaryOperator<String> words, boolean mac) {
        List<String> signs = new ArrayList<>();
        if (held.contains(Held.CTRL)) signs.add(mac ? "⌘" : "Ctrl");
        if (held.contains(Held.ALT)) signs.add(mac ? "⌥" : "Alt");
        // A question mark is asked for, however it is typed.
        if (held.contains(Held.SHIFT) && !sign.equals("?")) signs.add("Shift");
        signs.add(IN_WORDS.contains(code) ? words.apply("shortcut.sign." + code.name()) : sign);
        return signs;
    }

    /** The same in one word, such as {@code Ctrl+Shift+C}. */
    public String name(UnaryOperator<String> words) {
        return String.join("+", signs(words, false));
    }
}
