package org.quancheng.atlas.pack.enlarge;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Fills a list of places with copies of its own that lie anywhere in the districts. */
final class MorePlaces {
    /** Keeps a copy inside its district even when its border is shaken, in degrees. */
    private static final double INSIDE = 0.002;

    private static final double DECIMALS = 1e5;

    private final GeometryFactory factory = new GeometryFactory();
    private final Random random = new Random(20261122);
    private final ObjectNode shapes;
    private final List<Region> regions = new ArrayList<>();

    /** Where copies of one district's places may lie. */
    private record Region(JsonNode district, PreparedGeometry inside) {}

    /**
     * @param districts the GeoJSON of the districts
     */
    MorePlaces(ObjectNode districts) {
        shapes = districts;
    }

    void fill(ArrayNode places, int wanted) {
        List<ObjectNode> originals = new ArrayList<>();
        for (JsonNode place : places)
            if (place.has("at") && place.has("district")) originals.add((ObjectNode) place);
        for (JsonNode feature : shapes.path("features")) region(feature, originals);
        if (regions.isEmpty()) return;
        for (int i = places.size(); i < wanted && !originals.isEmpty(); i++) {
            ObjectNode original = originals.get(i % originals.size());
            places.add(copy(original, i));
        }
    }

    /** A district is known by the places that lie in it; one without any gets no copies. */
    private void region(JsonNode feature, List<ObjectNode> originals) {
        JsonNode geometry = feature.path("geometry");
        JsonNode parts = geometry.path("coordinates");
        if (geometry.path("type").asString().equals("Polygon"))
            parts = parts.isArray() ? ((ArrayNode) parts).arrayNode().add(parts) : parts;
        Polygon largest = factory.createPolygon();
        for (JsonNode part : parts) {
            List<Coordinate> ring = new ArrayList<>();
            for (JsonNode p : part.get(0))
                ring.add(new Coordinate(p.get(0).asDouble(), p.get(1).asDouble()));
            LinearRing shell = factory.createLinearRing(ring.toArray(Coordinate[]::new));
            Polygon polygon = factory.createPolygon(shell);
            if (polygon.getArea() > largest.getArea()) largest = polygon;
        }
        PreparedGeometry inside = PreparedGeometryFactory.prepare(largest.buffer(-INSIDE));
        originals.stream()
                .filter(o -> inside.covers(factory.createPoint(at(o))))
                .findFirst()
                .ifPresent(o -> regions.add(new Region(o.path("district"), inside)));
    }

    private static Coordinate at(JsonNode place) {
        JsonNode at = place.path("at");
        return new Coordinate(at.path(0).asDouble(), at.path(1).asDouble());
    }

    private ObjectNode copy(ObjectNode original, int number) {
        Region region = regions.get(random.nextInt(regions.size()));
        Coordinate at = somewhere(region.inside());
        ObjectNode copy = original.deepCopy();
        copy.put("id", "more-" + number);
        copy.set("district", region.district());
        ArrayNode point = copy.putArray("at");
        point.add(Math.round(at.x * DECIMALS) / DECIMALS);
        point.add(Math.round(at.y * DECIMALS) / DECIMALS);
        number(copy, "name", number);
        number(copy, "label", number);
        copy.remove("pinyin");
        copy.remove("aliases");
        int one = random.nextInt(100);
        copy.put("rank", one < 1 ? 1 : one < 6 ? 2 : one < 30 ? 3 : 4);
        return copy;
    }

    private static void number(ObjectNode place, String field, int number) {
        if (!place.path(field).isObject()) return;
        ObjectNode text = (ObjectNode) place.path(field);
        for (String language : List.of("zh", "en"))
            text.put(language, text.path(language).asString() + " " + number);
    }

    private Coordinate somewhere(PreparedGeometry inside) {
        Envelope box = inside.getGeometry().getEnvelopeInternal();
        while (true) {
            Coordinate at =
                    new Coordinate(
                            box.getMinX() + random.nextDouble() * box.getWidth(),
                            box.getMinY() + random.nextDouble() * box.getHeight());
            if (inside.covers(factory.createPoint(at))) return at;
        }
    }
}
