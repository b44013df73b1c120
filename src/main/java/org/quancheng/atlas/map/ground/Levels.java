package org.quancheng.atlas.map.ground;

import org.quancheng.atlas.plan.Plan;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The levels of a plan, each computed once; may be asked on any thread. */
final class Levels {
    private static final int FIRST = 7;
    private static final int LAST = 15;

    private final Plan plan;
    private final Plane plane;
    private final Map<Integer, Level> known = new ConcurrentHashMap<>();

    Levels(Plan plan, Plane plane) {
        this.plan = plan;
        this.plane = plane;
    }

    /** The level that serves a zoom; computing it can take seconds for large content. */
    Level of(double zoom) {
        return known.computeIfAbsent(number(zoom), n -> Level.build(plan, plane, n));
    }

    /** The level that serves a zoom, where it has been computed. */
    Optional<Level> ifKnown(double zoom) {
        return Optional.ofNullable(known.get(number(zoom)));
    }

    private static int number(double zoom) {
        return Math.clamp((int) Math.ceil(zoom), FIRST, LAST);
    }
}
