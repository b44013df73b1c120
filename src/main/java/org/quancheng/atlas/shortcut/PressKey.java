package org.quancheng.atlas.shortcut;

import javafx.scene.input.KeyCode;

/** The keys that press what has the focus, where it is not a button of the toolkit's own. */
public enum PressKey implements Shortcut {
    PRESS(
            Entry.of(
                    Topic.MOVING,
                    "shortcut.press",
                    Chord.of(KeyCode.ENTER),
                    Chord.of(KeyCode.SPACE)));

    private final Entry entry;

    PressKey(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
