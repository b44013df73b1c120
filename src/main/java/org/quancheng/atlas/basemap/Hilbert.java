package org.quancheng.atlas.basemap;

/** The number of a tile in PMTiles: along a Hilbert curve through each level, level after level. */
final class Hilbert {
    private Hilbert() {}

    /**
     * The tile's number: all tiles of the levels above (a third of 4^z − 1), plus its place on the
     * curve (PMTiles 3, chapter 4.1; the curve as in Warren, Hacker's Delight, 16-3).
     *
     * @param id a tile that exists, not deeper than level 30
     */
    static long number(TileId id) {
        long x = id.x();
        long y = id.y();
        long along = 0;
        for (long half = id.across() / 2; half > 0; half /= 2) {
            boolean east = (x & half) != 0;
            boolean south = (y & half) != 0;
            along += half * half * ((east ? 3 : 0) ^ (south ? 1 : 0));
            if (!south) {
                if (east) {
                    x = half - 1 - (x & half - 1);
                    y = half - 1 - (y & half - 1);
                }
                long turned = x;
                x = y;
                y = turned;
            }
        }
        return first(id.zoom()) + along;
    }

    /**
     * The least number of a level.
     *
     * @param zoom not deeper than level 31
     */
    static long first(int zoom) {
        return ((1L << 2 * zoom) - 1) / 3;
    }

    /**
     * The tile that has a number: the curve's inverse.
     *
     * @param number from 0, less than the first of level 31
     */
    static TileId tile(long number) {
        int zoom = 0;
        while (number >= first(zoom + 1)) zoom++;
        long along = number - first(zoom);
        long x = 0;
        long y = 0;
        for (long half = 1; half < 1L << zoom; half *= 2, along /= 4) {
            boolean east = (along & 2) != 0;
            boolean south = east == ((along & 1) == 0);
            if (!south) {
                if (east) {
                    x = half - 1 - x;
                    y = half - 1 - y;
                }
                long turned = x;
                x = y;
                y = turned;
            }
            if (east) x += half;
            if (south) y += half;
        }
        return new TileId(zoom, (int) x, (int) y);
    }
}
