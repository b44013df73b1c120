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
        long before = ((1L << 2 * id.zoom()) - 1) / 3;
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
        return before + along;
    }
}
