package org.quancheng.atlas.map.base;

import org.quancheng.atlas.basemap.TileSource;

/** The pictures that lie under the plan, painted as the lowest layer of the ground. */
public final class BaseMap {
    private final Mosaic mosaic;

    public BaseMap(TileSource tiles) {
        mosaic = new Mosaic(tiles, new RasterCache(tiles, RasterCache.BOUND));
    }

    /**
     * Paints over paper; where there is no tile the paper stays. May take as long as it takes to
     * decode the tiles that are not known yet, on any thread but one at a time.
     *
     * @param strength from 0, the paper alone, to 1, the pictures alone
     * @param pixels of the cut, row by row, opaque: 0x__rrggbb before and after
     */
    public synchronized void paint(Cut cut, double strength, int[] pixels) {
        int weight = (int) Math.round(strength * 256);
        if (weight > 0) mosaic.paint(cut, weight, pixels);
    }
}
