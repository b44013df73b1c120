package org.quancheng.atlas.pack.check.shape;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.bind.GeoJson;
import org.quancheng.atlas.pack.check.OpenedPack;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Districts tile the city: each has one polygon, none lies on another, none is without its
 * district.
 */
public final class DistrictShapes {
    /** What rounding leaves between neighbours, in square degrees: about 1,000 m². */
    private static final double NEGLIGIBLE = 1e-7;

    private DistrictShapes() {}

    /** A polygon of the districts' layer. */
    record Shape(Dataset file, String pointer, String id, Geometry geometry) {}

    /** The polygons that are shown. */
    static List<Shape> of(OpenedPack pack) {
        return pack.layer("districts")
                .flatMap(
                        file ->
                                IntStream.range(0, file.root().path("features").size())
                                        .mapToObj(i -> "/features/" + i)
                                        .filter(file::shows)
                                        .map(p -> shape(file, p)))
                .toList();
    }

    private static Shape shape(Dataset file, String pointer) {
        JsonNode feature = file.root().at(pointer);
        return new Shape(
                file,
                pointer,
                feature.path("properties").path("id").asString(""),
                GeoJson.geometry(feature.path("geometry")));
    }

    /** Reports overlaps, districts without polygon and polygons without district; all stay. */
    public static void check(OpenedPack pack) {
        List<Shape> shapes = of(pack);
        for (int i = 0; i < shapes.size(); i++) {
            for (int j = 0; j < i; j++) checkOverlap(shapes.get(j), shapes.get(i));
        }
        Map<String, Dataset> users = new HashMap<>();
        for (Dataset district : pack.of(Kind.DISTRICT)) {
            if (!district.isOut()) checkUse(district, users);
        }
        // Without its district, or with one that misspells it, a polygon is no problem of its own.
        boolean unsure =
                pack.of(Kind.DISTRICT).stream()
                        .anyMatch(d -> d.root().path("feature").isString() && !d.shows("/feature"));
        if (unsure || pack.lacks(Kind.DISTRICT)) return;
        for (Shape shape : shapes) {
            if (users.containsKey(shape.id())) continue;
            shape.file()
                    .report(
                            shape.pointer() + "/properties/id",
                            Remedy.KEEP,
                            "没有区县使用面「" + shape.id() + "」，请补上这个区县的文件，或删去这个面。",
                            "No district uses the polygon \""
                                    + shape.id()
                                    + "\"; add the district's file or remove it.");
        }
    }

    private static void checkOverlap(Shape first, Shape second) {
        if (!first.geometry()
                .getEnvelopeInternal()
                .intersects(second.geometry().getEnvelopeInternal())) return;
        double area =
                OverlayNGRobust.overlay(first.geometry(), second.geometry(), OverlayNG.INTERSECTION)
                        .getArea();
        if (area <= NEGLIGIBLE) return;
        second.file()
                .report(
                        second.pointer() + "/geometry",
                        Remedy.KEEP,
                        "面「" + second.id() + "」与「" + first.id() + "」重叠，请修正两者的公共边界。",
                        "The polygons \""
                                + second.id()
                                + "\" and \""
                                + first.id()
                                + "\" overlap; repair the boundary between them.");
    }

    private static void checkUse(Dataset district, Map<String, Dataset> users) {
        JsonNode feature = district.root().path("feature");
        // A feature that was left out is a dangling reference and told as such.
        if (feature.isString() && !district.shows("/feature")) return;
        if (!feature.isString()) {
            district.report(
                    "",
                    Remedy.KEEP,
                    "这个区县没有面，地图上点不到它；请在 feature 里写上它的面。",
                    "This district has no polygon and cannot be reached on the map; name its"
                            + " polygon in feature.");
            return;
        }
        Dataset before = users.putIfAbsent(feature.asString(), district);
        if (before != null) {
            district.report(
                    "/feature",
                    Remedy.KEEP,
                    "面「" + feature.asString() + "」已由 " + before.path() + " 使用，请改为本区县的面。",
                    "The polygon \""
                            + feature.asString()
                            + "\" is used by "
                            + before.path()
                            + "; name this district's own.");
        }
    }
}
