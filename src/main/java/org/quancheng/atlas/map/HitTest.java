package org.quancheng.atlas.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What lies at a point of the ground: an outline of the plan's structure first, else the district.
 */
final class HitTest {
    private record Shape(String id, PreparedGeometry geometry, Subject subject) {}

    private final GeometryFactory factory = new GeometryFactory();
    private final List<Shape> outlines = new ArrayList<>();
    private final List<Shape> districts = new ArrayList<>();

    HitTest(Plan plan) {
        for (Layout.Element element : plan.elements()) {
            for (String id : element.outlines())
                add(plan, id, Subject.element(element.id()), outlines);
        }
        for (District district : plan.districts()) {
            if (district.kind() == District.Kind.functional) continue;
            district.feature()
                    .ifPresent(id -> add(plan, id, Subject.district(district.id()), districts));
        }
    }

    private static void add(Plan plan, String id, Subject subject, List<Shape> into) {
        plan.geo()
                .shape(id)
                .ifPresent(
                        f ->
                                into.add(
                                        new Shape(
                                                id,
                                                PreparedGeometryFactory.prepare(f.geometry()),
                                                subject)));
    }

    /** The shape at a point. */
    Optional<Hit> at(LonLat where, boolean withOutlines) {
        Point point = factory.createPoint(new Coordinate(where.lon(), where.lat()));
        if (withOutlines) {
            Optional<Hit> outline = find(outlines, point);
            if (outline.isPresent()) return outline;
        }
        return find(districts, point);
    }

    private static Optional<Hit> find(List<Shape> shapes, Point point) {
        return shapes.stream()
                .filter(s -> s.geometry().contains(point))
                .findFirst()
                .map(s -> new Hit(Set.of(s.id()), s.subject()));
    }

    /** What was hit: the ids to light, and what a click opens. */
    record Hit(Set<String> ids, Subject subject) {}
}
