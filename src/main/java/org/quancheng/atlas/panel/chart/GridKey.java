package org.quancheng.atlas.panel.chart;

import javafx.scene.input.KeyCode;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

/** The keys within a grid of things, which is one stop of the tab key. */
public enum GridKey implements Shortcut {
    UP(Entry.of(Topic.MOVING, "shortcut.grid", Chord.of(KeyCode.UP))),
    DOWN(Entry.of(Topic.MOVING, "shortcut.grid", Chord.of(KeyCode.DOWN))),
    LEFT(Entry.of(Topic.MOVING, "shortcut.grid", Chord.of(KeyCode.LEFT))),
    RIGHT(Entry.of(Topic.MOVING, "shortcut.grid", Chord.of(KeyCode.RIGHT))),
    FIRST(Entry.of(Topic.MOVING, "shortcut.grid", Chord.of(KeyCode.HOME))),
    LAST(Entry.of(Topic.MOVING, "shortcut.grid", Chord.of(KeyCode.END)));

    private final Entry entry;

    GridKey(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
