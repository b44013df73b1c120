package org.quancheng.atlas.panel.chart;

import javafx.scene.input.KeyCode;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

/** The keys within a grid of things, which is one stop of the tab key. */
public enum GridKey implements Shortcut {
    UP("shortcut.grid", Chord.of(KeyCode.UP)),
    DOWN("shortcut.grid", Chord.of(KeyCode.DOWN)),
    LEFT("shortcut.grid", Chord.of(KeyCode.LEFT)),
    RIGHT("shortcut.grid", Chord.of(KeyCode.RIGHT)),
    FIRST("shortcut.grid", Chord.of(KeyCode.HOME)),
    LAST("shortcut.grid", Chord.of(KeyCode.END));

    private final Entry entry;

    GridKey(String words, Chord... chords) {
        entry = Entry.of(Topic.MOVING, words, chords);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
