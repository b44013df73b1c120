package org.quancheng.atlas.map.tool;

import javafx.scene.input.KeyCode;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

/** The keys of one who measures. */
public enum MeasureKey implements Shortcut {
    SET("shortcut.measure.set", Chord.of(KeyCode.SPACE)),
    REMOVE("shortcut.measure.remove", Chord.of(KeyCode.BACK_SPACE)),
    FINISH("shortcut.measure.finish", Chord.of(KeyCode.ENTER)),
    PUT_AWAY("shortcut.measure.away", Chord.of(KeyCode.ESCAPE));

    private final Entry entry;

    MeasureKey(String words, Chord... chords) {
        entry = Entry.of(Topic.TOOLS, words, chords);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
