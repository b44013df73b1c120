import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The rivers that WDBII holds for the area: 黄河 and 徒骇河. Neither 小清河 nor 大汶河 is in it, so they are
 * not drawn.
 */
final class Rivers {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** WDBII is cut into 1° bins whose pieces meet to within this many degrees, about 150 m. */
    private static final double JOINT = 0.0015;

    private Rivers() {}

    /**
     * Features clipped to the neighbours' box; each line runs downstream, here from west to east.
     */
    static List<MapFeature> features(Path pieces, Anchors anchors) throws IOException {
        List<LineString> lines = read(pieces);
        return List.of(
                river(
                        "huanghe",
                        "黄河",
                        "Yellow River",
                        1,
                        chain(lines, anchors.position("river-huanghe"))),
                river(
                        "tuhai",
                        "徒骇河",
                        "Tuhai River",
                        2,
                        chain(lines, anchors.position("river-tuhai"))));
    }

    private static MapFeature river(String id, String zh, String en, int rank, LineString line) {
        Geometry clipped =
                LineCleaning.clean(line).intersection(FACTORY.toGeometry(Neighbours.BOX));
        if (!(clipped instanceof LineString whole)) {
            throw new IllegalStateException(id + " leaves the box and comes back");
        }
        boolean upstream = whole.getStartPoint().getX() > whole.getEndPoint().getX();
        Geometry downstream = Datum.rounded(upstream ? whole.reverse() : whole);
        return new MapFeature(
                id,
                new MapFeature.Bilingual(zh, en),
                "generalised",
                Map.of("rank", rank),
                downstream);
    }

    /**
     * The pieces that {@code gmt pscoast -M} prints: a line with ">" before each, then positions.
     */
    private static List<LineString> read(Path pieces) throws IOException {
        List<LineString> lines = new ArrayList<>();
        CoordinateList points = new CoordinateList();
        for (String line : Files.readAllLines(pieces)) {
            if (line.startsWith(">")) {
                add(lines, points);
                points = new CoordinateList();
            } else if (!line.startsWith("#")) {
                String[] cells = line.trim().split("\\s+");
                points.add(
                        new Coordinate(Double.parseDouble(cells[0]), Double.parseDouble(cells[1])),
                        false);
            }
        }
        add(lines, points);
        return lines;
    }

    private static void add(List<LineString> lines, CoordinateList points) {
        if (points.size() > 1) {
            lines.add(FACTORY.createLineString(points.toCoordinateArray()));
        }
    }

    /** The piece that passes nearest to the anchor, grown at both ends for as long as one fits. */
    private static LineString chain(List<LineString> lines, Coordinate anchor) {
        Geometry point = FACTORY.createPoint(anchor);
        List<LineString> left = new ArrayList<>(lines);
        LineString start =
                left.stream()
                        .min(Comparator.comparingDouble(line -> line.distance(point)))
                        .orElseThrow();
        left.remove(start);
        LineString grown = grow(start, left);
        return grow(grown.reverse(), left);
    }

    private static LineString grow(LineString river, List<LineString> left) {
        LineString grown = river;
        for (LineString next = next(grown, left); next != null; next = next(grown, left)) {
            Coordinate[] piece = next.getCoordinates();
            CoordinateList points = new CoordinateList(grown.getCoordinates());
            if (!points.getLast().equals2D(piece[0])) {
                points.removeLast();
            }
            points.addAll(Arrays.asList(piece).subList(1, piece.length));
            grown = FACTORY.createLineString(points.toCoordinateArray());
        }
        return grown;
    }

    /** Takes the piece that begins or ends where the river ends, turned to begin there, or null. */
    private static LineString next(LineString river, List<LineString> left) {
        Coordinate end = river.getEndPoint().getCoordinate();
        for (LineString piece : left) {
            boolean begins = piece.getStartPoint().getCoordinate().distance(end) < JOINT;
            if (begins || piece.getEndPoint().getCoordinate().distance(end) < JOINT) {
                left.remove(piece);
                return begins ? piece : piece.reverse();
            }
        }
        return null;
    }
}
