package org.quancheng.atlas.map.tool;

import javafx.scene.Group;
import javafx.scene.Node;

import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;

import java.util.List;
import java.util.stream.Stream;

/** What the tools draw on the map, and their ears for the hand on it. */
public final class ToolLayers {
    private final Graticule graticule;
    private final MeasureLayer measure;
    private final Group over;

    /**
     * @param map hears of the mouse before any tool does
     * @param pad the node of it that catches mouse and keys
     */
    public ToolLayers(AtlasState state, Plane plane, Node map, Node pad) {
        graticule = new Graticule(state);
        measure = new MeasureLayer(state, plane);
        over = new Group(graticule.names(), measure);
        over.setManaged(false);
        over.setMouseTransparent(true);
        new PointerWatch(map, pad, state);
        new MeasureHand(pad, state, measure);
        state.tools().measurement().addListener((o, was, is) -> measure.rest());
    }

    /** What belongs over the fills and under the signs. */
    public Node under() {
        return graticule.lines();
    }

    /** What belongs over the signs. */
    public Node over() {
        return over;
    }

    /** What the names of lines and measurements cover, in pixels of the window. */
    public List<Box> names() {
        return Stream.concat(graticule.taken().stream(), measure.taken().stream()).toList();
    }

    /** Carries everything along with the camera. */
    public void follow() {
        graticule.follow();
        measure.follow();
    }

    /**
     * Draws everything anew for where the camera has come to rest, for language, theme and size.
     */
    public void rest() {
        graticule.rest();
        measure.rest();
    }
}
