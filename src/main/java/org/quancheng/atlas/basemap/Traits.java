package org.quancheng.atlas.basemap;

import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.geo.WorldPoint;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a file of tiles is, and which of its levels serves a zoom of the map.
 *
 * @param name its title; the file's name where it has none
 * @param attribution whom its author wants named, as plain text
 * @param levels those that have tiles, from the least to the deepest; at least one
 * @param bounds no tile lies outside; the whole world where the file does not say
 * @param side pixels of a tile's side, usually 256 or 512
 */
public record Traits(
        String name, Optional<String> attribution, List<Integer> levels, Bounds bounds, int side) {
    /** All that Web Mercator shows. */
    static final Bounds WORLD = new Bounds(-180, -85.0511287798, 180, 85.0511287798);

    /**
     * So many levels above its own a level is still shown, whatever its size: half a level nearer
     * than two, where a window would need a thousand of its tiles.
     */
    private static final double BELOW = 1.5;

    /** A level of no more tiles than these is shown as small as one likes. */
    private static final int MOST_BELOW = 256;

    public Traits {
        if (levels.isEmpty()) throw new IllegalArgumentException("no levels");
        levels = levels.stream().sorted().distinct().toList();
    }

    /** All levels between two, both included. */
    public static List<Integer> between(int least, int deepest) {
        return IntStream.rangeClosed(least, deepest).boxed().toList();
    }

    /** The least level that has tiles. */
    public int minZoom() {
        return levels.getFirst();
    }

    /** The deepest level that has tiles. */
    public int maxZoom() {
        return levels.getLast();
    }

    /**
     * The zoom of the map above which something of it is shown; farther away a window would need
     * thousands of tiles. Negative infinity if it is shown at every zoom.
     */
    public double seenFrom() {
        return count(minZoom()) <= MOST_BELOW
                ? Double.NEGATIVE_INFINITY
                : minZoom() + larger() - BELOW;
    }

    /**
     * The level that is shown at a zoom of the map: of those that are there, and of which a window
     * does not need too many tiles, the one that comes nearest. Empty if none is shown.
     *
     * @param density pixels of the screen to a pixel of the zoom level
     */
    public Optional<Integer> level(double zoom, double density) {
        if (zoom <= seenFrom()) return Optional.empty();
        double wanted = zoom + log2(density) - larger();
        return levels.stream()
                .filter(
                        level ->
                                level - wanted <= 0.5
                                        || level + larger() - zoom < BELOW
                                        || count(level) <= MOST_BELOW)
                .min(
                        Comparator.<Integer>comparingDouble(level -> Math.abs(level - wanted))
                                .thenComparing(Comparator.reverseOrder()));
    }

    /** By how many levels a tile shows more than one of 256 pixels. */
    private double larger() {
        return log2(side / Mercator.TILE);
    }

    /** How many tiles of a level its bounds have room for. */
    private double count(int level) {
        WorldPoint northWest = Mercator.project(new LonLat(bounds.west(), bounds.north()));
        WorldPoint southEast = Mercator.project(new LonLat(bounds.east(), bounds.south()));
        double tiles = Math.pow(2, level);
        return (southEast.x() - northWest.x()) * tiles * (southEast.y() - northWest.y()) * tiles;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    /**
     * The bounds that a file says, unless none of its tiles touches them, so that it would be shown
     * nowhere.
     *
     * @param samples some of its tiles, from as deep as there are
     */
    static Bounds believed(Optional<Bounds> said, Collection<TileId> samples) {
        return said.filter(b -> samples.isEmpty() || samples.stream().anyMatch(t -> t.touches(b)))
                .orElse(WORLD);
    }
}
