package org.quancheng.atlas.help;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Chord.Held;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keys as they look on a keyboard. */
public final class KeyCaps {
    private static final Set<KeyCode> IN_WORDS =
            Set.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.BACK_SPACE);

    /** At most so many keys in a row; more go below. */
    private static final int A_ROW = 4;

    private final Words words;
    private final boolean mac;

    KeyCaps(Words words, boolean mac) {
        this.words = words;
        this.mac = mac;
    }

    /** Those of the chords that people are told of, beside and below one another. */
    Node of(List<Chord> chords) {
        VBox rows = new VBox();
        rows.getStyleClass().add("key-rows");
        List<Node> row = new ArrayList<>();
        int keys = 0;
        for (Chord chord : chords.stream().filter(c -> !c.sign().isEmpty()).toList()) {
            List<String> signs = signs(chord);
            if (!row.isEmpty() && keys + signs.size() > A_ROW) {
                rows.getChildren().add(row(row));
                row.clear();
                keys = 0;
            }
            keys += signs.size();
            row.add(chord(signs));
        }
        rows.getChildren().add(row(row));
        rows.setMinWidth(Region.USE_PREF_SIZE);
        return rows;
    }

    /** What stands on the keys of a chord, those that are held first. */
    List<String> signs(Chord chord) {
        List<String> signs = new ArrayList<>();
        // A question mark is asked for, however it is typed.
        boolean typed = chord.sign().equals("?");
        if (chord.held().contains(Held.CTRL)) signs.add(mac ? "⌘" : "Ctrl");
        if (chord.held().contains(Held.ALT)) signs.add(mac ? "⌥" : "Alt");
        if (chord.held().contains(Held.SHIFT) && !typed) signs.add("Shift");
        signs.add(
                IN_WORDS.contains(chord.code())
                        ? words.text("shortcut.sign." + chord.code().name())
                        : chord.sign());
        return signs;
    }

    /** A chord in one word, such as {@code Ctrl+Shift+C}. */
    public static String name(Chord chord, Words words) {
        return String.join("+", new KeyCaps(words, false).signs(chord));
    }

    private static Node chord(List<String> signs) {
        HBox chord = new HBox(signs.stream().map(KeyCaps::cap).toArray(Node[]::new));
        chord.getStyleClass().add("key-chord");
        return chord;
    }

    private static Label cap(String sign) {
        Label cap = new Label(sign);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    private static HBox row(List<Node> chords) {
        HBox row = new HBox(chords.toArray(Node[]::new));
        row.getStyleClass().add("key-caps");
        row.setAlignment(Pos.TOP_RIGHT);
        return row;
    }
}
