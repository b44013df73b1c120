package org.quancheng.atlas.shortcut;

import javafx.scene.input.KeyCode;

/** The keys that press what has the focus, where it is not a button of the toolkit's own. */
public enum PressKey implements Shortcut {
    PRESS("shortcut.press", Chord.of(KeyCode.ENTER), Chord.of(KeyCode.SPACE));

    private final Entry entry;

    PressKey(String words, Chord... chords) {
        entry = Entry.of(Topic.MOVING, words, chords);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
