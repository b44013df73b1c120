package org.quancheng.atlas.window;

import javafx.scene.input.KeyCode;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

/** The keys of one who searches. */
public enum SearchKey implements Shortcut {
    NEXT("shortcut.hits", Chord.of(KeyCode.DOWN)),
    PREVIOUS("shortcut.hits", Chord.of(KeyCode.UP)),
    OPEN("shortcut.hit.open", Chord.of(KeyCode.ENTER)),
    EMPTY("shortcut.hit.empty", Chord.of(KeyCode.ESCAPE));

    private final Entry entry;

    SearchKey(String words, Chord... chords) {
        entry = Entry.of(Topic.LOOKING, words, chords);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
