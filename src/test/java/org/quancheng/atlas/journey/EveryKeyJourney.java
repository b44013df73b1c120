package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.map.MapKey;
import org.quancheng.atlas.map.swipe.SwipeKey;
import org.quancheng.atlas.map.tool.MeasureKey;
import org.quancheng.atlas.panel.author.AuthorKey;
import org.quancheng.atlas.panel.chart.GridKey;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.shortcut.Chord;
import org.quancheng.atlas.shortcut.Chord.Held;
import org.quancheng.atlas.shortcut.PressKey;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.ink.Tool;
import org.quancheng.atlas.story.ShowKey;
import org.quancheng.atlas.story.console.ConsoleKey;
import org.quancheng.atlas.story.ink.InkKey;
import org.quancheng.atlas.window.AllKeys;
import org.quancheng.atlas.window.SearchKey;
import org.quancheng.atlas.window.WindowKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Every key on the sheet of shortcuts does something where it says so. */
class EveryKeyJourney {
    @Test
    void everyListedKeyIsUsed() {
        try (Visit visit = Visit.to(Packs.miniTown())) {
            List<String> idle = new ArrayList<>();
            for (Shortcut key : AllKeys.list())
                for (Chord chord : key.entry().chords())
                    if (!isUsed(visit, key, chord))
                        idle.add(key.getClass() + " " + key + " " + chord);
            assertEquals(List.of(), idle);
        }
    }

    private static boolean isUsed(Visit visit, Shortcut key, Chord chord) {
        String id =
                visit.ask(
                        () -> {
                            begin(visit);
                            return prepare(visit, key);
                        });
        // Long sheets arrive in steps.
        if (!visit.has(id)) visit.until(id + " for " + key, () -> visit.has(id));
        return visit.ask(
                () -> {
                    Node focus = visit.scene().lookup("#" + id);
                    focus.requestFocus();
                    AtomicBoolean reached = new AtomicBoolean();
                    EventHandler<KeyEvent> end = e -> reached.set(true);
                    visit.stage.addEventHandler(KeyEvent.KEY_PRESSED, end);
                    Event.fireEvent(focus, press(chord));
                    visit.stage.removeEventHandler(KeyEvent.KEY_PRESSED, end);
                    return !reached.get();
                });
    }

    private static KeyEvent press(Chord chord) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                chord.code(),
                chord.held().contains(Held.SHIFT),
                chord.held().contains(Held.CTRL),
                chord.held().contains(Held.ALT),
                false);
    }

    /** All is put away. */
    private static void begin(Visit visit) {
        AtlasState state = visit.state;
        state.tools().help().close();
        while (state.showing().isOn()) state.showing().leave();
        state.drafts().close();
        state.tools().setExporting(false);
        state.tools().setSwipe(Optional.empty());
        state.tools().setMeasuring(false);
        state.ink().take(Tool.ARROW);
        ((TextField) visit.scene().lookup("#search-field")).clear();
        state.open(Subject.of(Kind.OVERVIEW));
        visit.stage.setFullScreen(false);
        lay(visit);
    }

    private static void lay(Visit visit) {
        visit.scene().getRoot().applyCss();
        visit.scene().getRoot().layout();
    }

    /** Makes the place where a key is for, and answers the id of what has the focus there. */
    private static String prepare(Visit visit, Shortcut key) {
        AtlasState state = visit.state;
        String focus =
                switch (key) {
                    case MapKey k -> "map-pad";
                    case SearchKey k -> {
                        ((TextField) visit.scene().lookup("#search-field"))
                                .setText(visit.plan().districts().getFirst().name().zh());
                        yield "search-field";
                    }
                    case GridKey k -> {
                        state.open(Subject.of(Kind.MATRIX));
                        yield "matrix-theme-" + visit.plan().manifest().themes().getFirst().id();
                    }
                    case PressKey k -> "tile-" + visit.plan().districts().getFirst().id();
                    case MeasureKey k -> {
                        state.tools().setMeasuring(true);
                        yield "map-pad";
                    }
                    case SwipeKey k -> {
                        visit.scene().lookup("#map-pad").requestFocus();
                        Event.fireEvent(
                                visit.scene().lookup("#map-pad"),
                                press(WindowKey.SWIPE.entry().chords().getFirst()));
                        yield "swipe-grip";
                    }
                    case ShowKey k -> {
                        if (k != ShowKey.START && k != ShowKey.RESUME)
                            state.showing().start(story(visit), 0);
                        yield "map-pad";
                    }
                    case ConsoleKey k -> {
                        state.showing().start(story(visit), 0);
                        state.presenter().ask(k != ConsoleKey.NOTES);
                        yield "map-pad";
                    }
                    case InkKey k -> {
                        ink(state, k);
                        yield "map-pad";
                    }
                    case AuthorKey k -> {
                        state.drafts().edit(story(visit).id());
                        String chapter = story(visit).chapters().getFirst().id();
                        state.drafts().choose(Optional.of(chapter));
                        yield "edit-" + chapter;
                    }
                    case WindowKey k -> {
                        if (k == WindowKey.UNDO || k == WindowKey.REDO)
                            state.open(Subject.of(Kind.STORIES));
                        yield "map-pad";
                    }
                    default -> throw new AssertionError("no place known for " + key);
                };
        lay(visit);
        return focus;
    }

    private static void ink(AtlasState state, InkKey key) {
        state.ink().take(Tool.PEN);
        if (state.ink().strokes().get().isEmpty())
            state.ink().write(state.camera().view().get().center(), "a");
        if (key == InkKey.REDO) state.ink().undo();
    }

    private static Story story(Visit visit) {
        return visit.state.drafts().stories().get().getFirst();
    }
}
