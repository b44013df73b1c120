package org.quancheng.atlas.app;

import javafx.scene.layout.Region;
import org.quancheng.atlas.map.AtlasMap;
import org.quancheng.atlas.map.furniture.Legend;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.window.AtlasPane;

/** Puts the views together by hand. */
final class Wiring {
    private Wiring() {}

    /** The contents of the main window. */
    static AtlasPane window(AtlasState state) {
        return new AtlasPane(state, new AtlasMap(state), new Legend(state), new Region());
    }
}
