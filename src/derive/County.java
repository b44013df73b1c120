import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One county or district as the package delivers it: GCJ-02 on the 1/1024° grid, possibly invalid.
 *
 * @param file the package's name for the prefecture-level city, such as {@code
 *     shan1_dong1_ji4_nan2}
 * @param name the name at the time of the package, such as 济阳县
 * @param shape polygon or multipolygon, degrees GCJ-02
 */
record County(String file, String name, Geometry shape) {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** All counties of one city file, in the order of the file. */
    static List<County> read(Path folder, String file) throws IOException {
        JsonNode root =
                new ObjectMapper().readTree(Files.readString(folder.resolve(file + ".geojson")));
        List<County> counties = new ArrayList<>();
        for (JsonNode feature : root.get("features")) {
            String name = feature.get("properties").get("name").asString();
            counties.add(new County(file, name, shape(feature.get("geometry"))));
        }
        return counties;
    }

    private static Geometry shape(JsonNode geometry) {
        JsonNode coordinates = geometry.get("coordinates");
        if (geometry.get("type").asString().equals("Polygon")) {
            return polygon(coordinates);
        }
        List<Polygon> parts = new ArrayList<>();
        coordinates.forEach(part -> parts.add(polygon(part)));
        return FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode rings) {
        LinearRing shell = ring(rings.get(0));
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring(rings.get(i + 1));
        }
        return FACTORY.createPolygon(shell, holes);
    }

    private static LinearRing ring(JsonNode positions) {
        List<Coordinate> points = new ArrayList<>();
        positions.forEach(
                p -> points.add(new Coordinate(p.get(0).asDouble(), p.get(1).asDouble())));
        if (!points.getFirst().equals2D(points.getLast())) {
            points.add(points.getFirst().copy());
        }
        return FACTORY.createLinearRing(points.toArray(Coordinate[]::new));
    }
}
