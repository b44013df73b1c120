package org.quancheng.atlas.basemap;

import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.geo.WorldPoint;

/**
 * One square of the Web Mercator grid.
 *
 * @param zoom 0 for the tile that is the whole world, each level halves the sides
 * @param x column, from 0 at 180° W
 * @param y row, from 0 at the northern edge (the "XYZ" or "Google" order)
 */
public record TileId(int zoom, int x, int y) {
    /** The deepest level that any file may have; columns and rows then still fit an int. */
    public static final int DEEPEST = 30;

    /** How many tiles lie side by side on this level. */
    public long across() {
        return 1L << zoom;
    }

    /** Whether it touches a box; half a tile of slack, since bounds are rounded. */
    boolean touches(Bounds box) {
        WorldPoint northWest = Mercator.project(new LonLat(box.west(), box.north()));
        WorldPoint southEast = Mercator.project(new LonLat(box.east(), box.south()));
        return overlaps(x, northWest.x() * across(), southEast.x() * across())
                && overlaps(y, northWest.y() * across(), southEast.y() * across());
    }

    private static boolean overlaps(int tile, double from, double to) {
        return tile < to + 0.5 && tile + 1 > from - 0.5;
    }

    /** Whether there is such a tile in the world. */
    public boolean exists() {
        return zoom >= 0 && zoom <= DEEPEST && x >= 0 && x < across() && y >= 0 && y < across();
    }
}
