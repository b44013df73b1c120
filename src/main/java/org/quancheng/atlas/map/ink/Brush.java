package org.quancheng.atlas.map.ink;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

import org.locationtech.jts.geom.Coordinate;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.map.sign.HaloText;
import org.quancheng.atlas.plan.ink.Stroke;

import java.util.List;

/**
 * Turns strokes into shapes for one zoom, in pixels from the plane's origin.
 *
 * @param scale pixels of one plane unit
 * @param factor how much larger than at scale 1 everything is drawn
 */
record Brush(Plane plane, double scale, double factor) {
    /** How far the light edge of a line reaches beyond it. */
    private static final double EDGE = 1.5;

    Node shape(Stroke stroke) {
        List<Coordinate> points = stroke.points().stream().map(this::pixels).toList();
        double width = stroke.kind().width() * factor;
        return switch (stroke.kind()) {
            case PEN -> {
                List<PathElement> curve = Curve.through(points);
                Path edge = path(curve, "ink-edge", width + 2 * EDGE * factor);
                yield group(edge, path(curve, "ink-pen-" + stroke.tone().word(), width));
            }
            case MARKER ->
                    group(path(Curve.through(points), "ink-marker-" + stroke.tone().word(), width));
            case LINE -> {
                List<PathElement> outline = Curve.arrow(points.getFirst(), points.getLast(), width);
                Path edge = path(outline, "ink-edge", 2 * EDGE * factor);
                yield group(edge, path(outline, "ink-line-" + stroke.tone().word(), 0));
            }
            case TEXT -> {
                HaloText text =
                        new HaloText(
                                stroke.words(), width, true, 0, "ink-text-" + stroke.tone().word());
                text.setLayoutX(Math.round(points.getFirst().x));
                text.setLayoutY(Math.round(points.getFirst().y - text.height() / 2));
                yield text;
            }
        };
    }

    private Coordinate pixels(org.quancheng.atlas.geo.LonLat point) {
        Coordinate c = plane.of(point);
        return new Coordinate(c.x * scale, c.y * scale);
    }

    private static Group group(Path... paths) {
        Group group = new Group(paths);
        group.setManaged(false);
        return group;
    }

    private static Path path(List<PathElement> elements, String style, double width) {
        Path path = new Path(elements);
        path.getStyleClass().addAll("ink", style);
        path.setStrokeWidth(width);
        path.setManaged(false);
        return path;
    }
}
