package org.quancheng.atlas.pack.check.shape;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.bind.GeoJson;
import org.quancheng.atlas.pack.check.OpenedPack;
import org.quancheng.atlas.pack.check.shape.Extent.Lie;

import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.Set;

/**
 * Every feature can be drawn, lies where the pack lies, and is of the sort that its layer draws.
 */
public final class FeatureShapes {
    private static final Set<String> AREAS = Set.of("districts", "neighbours", "outlines");

    private FeatureShapes() {}

    /** Reports features that cannot be drawn and leaves them out. */
    public static void check(OpenedPack pack, Extent extent) {
        for (Dataset file : pack.of(Kind.GEOMETRY)) {
            boolean areas = AREAS.stream().anyMatch(l -> pack.layer(l).anyMatch(file::equals));
            JsonNode features = file.root().path("features");
            for (int i = 0; i < features.size(); i++) {
                String pointer = "/features/" + i;
                if (file.shows(pointer))
                    check(file, features.path(i), pointer, extent.withMargin(), areas);
            }
        }
    }

    private static void check(
            Dataset file, JsonNode feature, String pointer, Extent extent, boolean areas) {
        String at = pointer + "/geometry/coordinates";
        JsonNode coordinates = feature.path("geometry").path("coordinates");
        Geometry shape;
        try {
            shape = GeoJson.geometry(feature.path("geometry"));
        } catch (IllegalArgumentException e) {
            file.report(
                    at,
                    Remedy.DROP_ELEMENT,
                    "坐标的层次或个数与图形类型不符（环要闭合，且至少四个点），请检查「" + name(feature) + "」。",
                    "The coordinates do not have the structure of their type (rings must be closed,"
                            + " of four points or more); check \""
                            + name(feature)
                            + "\".");
            return;
        }
        Optional<String> stray = firstStray(coordinates, at, extent);
        if (stray.isPresent()) {
            JsonNode pair = file.root().at(stray.get());
            Lie lie = extent.lie(pair);
            file.report(
                    stray.get(),
                    Remedy.DROP_ELEMENT,
                    Extent.zh(lie, pair) + "；「" + name(feature) + "」没有载入。",
                    Extent.en(lie, pair) + "; \"" + name(feature) + "\" was left out.");
            return;
        }
        if (areas && !(shape instanceof Polygonal)) {
            file.report(
                    pointer + "/geometry/type",
                    Remedy.DROP_ELEMENT,
                    "这个图层里应是面（Polygon 或 MultiPolygon），请检查「" + name(feature) + "」。",
                    "This layer holds areas (Polygon or MultiPolygon); check \""
                            + name(feature)
                            + "\".");
            return;
        }
        TopologyValidationError error = new IsValidOp(shape).getValidationError();
        if (error != null) {
            Coordinate where = error.getCoordinate();
            String spot = where == null ? "" : "[" + where.getX() + ", " + where.getY() + "]";
            file.report(
                    at,
                    Remedy.DROP_ELEMENT,
                    "「" + name(feature) + "」的图形无效：" + faultZh(error) + "，位置 " + spot + "；请修正图形。",
                    "The shape of \""
                            + name(feature)
                            + "\" is invalid: "
                            + error.getMessage()
                            + " at "
                            + spot
                            + "; please repair it.");
        }
    }

    private static String name(JsonNode feature) {
        return feature.path("properties").path("id").asString("");
    }

    private static Optional<String> firstStray(JsonNode node, String pointer, Extent extent) {
        if (node.path(0).isNumber())
            return extent.lie(node) == Lie.INSIDE ? Optional.empty() : Optional.of(pointer);
        for (int i = 0; i < node.size(); i++) {
            Optional<String> stray = firstStray(node.path(i), pointer + "/" + i, extent);
            if (stray.isPresent()) return stray;
        }
        return Optional.empty();
    }

    private static String faultZh(TopologyValidationError error) {
        return switch (error.getErrorType()) {
            case TopologyValidationError.SELF_INTERSECTION,
                    TopologyValidationError.RING_SELF_INTERSECTION ->
                    "边界自相交";
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> "洞在外圈之外";
            case TopologyValidationError.NESTED_HOLES -> "洞套着洞";
            case TopologyValidationError.NESTED_SHELLS -> "面套着面";
            case TopologyValidationError.DISCONNECTED_INTERIOR -> "内部被洞隔断";
            case TopologyValidationError.DUPLICATE_RINGS -> "环重复";
            case TopologyValidationError.TOO_FEW_POINTS -> "点太少";
            default -> "环没有闭合或坐标不对";
        };
    }
}
