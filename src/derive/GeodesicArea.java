import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryTransformer;

/**
 * Areas on the WGS-84 ellipsoid: latitudes become authalic ones, and the cylindrical equal-area
 * projection of the sphere of equal surface (Lambert 1772; Snyder 1987, eq. 3-11 to 3-13) keeps
 * every area true.
 */
final class GeodesicArea {

    private static final double SEMI_MAJOR_KM = 6378.137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double E = Math.sqrt(E2);
    private static final double Q_POLE = q(1);

    private GeodesicArea() {}

    /**
     * Square kilometres of a shape in WGS-84 degrees; edges are straight in longitude and latitude.
     */
    static double squareKm(Geometry wgs) {
        return new GeometryTransformer() {
            @Override
            protected CoordinateSequence transformCoordinates(
                    CoordinateSequence from, Geometry parent) {
                CoordinateSequence to = from.copy();
                double radius = SEMI_MAJOR_KM * Math.sqrt(Q_POLE / 2);
                for (int i = 0; i < from.size(); i++) {
                    double sine = Math.sin(Math.toRadians(from.getY(i)));
                    to.setOrdinate(i, 0, radius * Math.toRadians(from.getX(i)));
                    to.setOrdinate(i, 1, radius * q(sine) / Q_POLE);
                }
                return to;
            }
        }.transform(wgs).getArea();
    }

    private static double q(double sine) {
        double logarithm = Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E);
        return (1 - E2) * (sine / (1 - E2 * sine * sine) - logarithm);
    }
}
