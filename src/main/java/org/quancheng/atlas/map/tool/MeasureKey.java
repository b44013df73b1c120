package org.quancheng.atlas.map.tool;

import javafx.scene.input.KeyCode;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

/** The keys of one who measures. */
public enum MeasureKey implements Shortcut {
    SET(Entry.of(Topic.TOOLS, "shortcut.measure.set", Chord.of(KeyCode.SPACE))),
    REMOVE(Entry.of(Topic.TOOLS, "shortcut.measure.remove", Chord.of(KeyCode.BACK_SPACE))),
    FINISH(Entry.of(Topic.TOOLS, "shortcut.measure.finish", Chord.of(KeyCode.ENTER))),
    PUT_AWAY(Entry.of(Topic.TOOLS, "shortcut.measure.away", Chord.of(KeyCode.ESCAPE)));

    private final Entry entry;

    MeasureKey(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
