package org.quancheng.atlas.story.console;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

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
        Presenter presenter = state.presenter();
        if (!state.showing().isOn() || e.isAltDown()) return false;
        if (e.getCode() == KeyCode.N && !e.isShortcutDown()) {
            presenter.ask(!presenter.asked().get());
            return true;
        }
        if (!e.isShortcutDown() || !presenter.asked().get()) return false;
        switch (e.getCode()) {
            case PLUS, EQUALS, ADD -> presenter.resize(1);
            case MINUS, SUBTRACT -> presenter.resize(-1);
            default -> {
                return false;
            }
        }
        return true;
    }
}
