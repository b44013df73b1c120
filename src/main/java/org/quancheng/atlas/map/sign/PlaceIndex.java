package org.quancheng.atlas.map.sign;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.plan.Feature;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The places that the map may show by where they lie and by the zoom from which they show. A place
 * that has a mark of its own, or is a river whose name runs along it, is not among them.
 */
final class PlaceIndex {
    /** The zoom at which places of a rank first appear; index is the rank. */
    private static final double[] FROM_ZOOM = {0, 8.0, 8.9, 10.4, 11.2};

    /** A place on the plane. */
    record Spot(Place place, Coordinate at) {}

    private final List<Spot> spots = new ArrayList<>();
    private final Map<String, Spot> byId = new HashMap<>();
    private final List<STRtree> byRank = new ArrayList<>();

    PlaceIndex(Plan plan, Plane plane) {
        Set<String> marked = new HashSet<>();
        plan.elements().stream()
                .filter(e -> e.mark() != Layout.Mark.area)
                .forEach(e -> marked.addAll(e.places()));
        Set<Text> rivers =
                plan.geo().rivers().stream().map(Feature::name).collect(Collectors.toSet());
        for (double ignored : FROM_ZOOM) byRank.add(new STRtree());
        for (Place place : plan.places()) {
            if (marked.contains(place.id()) || rivers.contains(place.name())) continue;
            place.at()
                    .map(plane::of)
                    .ifPresent(
                            at -> {
                                Spot spot = new Spot(place, at);
                                spots.add(spot);
                                byId.put(place.id(), spot);
                                byRank.get(rank(place)).insert(new Envelope(at), spot);
                            });
        }
        byRank.forEach(STRtree::build);
    }

    private static int rank(Place place) {
        return Math.clamp(place.rank(), 1, FROM_ZOOM.length - 1);
    }

    /** Whether a place shows at a zoom without being asked for. */
    private static boolean shows(Place place, double zoom, Outlook look) {
        return zoom >= FROM_ZOOM[rank(place)] && look.shows(place.context() ? "context" : "places");
    }

    /** All places that a zoom shows, wherever they lie. */
    List<Spot> all(double zoom, Outlook look) {
        return spots.stream().filter(s -> shows(s.place(), zoom, look)).toList();
    }

    /** Those of some places that lie somewhere. */
    List<Spot> named(Set<String> ids) {
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** The places that a zoom shows within a box of the plane. */
    List<Spot> within(Envelope box, double zoom, Outlook look) {
        List<Spot> found = new ArrayList<>();
        for (int rank = 1; rank < FROM_ZOOM.length && zoom >= FROM_ZOOM[rank]; rank++) {
            for (Object spot : byRank.get(rank).query(box))
                if (shows(((Spot) spot).place(), zoom, look)) found.add((Spot) spot);
        }
        return found;
    }
}
