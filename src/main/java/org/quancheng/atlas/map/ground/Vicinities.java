package org.quancheng.atlas.map.ground;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The areas within which those places lie of which only the locality is known, in plane units. */
final class Vicinities {
    private final Map<String, Geometry> areas = new LinkedHashMap<>();

    Vicinities(Plan plan, Plane plane) {
        for (Place place : plan.places()) {
            place.precision()
                    .filter(p -> p == Place.Precision.C)
                    .flatMap(p -> place.at())
                    .ifPresent(
                            at ->
                                    areas.put(
                                            place.id(),
                                            around(at, Place.Precision.C.metres(), plane)));
        }
    }

    private static Geometry around(LonLat at, double metres, Plane plane) {
        double radius = metres / Mercator.metresPerPixel(at.lat(), Plane.ZOOM);
        return new GeometryFactory().createPoint(plane.of(at)).buffer(radius, 24);
    }

    /** The area of a place; empty where the place is known better or not at all. */
    Optional<Geometry> of(String place) {
        return Optional.ofNullable(areas.get(place));
    }
}
