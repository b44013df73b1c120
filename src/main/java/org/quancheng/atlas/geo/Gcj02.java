package org.quancheng.atlas.geo;

/**
 * Moves positions between WGS-84 (what satellites report, what the pack stores) and GCJ-02 (the
 * shifted datum of Chinese web maps), so that open data drawn on either can lie on one map.
 *
 * <p>GCJ-02 is not published. The formula is the one the open-source map community worked out
 * around 2013 and has used since: a displacement in metres, made of a quadratic polynomial and sine
 * waves of the distance from 105°E 35°N, turned into degrees on the Krasovsky 1940 ellipsoid. It
 * agrees with the real shift to a few metres. {@link #toWgs84} undoes {@link #fromWgs84} to better
 * than a millimetre. A {@link LonLat} means WGS-84 everywhere else; only here may it hold GCJ-02.
 */
public final class Gcj02 {

    /** Semi-major axis of the Krasovsky 1940 ellipsoid, metres. */
    private static final double SEMI_MAJOR_METRES = 6_378_245.0;

    /** First eccentricity squared of the Krasovsky 1940 ellipsoid. */
    private static final double ECCENTRICITY_SQUARED = 0.006_693_421_622_965_943;

    private static final double ORIGIN_LON = 105.0;
    private static final double ORIGIN_LAT = 35.0;

    private static final double WEST = 72.004;
    private static final double EAST = 137.8347;
    private static final double SOUTH = 0.8293;
    private static final double NORTH = 55.8271;

    /** About 0.1 mm; each step shrinks the error some thousandfold, so a handful reach it. */
    private static final double CLOSE_ENOUGH_DEGREES = 1e-9;

    private static final int MOST_STEPS = 20;

    private Gcj02() {}

    /**
     * The WGS-84 position that GCJ-02 shows at the given place.
     *
     * @param gcj degrees, GCJ-02; outside the formula's area (72–137.8°E, 0.8–55.8°N) it comes back
     *     unchanged
     * @return degrees, WGS-84; the same input always gives the same output, so shared borders stay
     *     shared
     */
    public static LonLat toWgs84(LonLat gcj) {
        LonLat guess = gcj;
        for (int step = 0; step < MOST_STEPS; step++) {
            LonLat seen = fromWgs84(guess);
            double missLon = gcj.lon() - seen.lon();
            double missLat = gcj.lat() - seen.lat();
            guess = new LonLat(guess.lon() + missLon, guess.lat() + missLat);
            if (Math.abs(missLon) < CLOSE_ENOUGH_DEGREES
                    && Math.abs(missLat) < CLOSE_ENOUGH_DEGREES) {
                break;
            }
        }
        return guess;
    }

    /**
     * The place where GCJ-02 shows the given WGS-84 position.
     *
     * @param wgs degrees, WGS-84; outside the formula's area it comes back unchanged
     * @return degrees, GCJ-02; some hundred metres away from the input, about 520 m at 117° E,
     *     36.7° N
     */
    public static LonLat fromWgs84(LonLat wgs) {
        if (wgs.lon() < WEST || wgs.lon() > EAST || wgs.lat() < SOUTH || wgs.lat() > NORTH) {
            return wgs;
        }
        double x = wgs.lon() - ORIGIN_LON;
        double y = wgs.lat() - ORIGIN_LAT;
        double latitude = Math.toRadians(wgs.lat());
        double sine = Math.sin(latitude);
        double flattening = 1 - ECCENTRICITY_SQUARED * sine * sine;
        double primeVertical = SEMI_MAJOR_METRES / Math.sqrt(flattening);
        double meridian = primeVertical * (1 - ECCENTRICITY_SQUARED) / flattening;
        double lon =
                wgs.lon() + Math.toDegrees(eastMetres(x, y) / (primeVertical * Math.cos(latitude)));
        double lat = wgs.lat() + Math.toDegrees(northMetres(x, y) / meridian);
        return new LonLat(lon, lat);
    }

    private static double eastMetres(double x, double y) {
        double trend = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
        return trend
                + ripple(x)
                + waves(20, x, 1, 40, x, 1.0 / 3)
                + waves(150, x, 1.0 / 12, 300, x, 1.0 / 30);
    }

    private static double northMetres(double x, double y) {
        double trend =
                -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
        return trend
                + ripple(x)
                + waves(20, y, 1, 40, y, 1.0 / 3)
                + waves(160, y, 1.0 / 12, 320, y, 1.0 / 30);
    }

    /** The short wave of both axes; it depends on longitude alone. */
    private static double ripple(double x) {
        return waves(20, x, 6, 20, x, 2);
    }

    /** Two thirds of two sine waves; frequencies are half-turns a degree, amplitudes metres. */
    private static double waves(
            double firstMetres,
            double first,
            double firstFrequency,
            double secondMetres,
            double second,
            double secondFrequency) {
        return 2.0
                / 3
                * (firstMetres * Math.sin(Math.PI * first * firstFrequency)
                        + secondMetres * Math.sin(Math.PI * second * secondFrequency));
    }
}
