package org.quancheng.atlas.geo;

import java.util.Collection;

/**
 * A box of the map in degrees, WGS-84, that does not cross the antimeridian.
 *
 * @param west smallest longitude
 * @param south smallest latitude
 * @param east largest longitude, not smaller than {@code west}
 * @param north largest latitude, not smaller than {@code south}
 */
public record Bounds(double west, double south, double east, double north) {
    /**
     * @throws IllegalArgumentException if an edge lies on the wrong side of its opposite
     */
    public Bounds {
        if (!(west <= east && south <= north)) {
            throw new IllegalArgumentException(
                    "edges swapped: " + west + ", " + south + ", " + east + ", " + north);
        }
    }

    /** The smallest box around one point. */
    public static Bounds of(LonLat point) {
        return new Bounds(point.lon(), point.lat(), point.lon(), point.lat());
    }

    /**
     * The smallest box around all boxes.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Bounds around(Collection<Bounds> boxes) {
        return boxes.stream()
                .reduce(Bounds::union)
                .orElseThrow(() -> new IllegalArgumentException("no bounds to unite"));
    }

    /** The smallest box that holds both. */
    public Bounds union(Bounds other) {
        return new Bounds(
                Math.min(west, other.west),
                Math.min(south, other.south),
                Math.max(east, other.east),
                Math.max(north, other.north));
    }

    /** The same box, larger on every side by a number of degrees. */
    public Bounds grown(double degrees) {
        return new Bounds(west - degrees, south - degrees, east + degrees, north + degrees);
    }

    /** The middle in degrees. */
    public LonLat center() {
        return new LonLat((west + east) / 2, (south + north) / 2);
    }

    /** Whether the point lies inside or on the edge. */
    public boolean contains(LonLat point) {
        return point.lon() >= west
                && point.lon() <= east
                && point.lat() >= south
                && point.lat() <= north;
    }
}
