package org.quancheng.atlas.map.sign;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

import java.util.Arrays;

/** A line that is asked for many of its points, by their distance from its beginning. */
final class Course {
    private final Coordinate[] points;
    private final double[] ends;

    Course(LineString line) {
        points = line.getCoordinates();
        ends = new double[points.length];
        for (int i = 1; i < points.length; i++)
            ends[i] = ends[i - 1] + points[i].distance(points[i - 1]);
    }

    double length() {
        return ends[ends.length - 1];
    }

    /** The point at a distance along the line; the nearer end beyond its ends. */
    Coordinate at(double distance) {
        if (distance <= 0) return points[0];
        if (distance >= length()) return points[points.length - 1];
        int found = Arrays.binarySearch(ends, distance);
        if (found >= 0) return points[found];
        int next = -found - 1;
        double share = (distance - ends[next - 1]) / (ends[next] - ends[next - 1]);
        Coordinate a = points[next - 1];
        Coordinate b = points[next];
        return new Coordinate(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share);
    }
}
