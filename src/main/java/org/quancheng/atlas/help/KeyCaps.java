package org.quancheng.atlas.help;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;

/** Keys as they look on a keyboard. */
final class KeyCaps {
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
            List<String> signs = chord.signs(key -> words.text(key), mac);
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
