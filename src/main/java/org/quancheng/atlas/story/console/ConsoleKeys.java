package org.quancheng.atlas.story.console;

import javafx.scene.input.KeyEvent;

import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Presenter;

/** The keys for the presenter's notes. */
public final class ConsoleKeys {
    private ConsoleKeys() {}

    /**
     * N asks for notes and time or puts them away, while a story is shown; Ctrl with + or − writes
     * the notes larger or smaller.
     *
     * @return whether the key meant something
     */
    public static boolean press(KeyEvent e, AtlasState state) {
        if (!state.showing().isOn()) return false;
        return Shortcut.of(ConsoleKey.class, e)
                .filter(key -> act(key, state.presenter()))
                .isPresent();
    }

    private static boolean act(ConsoleKey key, Presenter presenter) {
        boolean asked = presenter.asked().get();
        switch (key) {
            case NOTES -> presenter.ask(!asked);
            case LARGER -> {
                if (asked) presenter.resize(1);
            }
            case SMALLER -> {
                if (asked) presenter.resize(-1);
            }
        }
        return asked || key == ConsoleKey.NOTES;
    }
}
