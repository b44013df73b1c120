package org.quancheng.atlas.window;

import javafx.scene.input.KeyCode;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

/** The keys of one who searches. */
public enum SearchKey implements Shortcut {
    NEXT(Entry.of(Topic.LOOKING, "shortcut.hits", Chord.of(KeyCode.DOWN))),
    PREVIOUS(Entry.of(Topic.LOOKING, "shortcut.hits", Chord.of(KeyCode.UP))),
    OPEN(Entry.of(Topic.LOOKING, "shortcut.hit.open", Chord.of(KeyCode.ENTER))),
    EMPTY(Entry.of(Topic.LOOKING, "shortcut.hit.empty", Chord.of(KeyCode.ESCAPE)));

    private final Entry entry;

    SearchKey(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
