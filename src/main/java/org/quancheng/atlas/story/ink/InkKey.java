package org.quancheng.atlas.story.ink;

import javafx.scene.input.KeyCode;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Chord.Held;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

/** The keys for pointer and ink that presenters know from their slides. */
public enum InkKey implements Shortcut {
    BAR("shortcut.ink.bar", Chord.of(KeyCode.D)),
    LASER("shortcut.ink.laser", Chord.ctrl(KeyCode.L)),
    SPOTLIGHT("shortcut.ink.spotlight", Chord.ctrl(KeyCode.K)),
    MAGNIFIER("shortcut.ink.magnifier", Chord.ctrl(KeyCode.M)),
    PEN("shortcut.ink.pen", Chord.ctrl(KeyCode.P)),
    MARKER("shortcut.ink.marker", Chord.ctrl(KeyCode.I)),
    LINE("shortcut.ink.line", Chord.ctrl(KeyCode.R)),
    TEXT("shortcut.ink.text", Chord.ctrl(KeyCode.T)),
    ERASER("shortcut.ink.eraser", Chord.ctrl(KeyCode.E)),
    CLEAR("shortcut.ink.clear", Chord.of(KeyCode.E)),
    UNDO("shortcut.ink.undo", Chord.ctrl(KeyCode.Z)),
    REDO(
            "shortcut.ink.redo",
            Chord.ctrl(KeyCode.Y),
            Chord.of(KeyCode.Z, Held.CTRL, Held.SHIFT).quietly()),
    ARROW("shortcut.ink.arrow", Chord.ctrl(KeyCode.A)),
    PUT_DOWN("shortcut.ink.arrow", Chord.of(KeyCode.ESCAPE));

    private final Entry entry;

    InkKey(String words, Chord... chords) {
        entry = Entry.of(Topic.INK, words, chords);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
