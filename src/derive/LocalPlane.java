import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Kilometres east and north of a point, so that outlines can be drawn with distances; true to about
 * 0.2 % within 50 km (radii of curvature of the WGS-84 ellipsoid at the point).
 */
final class LocalPlane {

    private static final double SEMI_MAJOR_KM = 6378.137;
    private static final double E2 = 0.00669437999014;

    private final AffineTransformation toKm;
    private final AffineTransformation toDegrees;

    LocalPlane(Coordinate origin) {
        double sine = Math.sin(Math.toRadians(origin.y));
        double w = 1 - E2 * sine * sine;
        double primeVertical = SEMI_MAJOR_KM / Math.sqrt(w);
        double kmPerLon = Math.toRadians(primeVertical * Math.cos(Math.toRadians(origin.y)));
        double kmPerLat = Math.toRadians(primeVertical * (1 - E2) / w);
        toKm =
                AffineTransformation.translationInstance(-origin.x, -origin.y)
                        .scale(kmPerLon, kmPerLat);
        toDegrees =
                AffineTransformation.scaleInstance(1 / kmPerLon, 1 / kmPerLat)
                        .translate(origin.x, origin.y);
    }

    /** Degrees to kilometres. */
    Geometry km(Geometry degrees) {
        return toKm.transform(degrees);
    }

    /** Kilometres to degrees. */
    Geometry degrees(Geometry km) {
        return toDegrees.transform(km);
    }
}
