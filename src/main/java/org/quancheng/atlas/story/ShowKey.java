package org.quancheng.atlas.story;

import javafx.scene.input.KeyCode;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Chord.Held;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

/** The keys of a presentation: those of every clicker, and a few for hands on the keyboard. */
public enum ShowKey implements Shortcut {
    START(Entry.of(Topic.PRESENTING, "shortcut.show.start", Chord.of(KeyCode.F5))),
    RESUME(Entry.of(Topic.PRESENTING, "shortcut.show.resume", Chord.of(KeyCode.F5, Held.SHIFT))),
    PAGE_NEXT(Entry.of(Topic.PRESENTING, "shortcut.show.next", Chord.of(KeyCode.PAGE_DOWN))),
    NEXT(
            Entry.of(
                    Topic.PRESENTING,
                    "shortcut.show.next",
                    Chord.of(KeyCode.RIGHT),
                    Chord.of(KeyCode.DOWN))),
    SPACE(Entry.of(Topic.PRESENTING, "shortcut.show.next", Chord.of(KeyCode.SPACE))),
    ENTER(Entry.of(Topic.PRESENTING, "shortcut.show.next", Chord.of(KeyCode.ENTER))),
    PAGE_PREVIOUS(Entry.of(Topic.PRESENTING, "shortcut.show.previous", Chord.of(KeyCode.PAGE_UP))),
    PREVIOUS(
            Entry.of(
                    Topic.PRESENTING,
                    "shortcut.show.previous",
                    Chord.of(KeyCode.LEFT),
                    Chord.of(KeyCode.UP))),
    NUMBER(
            Entry.of(
                    Topic.PRESENTING,
                    "shortcut.show.number",
                    Chord.of(KeyCode.DIGIT0).as("0–9"),
                    Chord.of(KeyCode.DIGIT1).quietly(),
                    Chord.of(KeyCode.DIGIT2).quietly(),
                    Chord.of(KeyCode.DIGIT3).quietly(),
                    Chord.of(KeyCode.DIGIT4).quietly(),
                    Chord.of(KeyCode.DIGIT5).quietly(),
                    Chord.of(KeyCode.DIGIT6).quietly(),
                    Chord.of(KeyCode.DIGIT7).quietly(),
                    Chord.of(KeyCode.DIGIT8).quietly(),
                    Chord.of(KeyCode.DIGIT9).quietly(),
                    Chord.of(KeyCode.NUMPAD0).quietly(),
                    Chord.of(KeyCode.NUMPAD1).quietly(),
                    Chord.of(KeyCode.NUMPAD2).quietly(),
                    Chord.of(KeyCode.NUMPAD3).quietly(),
                    Chord.of(KeyCode.NUMPAD4).quietly(),
                    Chord.of(KeyCode.NUMPAD5).quietly(),
                    Chord.of(KeyCode.NUMPAD6).quietly(),
                    Chord.of(KeyCode.NUMPAD7).quietly(),
                    Chord.of(KeyCode.NUMPAD8).quietly(),
                    Chord.of(KeyCode.NUMPAD9).quietly())),
    FIRST(Entry.of(Topic.PRESENTING, "shortcut.show.ends", Chord.of(KeyCode.HOME))),
    LAST(Entry.of(Topic.PRESENTING, "shortcut.show.ends", Chord.of(KeyCode.END))),
    BLACK(
            Entry.of(
                    Topic.PRESENTING,
                    "shortcut.show.black",
                    Chord.of(KeyCode.B),
                    Chord.of(KeyCode.PERIOD),
                    Chord.of(KeyCode.DECIMAL).quietly())),
    PLAY(Entry.of(Topic.PRESENTING, "shortcut.show.play", Chord.of(KeyCode.P))),
    ASK(Entry.of(Topic.PRESENTING, "shortcut.show.ask", Chord.of(KeyCode.I))),
    COME_BACK(Entry.of(Topic.PRESENTING, "shortcut.show.return", Chord.of(KeyCode.BACK_SPACE))),
    LEAVE(Entry.of(Topic.PRESENTING, "shortcut.show.leave", Chord.of(KeyCode.ESCAPE)));

    private final Entry entry;

    ShowKey(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
