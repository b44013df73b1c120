package org.quancheng.atlas.geo;

/**
 * A point on the earth, so that Java never passes two bare doubles.
 *
 * @param lon longitude in degrees, east positive, WGS-84
 * @param lat latitude in degrees, north positive, WGS-84
 */
public record LonLat(double lon, double lat) {
    /**
     * @throws IllegalArgumentException if a coordinate is not a number or out of range
     */
    public LonLat {
        if (!(lon >= -180 && lon <= 180))
            throw new IllegalArgumentException("longitude out of range: " + lon);
        if (!(lat >= -90 && lat <= 90))
            throw new IllegalArgumentException("latitude out of range: " + lat);
    }
}
