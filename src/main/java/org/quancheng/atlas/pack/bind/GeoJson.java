package org.quancheng.atlas.pack.bind;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.fact.Text;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads GeoJSON (RFC 7946) features. */
public final class GeoJson {
    /** Makes the shapes of a plan, whose points are flat arrays. */
    public static final GeometryFactory FACTORY =
            new GeometryFactory(
                    new PrecisionModel(), 4326, PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    private GeoJson() {}

    /** The features of a collection that has passed its schema. */
    static List<Feature> features(JsonNode collection) {
        List<Feature> features = new ArrayList<>();
        for (JsonNode node : collection.path("features")) {
            JsonNode p = node.get("properties");
            features.add(
                    new Feature(
                            p.get("id").asString(),
                            Binding.bind(p.get("name"), Text.class),
                            Feature.Quality.valueOf(p.get("quality").asString()),
                            p.has("areaKm2")
                                    ? Optional.of(p.get("areaKm2").asDouble())
                                    : Optional.empty(),
                            p.path("rank").asInt(1),
                            p.has("basis")
                                    ? Optional.of(Binding.bind(p.get("basis"), Text.class))
                                    : Optional.empty(),
                            geometry(node.get("geometry"))));
        }
        return features;
    }

    /**
     * Reads one geometry object.
     *
     * @throws IllegalArgumentException if its coordinates are not those of its type
     */
    public static Geometry geometry(JsonNode geometry) {
        JsonNode c = geometry.get("coordinates");
        return switch (geometry.get("type").asString()) {
            case "Polygon" -> polygon(c);
            case "MultiPolygon" ->
                    FACTORY.createMultiPolygon(
                            each(c).map(GeoJson::polygon).toArray(Polygon[]::new));
            case "LineString" -> FACTORY.createLineString(line(c));
            case "MultiLineString" ->
                    FACTORY.createMultiLineString(
                            each(c).map(l -> FACTORY.createLineString(line(l)))
                                    .toArray(LineString[]::new));
            default -> throw new IllegalArgumentException(geometry.get("type").asString());
        };
    }

    private static Polygon polygon(JsonNode rings) {
        if (rings.isEmpty() || rings.get(0).isEmpty())
            throw new IllegalArgumentException("a polygon without rings");
        LinearRing[] all =
                each(rings).map(r -> FACTORY.createLinearRing(line(r))).toArray(LinearRing[]::new);
        LinearRing[] holes = new LinearRing[all.length - 1];
        System.arraycopy(all, 1, holes, 0, holes.length);
        return FACTORY.createPolygon(all[0], holes);
    }

    private static Coordinate[] line(JsonNode points) {
        return each(points)
                .map(
                        p -> {
                            if (!p.isArray() || !isFinite(p.path(0)) || !isFinite(p.path(1))) {
                                throw new IllegalArgumentException("not a coordinate: " + p);
                            }
                            return new Coordinate(p.get(0).asDouble(), p.get(1).asDouble());
                        })
                .toArray(Coordinate[]::new);
    }

    private static boolean isFinite(JsonNode number) {
        return number.isNumber() && Double.isFinite(number.asDouble());
    }

    private static Stream<JsonNode> each(JsonNode list) {
        if (!list.isArray() || list.isEmpty())
            throw new IllegalArgumentException("not a list: " + list);
        return list.valueStream();
    }
}
