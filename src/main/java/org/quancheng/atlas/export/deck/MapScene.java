package org.quancheng.atlas.export.deck;

import javafx.scene.layout.Pane;

import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.export.scene.Laid;
import org.quancheng.atlas.map.AtlasMap;
import org.quancheng.atlas.map.furniture.Legend;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;

import java.util.List;

/** The map of a slide, laid out as in a window, with its legend on it or beside it. */
final class MapScene extends Pane {
    static final double LEGEND = 236;
    private static final double EDGE = 16;
    private static final double AIR = 26;

    final AtlasMap map;
    final Legend legend;
    private final AtlasState state;
    private final Runnable frame;
    private final boolean legendOnMap;
    private final double legendScale;
    private final double mapWidth;

    private MapScene(
            Workshop workshop,
            AtlasState state,
            Runnable frame,
            boolean legendOnMap,
            double legendScale,
            double w) {
        this.state = state;
        this.frame = frame;
        this.legendOnMap = legendOnMap;
        this.legendScale = legendScale;
        mapWidth = w;
        map = workshop.maps().apply(state);
        legend = Legend.printed(state, map.sights());
        getChildren().addAll(map, legend);
    }

    /**
     * Lays out a map in pixels.
     *
     * @param frame brings the camera of the state to where it is to stand; called whenever what is
     *     free of the map has changed
     * @param legendScale how much larger than the map its legend is shown
     */
    static MapScene of(
            Workshop workshop,
            AtlasState state,
            Runnable frame,
            boolean legendOnMap,
            double legendScale,
            double width,
            double height) {
        state.preferences().setReducedMotion(true);
        return Laid.page(
                new MapScene(workshop, state, frame, legendOnMap, legendScale, width),
                width + LEGEND,
                height,
                workshop.look());
    }

    @Override
    protected void layoutChildren() {
        for (int pass = 0; pass < 2; pass++) {
            legend.applyCss();
            double height = legend.prefHeight(LEGEND);
            double x = legendOnMap ? EDGE : mapWidth;
            Box box = new Box(x, getHeight() - EDGE - height, LEGEND, height);
            legend.resizeRelocate(box.x(), box.y(), LEGEND, height);
            state.camera().setFree(free(box));
            map.resizeRelocate(0, 0, mapWidth, getHeight());
            map.layout();
            frame.run();
        }
        legend.layout();
    }

    private FreeArea free(Box box) {
        return new FreeArea(
                mapWidth,
                getHeight(),
                AIR,
                AIR,
                AIR,
                legendOnMap ? box.right() + EDGE : AIR,
                legendScale,
                legendOnMap ? List.of(box) : List.of());
    }
}
