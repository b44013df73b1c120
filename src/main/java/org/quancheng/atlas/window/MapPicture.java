package org.quancheng.atlas.window;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

import java.util.List;

/** A picture of a window's content without some of it, in the pixels of the screen. */
final class MapPicture {
    private MapPicture() {}

    /**
     * @param pane all that the window shows
     * @param away what the picture leaves out
     */
    static Image of(Region pane, List<Node> away) {
        away.forEach(node -> node.setOpacity(0));
        try {
            double density =
                    pane.getScene() == null || pane.getScene().getWindow() == null
                            ? 1
                            : pane.getScene().getWindow().getOutputScaleX();
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setViewport(
                    new Rectangle2D(0, 0, pane.getWidth() * density, pane.getHeight() * density));
            parameters.setTransform(new Scale(density, density));
            if (pane.getScene() != null) parameters.setFill(pane.getScene().getFill());
            return pane.snapshot(parameters, null);
        } finally {
            away.forEach(node -> node.setOpacity(1));
        }
    }
}
