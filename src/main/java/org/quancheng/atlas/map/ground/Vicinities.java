package org.quancheng.atlas.map.ground;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The areas within which those places lie of which only the locality is known, in plane units; each
 * is drawn up when it is first asked for. For one thread at a time.
 */
final class Vicinities {
    private final Plan plan;
    private final Plane plane;
    private final Map<String, Optional<Geometry>> areas = new HashMap<>();

    Vicinities(Plan plan, Plane plane) {
        this.plan = plan;
        this.plane = plane;
    }

    private static Geometry around(LonLat at, double metres, Plane plane) {
        double radius = metres / Mercator.metresPerPixel(at.lat(), Plane.ZOOM);
        return new GeometryFactory().createPoint(plane.of(at)).buffer(radius, 24);
    }

    /** The area of a place; empty where the place is known better or not at all. */
    Optional<Geometry> of(String place) {
        return areas.computeIfAbsent(place, this::drawnUp);
    }

    private Optional<Geometry> drawnUp(String id) {
        return plan.place(id)
                .filter(p -> p.precision().filter(known -> known == Place.Precision.C).isPresent())
                .flatMap(Place::at)
                .map(at -> around(at, Place.Precision.C.metres(), plane));
    }
}
