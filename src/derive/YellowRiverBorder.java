import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tells how far the generalised Yellow River strays from the district borders that follow it. */
final class YellowRiverBorder {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** District borders along the river: the first against the second. */
    private static final List<List<String>> REACHES =
            List.of(
                    List.of("pingyin", "liaocheng"),
                    List.of("changqing", "liaocheng"),
                    List.of("changqing", "dezhou"),
                    List.of("huaiyin", "dezhou"),
                    List.of("licheng", "jiyang"),
                    List.of("zhangqiu", "jiyang"));

    private YellowRiverBorder() {}

    /**
     * Prints median and largest distance, in kilometres, of each reach's vertices from the river.
     */
    static void report(
            List<MapFeature> rivers, List<MapFeature> districts, List<MapFeature> neighbours) {
        List<MapFeature> areas = new ArrayList<>(districts);
        areas.addAll(neighbours);
        Geometry river = find(rivers, "huanghe");
        for (List<String> reach : REACHES) {
            Geometry border = find(areas, reach.get(0)).intersection(find(areas, reach.get(1)));
            List<Double> distances = new ArrayList<>();
            for (Coordinate vertex : border.getCoordinates()) {
                LocalPlane plane = new LocalPlane(vertex);
                distances.add(plane.km(river).distance(FACTORY.createPoint(new Coordinate(0, 0))));
            }
            Collections.sort(distances);
            long near = distances.stream().filter(km -> km <= 1).count();
            System.out.printf(
                    "黄河 %s / %s: median %.2f km, largest %.2f km, %d of %d vertices within 1 km%n",
                    reach.get(0),
                    reach.get(1),
                    distances.get(distances.size() / 2),
                    distances.getLast(),
                    near,
                    distances.size());
        }
    }

    private static Geometry find(List<MapFeature> features, String id) {
        return features.stream()
                .filter(feature -> feature.id().equals(id))
                .findFirst()
                .orElseThrow()
                .shape();
    }
}
