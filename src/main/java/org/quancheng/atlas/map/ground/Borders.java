package org.quancheng.atlas.map.ground;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The edges of a coverage, each once, so that a shared border is stroked once.
 *
 * @param shared edges between two members
 * @param outer edges with a member on one side only
 */
record Borders(Geometry shared, Geometry outer) {
    private record Edge(Coordinate a, Coordinate b) {
        static Edge of(Coordinate p, Coordinate q) {
            return p.compareTo(q) <= 0 ? new Edge(p, q) : new Edge(q, p);
        }
    }

    /** Sorts out the edges of polygons that share vertices where they touch. */
    static Borders of(Collection<Geometry> members, Collection<Geometry> except) {
        Map<Edge, Integer> uses = new HashMap<>();
        Map<Edge, Integer> excepted = new HashMap<>();
        except.forEach(g -> count(g, excepted));
        members.forEach(g -> count(g, uses));
        uses.keySet().removeAll(excepted.keySet());
        return new Borders(lines(uses, 2), lines(uses, 1));
    }

    private static void count(Geometry polygon, Map<Edge, Integer> uses) {
        Geometry boundary = polygon.getBoundary();
        for (int i = 0; i < boundary.getNumGeometries(); i++) {
            Coordinate[] ring = boundary.getGeometryN(i).getCoordinates();
            for (int k = 1; k < ring.length; k++)
                uses.merge(Edge.of(ring[k - 1], ring[k]), 1, Integer::sum);
        }
    }

    private static Geometry lines(Map<Edge, Integer> uses, int times) {
        GeometryFactory factory = new GeometryFactory();
        LineMerger merger = new LineMerger();
        uses.forEach(
                (edge, n) -> {
                    if (n == times)
                        merger.add(factory.createLineString(new Coordinate[] {edge.a, edge.b}));
                });
        @SuppressWarnings("unchecked")
        Collection<LineString> merged = merger.getMergedLineStrings();
        return factory.createMultiLineString(List.copyOf(merged).toArray(LineString[]::new));
    }
}
