package org.quancheng.atlas.map.swipe;

import javafx.scene.input.KeyCode;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

/** The keys of the line between two halves of the map. */
public enum SwipeKey implements Shortcut {
    LEFT("shortcut.swipe.move", Chord.of(KeyCode.LEFT)),
    RIGHT("shortcut.swipe.move", Chord.of(KeyCode.RIGHT)),
    LEFTMOST("shortcut.swipe.move", Chord.of(KeyCode.HOME)),
    RIGHTMOST("shortcut.swipe.move", Chord.of(KeyCode.END));

    private final Entry entry;

    SwipeKey(String words, Chord... chords) {
        entry = Entry.of(Topic.TOOLS, words, chords);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
