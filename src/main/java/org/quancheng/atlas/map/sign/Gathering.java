package org.quancheng.atlas.map.sign;

import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.plan.Place;

import java.util.List;

/**
 * Places that stand as one on the map.
 *
 * @param box what they cover
 */
public record Gathering(Bounds box, List<Place> places) {
    public Gathering {
        places = List.copyOf(places);
    }
}
