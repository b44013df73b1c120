package org.quancheng.atlas.map;

import javafx.scene.input.KeyCode;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

/** The keys of the map. */
public enum MapKey implements Shortcut {
    WEST(Entry.of(Topic.MOVING, "shortcut.pan", Chord.of(KeyCode.LEFT))),
    EAST(Entry.of(Topic.MOVING, "shortcut.pan", Chord.of(KeyCode.RIGHT))),
    NORTH(Entry.of(Topic.MOVING, "shortcut.pan", Chord.of(KeyCode.UP))),
    SOUTH(Entry.of(Topic.MOVING, "shortcut.pan", Chord.of(KeyCode.DOWN))),
    NEARER(
            Entry.of(
                    Topic.MOVING,
                    "shortcut.nearer",
                    Chord.of(KeyCode.PLUS),
                    Chord.of(KeyCode.EQUALS).quietly(),
                    Chord.of(KeyCode.ADD).quietly())),
    FURTHER(
            Entry.of(
                    Topic.MOVING,
                    "shortcut.further",
                    Chord.of(KeyCode.MINUS),
                    Chord.of(KeyCode.SUBTRACT).quietly())),
    WHOLE(Entry.of(Topic.MOVING, "shortcut.whole", Chord.of(KeyCode.HOME)));

    private final Entry entry;

    MapKey(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
