package org.quancheng.atlas.story;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Showing;

import java.util.Optional;

/** The keys of a presentation: those of every clicker, and a few for hands on the keyboard. */
public final class ShowKeys {
    private final AtlasState state;
    private final Showing showing;

    public ShowKeys(AtlasState state) {
        this.state = state;
        this.showing = state.showing();
    }

    /**
     * Does what a key means during a presentation; F5 begins one.
     *
     * @param focus what has the focus; what is typed into a field is not a presenter's key
     * @return whether it meant something
     */
    public boolean press(KeyEvent e, Optional<Node> focus) {
        Optional<ShowKey> key = Shortcut.of(ShowKey.class, e);
        if (!showing.isOn()) return key.filter(this::begin).isPresent();
        showing.touch();
        boolean typing = focus.filter(TextInputControl.class::isInstance).isPresent();
        return key.filter(k -> act(k, e.getCode(), typing, isFree(focus))).isPresent();
    }

    /** The side buttons of a mouse, which some clickers send. */
    public boolean press(MouseButton button) {
        if (!showing.isOn()) return false;
        switch (button) {
            case BACK -> showing.previous();
            case FORWARD -> showing.next();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Begins the story that was shown last, else the first. */
    private boolean begin(ShowKey key) {
        if (key != ShowKey.START && key != ShowKey.RESUME) return false;
        boolean whereItEnded = key == ShowKey.RESUME;
        // What was shown last may have been edited since.
        Optional<Showing.Stop> last =
                showing.last().filter(s -> state.drafts().story(s.story().id()).isPresent());
        last.flatMap(s -> state.drafts().story(s.story().id()))
                .or(
                        () ->
                                state.drafts().stories().get().stream()
                                        .filter(s -> !s.chapters().isEmpty())
                                        .findFirst())
                .ifPresent(
                        story ->
                                showing.start(
                                        story,
                                        whereItEnded
                                                ? last.map(s -> s.chapter().id())
                                                        .map(story::indexOf)
                                                        .filter(i -> i >= 0)
                                                        .orElse(0)
                                                : 0));
        return true;
    }

    /**
     * Whether the focus has no use of its own for arrows, space and Enter: nothing has it, or the
     * map.
     */
    private static boolean isFree(Optional<Node> focus) {
        return focus.filter(node -> !"map-pad".equals(node.getId())).isEmpty();
    }

    /**
     * Does what a key means.
     *
     * @param typing whether a field has the focus, which letters, arrows and figures belong to
     * @param free whether nothing has the focus that could use arrows, space and Enter
     * @return whether it meant something
     */
    private boolean act(ShowKey key, KeyCode code, boolean typing, boolean free) {
        boolean arrows = !typing && (free || showing.isOnStage());
        boolean entered = !showing.typed().get().isEmpty();
        return switch (key) {
            case START, RESUME -> false;
            case PAGE_NEXT -> does(true, showing::next);
            case PAGE_PREVIOUS -> does(true, showing::previous);
            case NEXT -> does(arrows, showing::next);
            case PREVIOUS -> does(arrows, showing::previous);
            case SPACE -> does(!typing && free, showing::next);
            case ENTER ->
                    does(!typing && (entered || free), entered ? showing::enter : showing::next);
            case NUMBER -> does(!typing, () -> showing.type(digit(code)));
            case FIRST -> does(arrows, () -> showing.jump(0));
            case LAST -> does(arrows, showing::jumpToLast);
            case BLACK -> does(!typing, showing::toggleBlack);
            case PLAY -> does(!typing, showing::togglePlaying);
            case ASK -> does(!typing, showing::ask);
            case COME_BACK -> does(!typing, entered ? showing::untype : showing::comeBack);
            case LEAVE -> does(!typing || !showing.asking().get(), showing::leave);
        };
    }

    private static boolean does(boolean may, Runnable action) {
        if (may) action.run();
        return may;
    }

    private static int digit(KeyCode code) {
        String name = code.getName();
        return Character.digit(name.charAt(name.length() - 1), 10);
    }
}
