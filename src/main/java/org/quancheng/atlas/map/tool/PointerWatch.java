package org.quancheng.atlas.map.tool;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

import org.quancheng.atlas.state.AtlasState;

import java.util.Optional;

/**
 * Tells the state what lies under the mouse, whatever tool is in the hand; a finger hides what it
 * points at and is not told.
 */
final class PointerWatch {
    private final AtlasState state;
    private boolean here;
    private boolean told;
    private double x;
    private double y;

    /**
     * @param map hears of the mouse before any tool does
     * @param pad the node of it that the mouse is over while it is over the map
     */
    PointerWatch(Node map, Node pad, AtlasState state) {
        this.state = state;
        map.addEventFilter(
                MouseEvent.ANY,
                e -> {
                    if (e.getTarget() == pad) watch(e);
                });
        // The ground may move under a mouse that stands still.
        state.camera().view().addListener((o, was, is) -> tell());
    }

    private void watch(MouseEvent e) {
        boolean leaves = e.getEventType() == MouseEvent.MOUSE_EXITED_TARGET;
        here = !leaves && !e.isSynthesized();
        x = e.getX();
        y = e.getY();
        tell();
    }

    /** A map that the mouse is not over leaves the word to the one that it is over. */
    private void tell() {
        if (here) state.tools().pointAt(Optional.of(state.camera().at(x, y)));
        else if (told) state.tools().pointAt(Optional.empty());
        told = here;
    }
}
