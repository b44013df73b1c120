package org.quancheng.atlas.story;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

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
        if (!showing.isOn()) return e.getCode() == KeyCode.F5 && begin(e.isShiftDown());
        showing.touch();
        if (e.isShortcutDown() || e.isAltDown()) return false;
        boolean typing = focus.filter(TextInputControl.class::isInstance).isPresent();
        return switch (e.getCode()) {
            case PAGE_DOWN, PAGE_UP -> turn(e.getCode());
            case ESCAPE -> {
                if (typing && showing.asking().get()) yield false;
                showing.leave();
                yield true;
            }
            default -> !typing && (number(e) || act(e.getCode(), isFree(focus)));
        };
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
    private boolean begin(boolean whereItEnded) {
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

    private boolean turn(KeyCode code) {
        if (code == KeyCode.PAGE_DOWN) showing.next();
        else showing.previous();
        return true;
    }

    private boolean number(KeyEvent e) {
        if (!e.getCode().isDigitKey() || e.isShiftDown()) return false;
        String name = e.getCode().getName();
        showing.type(Character.digit(name.charAt(name.length() - 1), 10));
        return true;
    }

    private boolean act(KeyCode code, boolean free) {
        boolean arrows = free || showing.isOnStage();
        switch (code) {
            case B, PERIOD, DECIMAL -> showing.toggleBlack();
            case P -> showing.togglePlaying();
            case I -> showing.ask();
            case BACK_SPACE -> {
                if (showing.typed().get().isEmpty()) showing.comeBack();
                else showing.untype();
            }
            case ENTER -> {
                if (!showing.typed().get().isEmpty()) showing.enter();
                else if (free) showing.next();
                else return false;
            }
            case SPACE -> {
                if (!free) return false;
                showing.next();
            }
            case RIGHT, DOWN -> {
                if (!arrows) return false;
                showing.next();
            }
            case LEFT, UP -> {
                if (!arrows) return false;
                showing.previous();
            }
            case HOME -> {
                if (!arrows) return false;
                showing.jump(0);
            }
            case END -> {
                if (!arrows) return false;
                showing.jumpToLast();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
