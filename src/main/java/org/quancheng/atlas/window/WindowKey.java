package org.quancheng.atlas.window;

import javafx.scene.input.KeyCode;

import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Chord.Held;
import org.quancheng.atlas.shortcut.Entry;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.shortcut.Topic;

/** The keys that work everywhere in the window. */
public enum WindowKey implements Shortcut {
    BACK(Entry.of(Topic.MOVING, "shortcut.back", Chord.of(KeyCode.LEFT, Held.ALT))),
    FORWARD(Entry.of(Topic.MOVING, "shortcut.forward", Chord.of(KeyCode.RIGHT, Held.ALT))),
    FIND(Entry.of(Topic.LOOKING, "shortcut.find", Chord.ctrl(KeyCode.F))),
    FIND_AT_ONCE(Entry.of(Topic.LOOKING, "shortcut.find", Chord.of(KeyCode.SLASH))),
    FULL_SCREEN(Entry.of(Topic.LOOKING, "shortcut.full", Chord.of(KeyCode.F11))),
    LEAVE(Entry.of(Topic.LOOKING, "shortcut.leave", Chord.of(KeyCode.ESCAPE))),
    MEASURE(Entry.of(Topic.TOOLS, "shortcut.measure", Chord.of(KeyCode.M))),
    SWIPE(Entry.of(Topic.TOOLS, "shortcut.swipe", Chord.of(KeyCode.S))),
    GRATICULE(Entry.of(Topic.TOOLS, "shortcut.graticule", Chord.of(KeyCode.G))),
    OVERVIEW(Entry.of(Topic.TOOLS, "shortcut.overview", Chord.of(KeyCode.O))),
    EXPORT(Entry.of(Topic.SHARING, "shortcut.export", Chord.ctrl(KeyCode.S))),
    COPY_PICTURE(Entry.of(Topic.SHARING, "shortcut.copy.picture", Chord.ctrl(KeyCode.C))),
    COPY_LINK(
            Entry.of(
                    Topic.SHARING,
                    "shortcut.copy.link",
                    Chord.of(KeyCode.C, Held.CTRL, Held.SHIFT))),
    COPY_COMMAND(
            Entry.of(
                    Topic.SHARING,
                    "shortcut.copy.command",
                    Chord.of(KeyCode.L, Held.CTRL, Held.SHIFT))),
    RECORD(Entry.of(Topic.STORIES, "shortcut.record", Chord.of(KeyCode.R))),
    UNDO(Entry.of(Topic.STORIES, "shortcut.undo", Chord.ctrl(KeyCode.Z))),
    REDO(
            Entry.of(
                    Topic.STORIES,
                    "shortcut.redo",
                    Chord.ctrl(KeyCode.Y),
                    Chord.of(KeyCode.Z, Held.CTRL, Held.SHIFT).quietly())),
    HELP(Entry.of(Topic.HELP, "shortcut.help", Chord.of(KeyCode.F1))),
    SHEET(Entry.of(Topic.HELP, "shortcut.sheet", Chord.of(KeyCode.SLASH, Held.SHIFT).as("?")));

    private final Entry entry;

    WindowKey(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
