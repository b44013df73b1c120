package org.quancheng.atlas.map.tool;

import javafx.scene.Group;
import javafx.scene.transform.Affine;

import org.locationtech.jts.geom.Coordinate;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.state.Camera;
import org.quancheng.atlas.state.FreeArea;

/** Shapes drawn for one zoom and then carried along with the camera by a single transform. */
public final class Carried extends Group {
    private final Affine affine = new Affine();
    private double builtZoom = Double.NaN;

    public Carried() {
        getTransforms().add(affine);
        setMouseTransparent(true);
        setManaged(false);
    }

    /** The shapes now in it are in pixels of this zoom, counted from the plane's origin. */
    public void builtFor(double zoom) {
        builtZoom = zoom;
    }

    /** Moves the shapes to where the camera sees them, on whole pixels. */
    public void follow(Camera camera, Plane plane) {
        if (Double.isNaN(builtZoom)) return;
        Viewpoint view = camera.view().get();
        FreeArea area = camera.free().get();
        Coordinate center = plane.of(view.center());
        double scale = Math.pow(2, view.zoom() - builtZoom);
        double unit = Plane.scale(view.zoom());
        affine.setMxx(scale);
        affine.setMyy(scale);
        affine.setTx(Math.round(area.windowWidth() / 2 - center.x * unit));
        affine.setTy(Math.round(area.windowHeight() / 2 - center.y * unit));
    }
}
