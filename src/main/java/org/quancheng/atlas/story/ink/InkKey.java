package org.quancheng.atlas.story.ink;

import javafx.scene.input.KeyCode;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Chord.Held;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

/** The keys for pointer and ink that presenters know from their slides. */
public enum InkKey implements Shortcut {
    BAR(Entry.of(Topic.INK, "shortcut.ink.bar", Chord.of(KeyCode.D))),
    LASER(Entry.of(Topic.INK, "shortcut.ink.laser", Chord.ctrl(KeyCode.L))),
    SPOTLIGHT(Entry.of(Topic.INK, "shortcut.ink.spotlight", Chord.ctrl(KeyCode.K))),
    MAGNIFIER(Entry.of(Topic.INK, "shortcut.ink.magnifier", Chord.ctrl(KeyCode.M))),
    PEN(Entry.of(Topic.INK, "shortcut.ink.pen", Chord.ctrl(KeyCode.P))),
    MARKER(Entry.of(Topic.INK, "shortcut.ink.marker", Chord.ctrl(KeyCode.I))),
    LINE(Entry.of(Topic.INK, "shortcut.ink.line", Chord.ctrl(KeyCode.R))),
    TEXT(Entry.of(Topic.INK, "shortcut.ink.text", Chord.ctrl(KeyCode.T))),
    ERASER(Entry.of(Topic.INK, "shortcut.ink.eraser", Chord.ctrl(KeyCode.E))),
    CLEAR(Entry.of(Topic.INK, "shortcut.ink.clear", Chord.of(KeyCode.E))),
    UNDO(Entry.of(Topic.INK, "shortcut.ink.undo", Chord.ctrl(KeyCode.Z))),
    REDO(
            Entry.of(
                    Topic.INK,
                    "shortcut.ink.redo",
                    Chord.ctrl(KeyCode.Y),
                    Chord.of(KeyCode.Z, Held.CTRL, Held.SHIFT).quietly())),
    ARROW(Entry.of(Topic.INK, "shortcut.ink.arrow", Chord.ctrl(KeyCode.A))),
    PUT_DOWN(Entry.of(Topic.INK, "shortcut.ink.arrow", Chord.of(KeyCode.ESCAPE)));

    private final Entry entry;

    InkKey(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
