package org.quancheng.atlas.map.ground;

import org.locationtech.jts.geom.Geometry;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;

/** Drawings of so few points that hands can move them: coarser, the more there is to draw. */
final class FewPoints {
    /** Points of a map; names, signs and the legend of a slide have some hundreds more. */
    static final int MOST = 1_450;

    /** How much coarser the next attempt is at least. */
    private static final double STEP = 1.1;

    /** Coarser than this nobody would know the shapes again. */
    private static final double COARSEST = 4;

    private static final String TINT = "area/";
    private static final String EDGE = "edge/";
    private static final String DISTRICT = "district/";
    private static final String BORDER = "border";

    private FewPoints() {}

    /**
     * A drawing that has few enough points, and not far fewer.
     *
     * @param drawing by how much coarser it is than the finest
     */
    static List<Flat> of(DoubleFunction<List<Flat>> drawing) {
        double coarse = 1;
        List<Flat> flat = drawing.apply(coarse);
        for (int points = points(flat); points > MOST && coarse < COARSEST; points = points(flat)) {
            // About as many fewer as lines may stray farther.
            coarse = Math.min(COARSEST, coarse * Math.max(STEP, (double) points / MOST));
            flat = drawing.apply(coarse);
        }
        return flat;
    }

    private static int points(List<Flat> things) {
        int points = 0;
        for (Flat thing : things)
            for (PathIterator i = thing.path().getPathIterator(null); !i.isDone(); i.next())
                points++;
        return points;
    }

    /**
     * The same scenery of fewer things: faint bands upon bands are every other one, and a line
     * around an area belongs to it.
     *
     * @param whole whether a frame holds the whole of a shape; what is cut has other lines than its
     *     area
     */
    static List<Drawn> joined(List<Drawn> things, Predicate<Geometry> whole) {
        Map<String, Drawn> lines = new HashMap<>();
        for (Drawn thing : things)
            if (thing.id().startsWith(EDGE)
                    || thing.id().equals(BORDER) && whole.test(thing.shape()))
                lines.put(thing.id(), thing);
        Set<String> joined = new HashSet<>();
        List<Drawn> all = new ArrayList<>();
        String before = "";
        int band = 0;
        for (Drawn thing : things) {
            band = thing.id().equals(before) ? band + 1 : 0;
            before = thing.id();
            Optional<Drawn> line = Optional.ofNullable(lines.get(lineOf(thing)));
            if (line.isPresent()) {
                joined.add(line.get().id());
                all.add(new Drawn(thing.id(), thing.shape(), line.get().ink().over(thing.ink())));
            } else if (!joined.contains(thing.id()) && !(thing.isSoft() && band % 2 == 1)) {
                all.add(thing);
            }
        }
        return all;
    }

    /** The id of the line around an area. */
    private static String lineOf(Drawn thing) {
        if (thing.id().startsWith(TINT)) return thing.id().replace(TINT, EDGE);
        return thing.id().startsWith(DISTRICT) ? BORDER : "";
    }
}
