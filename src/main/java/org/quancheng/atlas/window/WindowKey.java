package org.quancheng.atlas.window;

import javafx.scene.input.KeyCode;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Chord.Held;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

/** The keys that work everywhere in the window. */
public enum WindowKey implements Shortcut {
    BACK(Topic.MOVING, "shortcut.back", Chord.of(KeyCode.LEFT, Held.ALT)),
    FORWARD(Topic.MOVING, "shortcut.forward", Chord.of(KeyCode.RIGHT, Held.ALT)),
    FIND(Topic.LOOKING, "shortcut.find", Chord.ctrl(KeyCode.F)),
    FIND_AT_ONCE(Topic.LOOKING, "shortcut.find", Chord.of(KeyCode.SLASH)),
    FULL_SCREEN(Topic.LOOKING, "shortcut.full", Chord.of(KeyCode.F11)),
    LEAVE(Topic.LOOKING, "shortcut.leave", Chord.of(KeyCode.ESCAPE)),
    MEASURE(Topic.TOOLS, "shortcut.measure", Chord.of(KeyCode.M)),
    SWIPE(Topic.TOOLS, "shortcut.swipe", Chord.of(KeyCode.S)),
    GRATICULE(Topic.TOOLS, "shortcut.graticule", Chord.of(KeyCode.G)),
    OVERVIEW(Topic.TOOLS, "shortcut.overview", Chord.of(KeyCode.O)),
    EXPORT(Topic.SHARING, "shortcut.export", Chord.ctrl(KeyCode.S)),
    COPY_PICTURE(Topic.SHARING, "shortcut.copy.picture", Chord.ctrl(KeyCode.C)),
    COPY_LINK(Topic.SHARING, "shortcut.copy.link", Chord.of(KeyCode.C, Held.CTRL, Held.SHIFT)),
    COPY_COMMAND(
            Topic.SHARING, "shortcut.copy.command", Chord.of(KeyCode.L, Held.CTRL, Held.SHIFT)),
    RECORD(Topic.STORIES, "shortcut.record", Chord.of(KeyCode.R)),
    UNDO(Topic.STORIES, "shortcut.undo", Chord.ctrl(KeyCode.Z)),
    REDO(
            Topic.STORIES,
            "shortcut.redo",
            Chord.ctrl(KeyCode.Y),
            Chord.of(KeyCode.Z, Held.CTRL, Held.SHIFT).quietly()),
    HELP(Topic.HELP, "shortcut.help", Chord.of(KeyCode.F1)),
    SHEET(Topic.HELP, "shortcut.sheet", Chord.of(KeyCode.SLASH, Held.SHIFT).as("?"));

    private final Entry entry;

    WindowKey(Topic topic, String words, Chord... chords) {
        entry = Entry.of(topic, words, chords);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
