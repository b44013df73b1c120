package org.quancheng.atlas.export.plate;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.map.AtlasMap;
import org.quancheng.atlas.map.furniture.Legend;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;

import java.util.ArrayList;
import java.util.List;

/**
 * A map with its legend, scale, north and notice, as it stands on a page: the very map of the
 * window, with nothing to press.
 */
public final class MapPlate extends Pane {
    /** Width of the legend in pixels. */
    private static final double LEGEND = 236;

    /** Free space along the edges. */
    private static final double EDGE = 18;

    /** Space around what is framed. */
    private static final double AIR = 34;

    private final AtlasState state;
    private final AtlasMap map;
    private final Legend legend;
    private final Runnable frame;
    private final List<Region> others = new ArrayList<>();

    /**
     * @param frame asks the camera of the state to show what the plate is about; called whenever
     *     its size or what is free of it has changed
     */
    public MapPlate(Workshop workshop, AtlasState state, Runnable frame) {
        this.state = state;
        this.frame = frame;
        state.preferences().setReducedMotion(true);
        map = workshop.maps().apply(state);
        legend = Legend.printed(state, map.sights());
        getStyleClass().add("map-plate");
        getChildren().addAll(map, legend);
        Rectangle window = new Rectangle();
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
    }

    /** Has something else lie over the map, which no name may stand under. */
    public void cover(Region other) {
        others.add(other);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1) return;
        // What is framed decides what the legend explains, and the legend's height what is free.
        for (int pass = 0; pass < 2; pass++) {
            legend.applyCss();
            double height = legend.prefHeight(LEGEND);
            // A low plate takes a smaller legend, never part of one.
            double k = Math.min(1, (getHeight() - 2 * EDGE) / height);
            Box box = new Box(EDGE, getHeight() - EDGE - k * height, k * LEGEND, k * height);
            legend.getTransforms().setAll(new Scale(k, k, 0, 0));
            legend.resizeRelocate(box.x(), box.y(), LEGEND, height);
            state.camera().setFree(free(box, k));
            map.resizeRelocate(0, 0, getWidth(), getHeight());
            map.layout();
            frame.run();
        }
        legend.layout();
        map.signs().signs().values().forEach(sign -> sign.setVisible(isWhole(sign)));
    }

    /** Whether the edge of the plate does not cut a sign: paper cannot be dragged. */
    private boolean isWhole(Node sign) {
        return getLayoutBounds().contains(sceneToLocal(sign.localToScene(sign.getLayoutBounds())));
    }

    /** The legend lies beside what is framed on a wide plate, below it on a tall one. */
    private FreeArea free(Box legendBox, double scale) {
        boolean wide = getWidth() > getHeight();
        List<Box> covered = new ArrayList<>(List.of(legendBox));
        for (Region o : others)
            covered.add(new Box(o.getLayoutX(), o.getLayoutY(), o.getWidth(), o.getHeight()));
        return new FreeArea(
                getWidth(),
                getHeight(),
                AIR,
                AIR,
                wide ? AIR : getHeight() - legendBox.y() + EDGE,
                wide ? legendBox.x() + legendBox.width() + EDGE : AIR,
                scale,
                covered);
    }
}
