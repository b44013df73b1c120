package org.quancheng.atlas.map.pointer;

import javafx.scene.Group;
import javafx.scene.shape.Circle;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.map.AtlasMap;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Camera;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.state.Pixel;

import java.util.function.Function;

/** A second, small map under a round glass: the same drawing from nearer, with more names. */
final class Magnifier extends Group {
    /** How many levels nearer. */
    private static final double NEARER = 1.4;

    private static final double DIAMETER = 300;

    private final AtlasState state;
    private final Camera camera;
    private final AtlasMap map;
    private final Circle glass = new Circle();
    private final Circle rim = new Circle();
    private final Circle line = new Circle();
    private double diameter;

    Magnifier(AtlasState state, Function<AtlasState, AtlasMap> maps) {
        this.state = state;
        setId("magnifier");
        setManaged(false);
        setAutoSizeChildren(false);
        camera = state.camera().second();
        map = maps.apply(state.through(camera));
        map.setId("magnifier-map");
        map.setManaged(false);
        map.setClip(glass);
        rim.getStyleClass().add("magnifier-rim");
        rim.setManaged(false);
        line.getStyleClass().add("magnifier-line");
        line.setManaged(false);
        getChildren().addAll(map, line, rim);
    }

    void at(Pixel p, LonLat where) {
        fit();
        setLayoutX(Math.round(p.x() - diameter / 2));
        setLayoutY(Math.round(p.y() - diameter / 2));
        camera.show(new Viewpoint(where, state.camera().view().get().zoom() + NEARER));
    }

    private void fit() {
        double wanted = Math.round(DIAMETER * state.preferences().scale().get().factor());
        if (wanted == diameter) return;
        diameter = wanted;
        for (Circle circle : new Circle[] {glass, rim, line}) {
            circle.setCenterX(diameter / 2);
            circle.setCenterY(diameter / 2);
            circle.setRadius(diameter / 2);
        }
        camera.setFree(FreeArea.whole(diameter, diameter));
        map.resize(diameter, diameter);
    }
}
