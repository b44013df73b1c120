package org.quancheng.atlas.story.console;

import javafx.scene.input.KeyCode;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

/** The keys for the notes of one who presents. */
public enum ConsoleKey implements Shortcut {
    NOTES("shortcut.notes", Chord.of(KeyCode.N)),
    LARGER(
            "shortcut.notes.size",
            Chord.ctrl(KeyCode.PLUS),
            Chord.ctrl(KeyCode.EQUALS).quietly(),
            Chord.ctrl(KeyCode.ADD).quietly()),
    SMALLER(
            "shortcut.notes.size",
            Chord.ctrl(KeyCode.MINUS),
            Chord.ctrl(KeyCode.SUBTRACT).quietly());

    private final Entry entry;

    ConsoleKey(String words, Chord... chords) {
        entry = Entry.of(Topic.PRESENTING, words, chords);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
