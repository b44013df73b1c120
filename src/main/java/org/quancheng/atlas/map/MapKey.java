package org.quancheng.atlas.map;

import javafx.scene.input.KeyCode;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

/** The keys of the map. */
public enum MapKey implements Shortcut {
    WEST("shortcut.pan", Chord.of(KeyCode.LEFT)),
    EAST("shortcut.pan", Chord.of(KeyCode.RIGHT)),
    NORTH("shortcut.pan", Chord.of(KeyCode.UP)),
    SOUTH("shortcut.pan", Chord.of(KeyCode.DOWN)),
    NEARER(
            "shortcut.nearer",
            Chord.of(KeyCode.PLUS),
            Chord.of(KeyCode.EQUALS).quietly(),
            Chord.of(KeyCode.ADD).quietly()),
    FURTHER("shortcut.further", Chord.of(KeyCode.MINUS), Chord.of(KeyCode.SUBTRACT).quietly()),
    WHOLE("shortcut.whole", Chord.of(KeyCode.HOME));

    private final Entry entry;

    MapKey(String words, Chord... chords) {
        entry = Entry.of(Topic.MOVING, words, chords);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
