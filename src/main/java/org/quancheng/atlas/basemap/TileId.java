package org.quancheng.atlas.basemap;

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

    /** Whether there is such a tile in the world. */
    public boolean exists() {
        return zoom >= 0 && zoom <= DEEPEST && x >= 0 && x < across() && y >= 0 && y < across();
    }
}
