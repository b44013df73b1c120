package org.quancheng.atlas.geo;

/**
 * Spherical Web Mercator (EPSG:3857) with tiles of 256 pixels, the projection of Gluon Maps and of
 * common tile packages.
 */
public final class Mercator {
    /** Pixels of the whole world at zoom 0. */
    public static final double TILE = 256;

    /**
     * Ground metres of one pixel at zoom 0 on the equator: 2πa / 256 with the WGS-84 semi-major
     * axis a = 6,378,137 m.
     */
    public static final double METRES_PER_PIXEL = 2 * Math.PI * 6_378_137 / TILE;

    private static final double LIMIT = 85.05112878;

    private Mercator() {}

    /** Projects; latitudes beyond ±85.05° are held at that edge. */
    public static WorldPoint project(LonLat point) {
        double lat = Math.toRadians(Math.clamp(point.lat(), -LIMIT, LIMIT));
        double y = Math.log(Math.tan(Math.PI / 4 + lat / 2));
        return new WorldPoint((point.lon() + 180) / 360, (1 - y / Math.PI) / 2);
    }

    /** The inverse; points outside the square are held at its edge. */
    public static LonLat unproject(WorldPoint point) {
        double x = Math.clamp(point.x(), 0, 1);
        double y = Math.PI * (1 - 2 * Math.clamp(point.y(), 0, 1));
        return new LonLat(x * 360 - 180, Math.toDegrees(2 * Math.atan(Math.exp(y)) - Math.PI / 2));
    }

    /** Pixels of the whole world at a zoom level, which may be a fraction. */
    public static double worldSize(double zoom) {
        return TILE * Math.pow(2, zoom);
    }

    /** Ground metres of one pixel at a latitude and zoom level. */
    public static double metresPerPixel(double lat, double zoom) {
        return METRES_PER_PIXEL * Math.cos(Math.toRadians(lat)) / Math.pow(2, zoom);
    }
}
