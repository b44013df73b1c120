import org.locationtech.jts.algorithm.Angle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes the small faults of digitising out of a river: loops of a few vertices, and hooks. */
final class LineCleaning {

    /** A loop is a fault when it has at most this many vertices. */
    private static final int LOOP = 12;

    /** No river of this scale turns back by more than this from one leg to the next. */
    private static final double HOOK = Math.toRadians(100);

    private LineCleaning() {}

    static LineString clean(LineString line) {
        List<Coordinate> points = new ArrayList<>(Arrays.asList(line.getCoordinates()));
        cutLoops(points);
        cutHooks(points);
        return line.getFactory().createLineString(points.toArray(Coordinate[]::new));
    }

    private static void cutLoops(List<Coordinate> points) {
        for (int i = 0; i + 1 < points.size(); i++) {
            LineSegment leg = new LineSegment(points.get(i), points.get(i + 1));
            for (int j = Math.min(i + LOOP, points.size() - 2); j > i + 1; j--) {
                Coordinate crossing =
                        leg.intersection(new LineSegment(points.get(j), points.get(j + 1)));
                if (crossing != null) {
                    points.subList(i + 1, j + 1).clear();
                    points.add(i + 1, crossing);
                    break;
                }
            }
        }
    }

    private static void cutHooks(List<Coordinate> points) {
        for (int i = points.size() - 2; i > 0; i--) {
            double between =
                    Angle.angleBetween(points.get(i - 1), points.get(i), points.get(i + 1));
            if (Math.PI - between > HOOK) {
                points.remove(i);
            }
        }
    }
}
