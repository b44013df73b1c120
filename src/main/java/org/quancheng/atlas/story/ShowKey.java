package org.quancheng.atlas.story;

import javafx.scene.input.KeyCode;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Chord.Held;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

/** The keys of a presentation: those of every clicker, and a few for hands on the keyboard. */
public enum ShowKey implements Shortcut {
    START("shortcut.show.start", Chord.of(KeyCode.F5)),
    RESUME("shortcut.show.resume", Chord.of(KeyCode.F5, Held.SHIFT)),
    PAGE_NEXT("shortcut.show.next", Chord.of(KeyCode.PAGE_DOWN)),
    NEXT("shortcut.show.next", Chord.of(KeyCode.RIGHT), Chord.of(KeyCode.DOWN)),
    SPACE("shortcut.show.next", Chord.of(KeyCode.SPACE)),
    ENTER("shortcut.show.next", Chord.of(KeyCode.ENTER)),
    PAGE_PREVIOUS("shortcut.show.previous", Chord.of(KeyCode.PAGE_UP)),
    PREVIOUS("shortcut.show.previous", Chord.of(KeyCode.LEFT), Chord.of(KeyCode.UP)),
    NUMBER("shortcut.show.number", Chord.digits()),
    FIRST("shortcut.show.ends", Chord.of(KeyCode.HOME)),
    LAST("shortcut.show.ends", Chord.of(KeyCode.END)),
    BLACK(
            "shortcut.show.black",
            Chord.of(KeyCode.B),
            Chord.of(KeyCode.PERIOD),
            Chord.of(KeyCode.DECIMAL).quietly()),
    PLAY("shortcut.show.play", Chord.of(KeyCode.P)),
    ASK("shortcut.show.ask", Chord.of(KeyCode.I)),
    COME_BACK("shortcut.show.return", Chord.of(KeyCode.BACK_SPACE)),
    LEAVE("shortcut.show.leave", Chord.of(KeyCode.ESCAPE));

    private final Entry entry;

    ShowKey(String words, Chord... chords) {
        entry = Entry.of(Topic.PRESENTING, words, chords);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
