package org.quancheng.atlas.map.ground;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

import java.util.ArrayList;
import java.util.List;

/** Geometry in plane units → JavaFX paths in pixels. */
final class Paths {
    private Paths() {}

    /** A path of polygons or lines, multiplied by {@code scale}, with a style class. */
    static Path of(Geometry geometry, double scale, String... styles) {
        List<PathElement> elements = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            switch (geometry.getGeometryN(i)) {
                case Polygon p -> {
                    ring(p.getExteriorRing(), scale, true, elements);
                    for (int h = 0; h < p.getNumInteriorRing(); h++)
                        ring(p.getInteriorRingN(h), scale, true, elements);
                }
                case LineString l -> ring(l, scale, false, elements);
                default -> {}
            }
        }
        Path path = new Path(elements);
        path.setFillRule(FillRule.EVEN_ODD);
        path.setManaged(false);
        path.setStroke(null);
        path.getStyleClass().addAll(styles);
        return path;
    }

    private static void ring(
            LineString line, double scale, boolean close, List<PathElement> elements) {
        Coordinate[] points = line.getCoordinates();
        if (points.length == 0) return;
        elements.add(new MoveTo(points[0].x * scale, points[0].y * scale));
        for (int i = 1; i < points.length - (close ? 1 : 0); i++) {
            elements.add(new LineTo(points[i].x * scale, points[i].y * scale));
        }
        if (close) elements.add(new ClosePath());
    }
}
