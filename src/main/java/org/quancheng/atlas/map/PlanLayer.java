package org.quancheng.atlas.map;

import com.gluonhq.maps.MapLayer;

import javafx.scene.Node;

/** Our drawing as a layer of the Gluon map; it follows our own camera, not Gluon's. */
final class PlanLayer extends MapLayer {
    PlanLayer(Node... drawn) {
        getChildren().addAll(drawn);
        setMouseTransparent(true);
    }
}
