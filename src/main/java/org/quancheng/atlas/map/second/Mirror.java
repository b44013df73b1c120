package org.quancheng.atlas.map.second;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import org.quancheng.atlas.map.AtlasMap;
import org.quancheng.atlas.map.pointer.PointerView;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Camera;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.state.Twin;

import java.util.function.Function;

/**
 * The audience's map in another window: what is moved, pointed at and drawn on either is so on
 * both.
 */
public final class Mirror extends Pane {
    private final Camera camera;
    private final AtlasMap map;
    private final PointerView pointer;
    private final Twin twin;

    /**
     * @param maps draws another map of a state that looks through another camera
     */
    public Mirror(AtlasState state, Function<AtlasState, AtlasMap> maps) {
        camera = state.camera().second();
        AtlasState through = state.through(camera);
        map = maps.apply(through);
        map.setId("mirror-map");
        pointer = new PointerView(through, maps);
        twin = new Twin(state.camera(), camera);
        setId("mirror");
        setMinSize(0, 0);
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        getChildren().addAll(map, pointer);
    }

    /** Follows the audience's map, or rests. */
    public void setOn(boolean value) {
        twin.setOn(value);
        if (value) map.wake();
    }

    /** Where this window looks from. */
    public Camera camera() {
        return camera;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1) return;
        camera.setFree(FreeArea.whole(getWidth(), getHeight()));
        map.resizeRelocate(0, 0, getWidth(), getHeight());
        pointer.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
