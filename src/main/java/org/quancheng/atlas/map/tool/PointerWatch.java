package org.quancheng.atlas.map.tool;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

import org.quancheng.atlas.state.AtlasState;

import java.util.Optional;

/** Tells the state what lies under the mouse; a finger hides what it points at and is not told. */
final class PointerWatch {
    private final AtlasState state;
    private boolean here;
    private double x;
    private double y;

    PointerWatch(Node pad, AtlasState state) {
        this.state = state;
        pad.addEventFilter(MouseEvent.ANY, this::watch);
        // The ground may move under a mouse that stands still.
        state.camera().view().addListener((o, was, is) -> tell());
    }

    private void watch(MouseEvent e) {
        here = e.getEventType() != MouseEvent.MOUSE_EXITED && !e.isSynthesized();
        x = e.getX();
        y = e.getY();
        tell();
    }

    private void tell() {
        state.tools().pointAt(here ? Optional.of(state.camera().at(x, y)) : Optional.empty());
    }
}
