import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes features the same way every time, one a line, so that a change shows as a small diff. */
final class GeoJsonFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GeoJsonFile() {}

    /** Writes a feature collection in UTF-8, with the notice that its sources ask for. */
    static void write(Path file, MapFeature.Bilingual attribution, List<MapFeature> features)
            throws IOException {
        String lines =
                features.stream().map(GeoJsonFile::feature).collect(Collectors.joining(",\n"));
        Files.writeString(
                file,
                "{\"type\":\"FeatureCollection\",\n\"attribution\":"
                        + value(attribution)
                        + ",\n\"features\":[\n"
                        + lines
                        + "\n]}\n");
    }

    private static String feature(MapFeature feature) {
        StringBuilder properties = new StringBuilder();
        properties.append("{\"id\":").append(value(feature.id()));
        properties.append(",\"name\":").append(value(feature.name()));
        properties.append(",\"quality\":").append(value(feature.quality()));
        feature.extras()
                .forEach(
                        (key, extra) ->
                                properties
                                        .append(',')
                                        .append(value(key))
                                        .append(':')
                                        .append(value(extra)));
        return "{\"type\":\"Feature\",\"id\":"
                + value(feature.id())
                + ",\"properties\":"
                + properties
                + "},\"geometry\":"
                + geometry(feature.shape())
                + "}";
    }

    private static String value(Object value) {
        if (value instanceof MapFeature.Bilingual both) {
            return "{\"zh\":" + value(both.zh()) + ",\"en\":" + value(both.en()) + "}";
        }
        return JSON.writeValueAsString(value);
    }

    private static String geometry(Geometry shape) {
        Geometry stable = shape.norm();
        if (shape instanceof LineString line) {
            return "{\"type\":\"LineString\",\"coordinates\":"
                    + positions(line.getCoordinateSequence())
                    + "}";
        }
        if (stable instanceof Polygon polygon) {
            return "{\"type\":\"Polygon\",\"coordinates\":" + rings(polygon) + "}";
        }
        String parts =
                IntStream.range(0, stable.getNumGeometries())
                        .mapToObj(i -> rings((Polygon) stable.getGeometryN(i)))
                        .collect(Collectors.joining(",", "[", "]"));
        return "{\"type\":\"MultiPolygon\",\"coordinates\":" + parts + "}";
    }

    private static String rings(Polygon polygon) {
        StringBuilder rings = new StringBuilder("[").append(ring(polygon.getExteriorRing(), true));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.append(',').append(ring(polygon.getInteriorRingN(i), false));
        }
        return rings.append(']').toString();
    }

    private static String ring(LinearRing ring, boolean counterClockwise) {
        boolean turned = Orientation.isCCW(ring.getCoordinateSequence()) != counterClockwise;
        return positions((turned ? ring.reverse() : ring).getCoordinateSequence());
    }

    private static String positions(CoordinateSequence points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> "[" + degrees(points.getX(i)) + "," + degrees(points.getY(i)) + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String degrees(double degrees) {
        return BigDecimal.valueOf(Math.round(degrees * 1e5), 5)
                .stripTrailingZeros()
                .toPlainString();
    }
}
