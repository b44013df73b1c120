package org.quancheng.atlas.geo;

/**
 * Where the camera stands.
 *
 * @param center what lies in the middle of the window
 * @param zoom the Web Mercator zoom level, which may be a fraction
 */
public record Viewpoint(LonLat center, double zoom) {
    /** The same place at another zoom. */
    public Viewpoint withZoom(double other) {
        return new Viewpoint(center, other);
    }
}
