package org.quancheng.atlas.pack.check.shape;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.Value;
import org.quancheng.atlas.pack.check.OpenedPack;
import org.quancheng.atlas.pack.check.shape.Extent.Lie;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.stream.Collectors;

/** A place stands inside the pack's extent and inside the district that it is said to be in. */
public final class PlacePositions {
    private PlacePositions() {}

    /** Reports places outside the extent and takes their coordinates away. */
    public static void checkExtent(OpenedPack pack, Extent extent) {
        for (Dataset places : pack.of(Kind.PLACES)) {
            for (Value at : places.values()) {
                if (!at.field().equals("at") || !at.node().isArray()) continue;
                Lie lie = extent.lie(at.node());
                if (lie == Lie.INSIDE) continue;
                places.report(
                        at.pointer(),
                        Remedy.DROP_VALUE,
                        Extent.zh(lie, at.node()) + "；这个地点暂不上图。",
                        Extent.en(lie, at.node()) + "; until then the place is not on the map.");
            }
        }
    }

    /** Reports places outside their district's polygon; they stay. */
    public static void checkDistricts(OpenedPack pack) {
        Map<String, PointOnGeometryLocator> shapes =
                DistrictShapes.of(pack).stream()
                        .collect(
                                Collectors.toMap(
                                        DistrictShapes.Shape::id,
                                        shape -> new IndexedPointInAreaLocator(shape.geometry()),
                                        (a, b) -> a));
        Map<String, String> features =
                pack.of(Kind.DISTRICT).stream()
                        .filter(d -> d.shows("/feature"))
                        .collect(
                                Collectors.toMap(
                                        d -> d.root().path("id").asString(""),
                                        d -> d.root().path("feature").asString(""),
                                        (a, b) -> a));
        for (Dataset places : pack.of(Kind.PLACES)) {
            for (Value at : places.values()) {
                if (!at.field().equals("at") || !at.node().isArray()) continue;
                String place = at.pointer().substring(0, at.pointer().lastIndexOf('/'));
                if (!places.shows(place + "/district")) continue;
                String district = places.root().at(place).path("district").asString("");
                PointOnGeometryLocator shape = shapes.get(features.getOrDefault(district, ""));
                if (shape != null && !contains(shape, at.node())) report(places, at, district);
            }
        }
    }

    private static boolean contains(PointOnGeometryLocator shape, JsonNode at) {
        Coordinate point = new Coordinate(at.get(0).asDouble(), at.get(1).asDouble());
        return shape.locate(point) != Location.EXTERIOR;
    }

    private static void report(Dataset places, Value at, String district) {
        places.report(
                at.pointer(),
                Remedy.KEEP,
                "这个点不在区县「" + district + "」的面内，请核对坐标或 district。",
                "This point lies outside the polygon of the district \""
                        + district
                        + "\"; check the coordinate or the district.");
    }
}
