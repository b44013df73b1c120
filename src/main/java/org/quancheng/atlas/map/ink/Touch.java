package org.quancheng.atlas.map.ink;

import javafx.geometry.Bounds;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.plan.ink.Stroke;
import org.quancheng.atlas.state.Camera;
import org.quancheng.atlas.state.Pixel;

/** How far a finger is from a stroke. */
final class Touch {
    private Touch() {}

    /**
     * Pixels from a place of the map to the edge of a stroke; 0 or less on the stroke.
     *
     * @param shape what shows the stroke; null where nothing does
     */
    static double of(Stroke stroke, @Nullable Node shape, Camera camera, double x, double y) {
        if (shape == null) return Double.MAX_VALUE;
        if (stroke.kind() == Stroke.Kind.TEXT) {
            Bounds box = shape.getParent().localToParent(shape.getBoundsInParent());
            double dx = Math.max(box.getMinX() - x, x - box.getMaxX());
            double dy = Math.max(box.getMinY() - y, y - box.getMaxY());
            return Math.max(dx, dy);
        }
        Coordinate hand = new Coordinate(x, y);
        Coordinate[] line =
                stroke.points().stream().map(p -> seen(camera, p)).toArray(Coordinate[]::new);
        double distance =
                line.length == 1
                        ? hand.distance(line[0])
                        : Distance.pointToSegmentString(hand, line);
        return distance - stroke.kind().width() / 2;
    }

    private static Coordinate seen(Camera camera, LonLat point) {
        Pixel p = camera.seen(point);
        return new Coordinate(p.x(), p.y());
    }
}
