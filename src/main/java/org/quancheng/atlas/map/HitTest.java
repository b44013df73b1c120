package org.quancheng.atlas.map;

import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.quancheng.atlas.map.ground.Levels;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Scope;
import org.quancheng.atlas.plan.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What lies at a point of the ground: an outline of the plan's structure first, else the district.
 * Asked are the shapes as they are drawn, which have few vertices however many the pack has.
 */
final class HitTest {
    /** Zoom from which the outlines of the structure are hit before the district under them. */
    private static final double OUTLINE_ZOOM = 9.5;

    private record Shape(String id, Subject subject) {}

    private final Plan plan;
    private final Levels levels;
    private final List<Shape> outlines = new ArrayList<>();
    private final List<Shape> districts = new ArrayList<>();

    HitTest(Plan plan, Levels levels) {
        this.plan = plan;
        this.levels = levels;
        for (Layout.Element element : plan.elements())
            for (String id : element.outlines())
                outlines.add(new Shape(id, Subject.element(element.id())));
        for (District district : plan.districts()) {
            if (district.kind() == District.Kind.functional) continue;
            district.feature()
                    .ifPresent(id -> districts.add(new Shape(id, Subject.district(district.id()))));
        }
    }

    /**
     * The shape at a point; none before the map has been drawn.
     *
     * @param where in plane units
     * @param isShown whether a layer can be seen there; what cannot be seen is not hit
     */
    Optional<Hit> at(Coordinate where, double zoom, Predicate<String> isShown) {
        Optional<Hit> outline =
                zoom >= OUTLINE_ZOOM && isShown.test("structure")
                        ? find(outlines, where, zoom)
                        : Optional.empty();
        return outline.isPresent() || !isShown.test("districts")
                ? outline
                : find(districts, where, zoom);
    }

    /** What is hit with a sign that stands for a subject. */
    Hit sign(Subject subject) {
        return new Hit(
                switch (subject.kind()) {
                    case PLACE -> Set.of(subject.id());
                    case DISTRICT ->
                            plan.district(subject.id())
                                    .flatMap(District::feature)
                                    .map(Set::of)
                                    .orElse(Set.of());
                    case ELEMENT -> Scope.of(plan, subject).shapes();
                    default -> Set.of();
                },
                subject);
    }

    private Optional<Hit> find(List<Shape> shapes, Coordinate where, double zoom) {
        return shapes.stream()
                .filter(s -> levels.drawn(s.id(), zoom).filter(g -> holds(g, where)).isPresent())
                .findFirst()
                .map(s -> new Hit(Set.of(s.id()), s.subject()));
    }

    private static boolean holds(Geometry shape, Coordinate point) {
        return shape.getEnvelopeInternal().contains(point)
                && SimplePointInAreaLocator.locate(point, shape) != Location.EXTERIOR;
    }

    /** What was hit: the ids to light, and what a click opens. */
    record Hit(Set<String> ids, Subject subject) {}
}
