package org.quancheng.atlas.panel.author;

import javafx.scene.input.KeyCode;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Chord.Held;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

/** The keys of one who edits a story. */
public enum AuthorKey implements Shortcut {
    UP("shortcut.chapter.move", Chord.of(KeyCode.UP, Held.ALT)),
    DOWN("shortcut.chapter.move", Chord.of(KeyCode.DOWN, Held.ALT)),
    REMOVE("shortcut.chapter.remove", Chord.of(KeyCode.DELETE));

    private final Entry entry;

    AuthorKey(String words, Chord... chords) {
        entry = Entry.of(Topic.STORIES, words, chords);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
