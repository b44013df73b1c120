import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A smooth closed shape around given places: their hull, widened, with a gentle swing so that
 * nobody takes it for a surveyed line. All lengths are kilometres.
 */
final class Blob {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int DIRECTIONS = 60;
    private static final int STEPS = 3;
    private static final double FAR_KM = 200;

    private Blob() {}

    /**
     * Draws the shape.
     *
     * @param places what it must contain
     * @param margin how far beyond the places' hull it reaches, before the swing
     * @param swing share of the radius by which it swings in and out, 0 to about 0.1
     * @param phase where the swing starts, radians
     */
    static Geometry around(Geometry places, double margin, double swing, double phase) {
        Geometry wide = places.convexHull().buffer(margin, 16);
        Coordinate centre = wide.getCentroid().getCoordinate();
        Coordinate[] knots = new Coordinate[DIRECTIONS];
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = 2 * Math.PI * i / DIRECTIONS;
            double swung =
                    1
                            + swing
                                    * (0.6 * Math.sin(2 * angle + phase)
                                            + Math.sin(3 * angle + 2.1 * phase)
                                            + 0.7 * Math.sin(5 * angle + 3.7 * phase)
                                            + 0.5 * Math.sin(9 * angle + 5.3 * phase));
            double radius = swung * reach(wide, centre, angle);
            knots[i] =
                    new Coordinate(
                            centre.x + radius * Math.cos(angle),
                            centre.y + radius * Math.sin(angle));
        }
        return spline(knots);
    }

    private static double reach(Geometry wide, Coordinate centre, double angle) {
        Coordinate far =
                new Coordinate(
                        centre.x + FAR_KM * Math.cos(angle), centre.y + FAR_KM * Math.sin(angle));
        return FACTORY.createLineString(new Coordinate[] {centre, far})
                .intersection(wide)
                .getLength();
    }

    /** A closed Catmull-Rom spline through the knots. */
    private static Geometry spline(Coordinate[] knots) {
        int count = knots.length;
        Coordinate[] ring = new Coordinate[count * STEPS + 1];
        for (int i = 0; i < count; i++) {
            for (int step = 0; step < STEPS; step++) {
                ring[i * STEPS + step] =
                        between(
                                knots[(i + count - 1) % count],
                                knots[i],
                                knots[(i + 1) % count],
                                knots[(i + 2) % count],
                                (double) step / STEPS);
            }
        }
        ring[count * STEPS] = ring[0].copy();
        return FACTORY.createPolygon(ring);
    }

    private static Coordinate between(
            Coordinate before, Coordinate from, Coordinate to, Coordinate after, double t) {
        return new Coordinate(
                between(before.x, from.x, to.x, after.x, t),
                between(before.y, from.y, to.y, after.y, t));
    }

    private static double between(double before, double from, double to, double after, double t) {
        return 0.5
                * (2 * from
                        + (to - before) * t
                        + (2 * before - 5 * from + 4 * to - after) * t * t
                        + (3 * from - before - 3 * to + after) * t * t * t);
    }
}
