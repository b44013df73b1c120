package org.quancheng.atlas.state;

import org.quancheng.atlas.geo.Geodesy;
import org.quancheng.atlas.geo.LonLat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a person measures on the ground.
 *
 * @param points in the order in which they were set
 * @param closed whether the last point is joined to the first
 * @param done whether the next point begins another measurement
 */
public record Measurement(List<LonLat> points, boolean closed, boolean done) {
    /** Nothing measured yet. */
    public static final Measurement NONE = new Measurement(List.of(), false, false);

    /** The fewest points that enclose an area. */
    static final int RING = 3;

    public Measurement {
        points = List.copyOf(points);
    }

    /** From which point to which each leg goes; the last leg of a closed one leads home. */
    public record Leg(LonLat from, LonLat to) {
        /** Length along the ellipsoid. */
        public double metres() {
            return Geodesy.metres(from, to);
        }
    }

    /** The legs in order. */
    public List<Leg> legs() {
        List<Leg> legs = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) legs.add(new Leg(points.get(i - 1), points.get(i)));
        if (closed) legs.add(new Leg(points.getLast(), points.getFirst()));
        return legs;
    }

    /** Length of all legs together, in metres. */
    public double metres() {
        return legs().stream().mapToDouble(Leg::metres).sum();
    }

    /** Whether it is closed and crosses itself, so that it encloses no area that means anything. */
    public boolean crosses() {
        return closed && Geodesy.crosses(points);
    }

    /** The enclosed area in square metres, where there is one. */
    public OptionalDouble squareMetres() {
        return closed && !crosses()
                ? OptionalDouble.of(Geodesy.squareMetres(points))
                : OptionalDouble.empty();
    }
}
