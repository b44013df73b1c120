package org.quancheng.atlas.map.base;

import org.quancheng.atlas.basemap.TileId;
import org.quancheng.atlas.basemap.TileSource;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Decoded tiles, the least recently used of which go first. For one thread at a time.
 *
 * <p>The bound holds all tiles of 256 pixels under a window of 1920 × 1080 and its margin at the
 * worst zoom between two levels (126), so that a step of panning decodes only what is new.
 */
final class RasterCache {
    /** 32 MiB. */
    static final long BOUND = 32L << 20;

    /** What is remembered for a tile that is missing. */
    private static final int NOTHING = 64;

    private record Key(TileId id, int halvings) {}

    private final TileSource tiles;
    private final long bound;
    private final Map<Key, Optional<Raster>> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    RasterCache(TileSource tiles, long bound) {
        this.tiles = tiles;
        this.bound = bound;
    }

    /** A tile, halved a number of times; empty where there is none. */
    Optional<Raster> get(TileId id, int halvings) {
        Key key = new Key(id, halvings);
        Optional<Raster> known = kept.get(key);
        if (known != null) return known;
        Optional<Raster> raster =
                tiles.tile(id).flatMap(b -> Raster.decode(b, tiles.traits().side()));
        for (int i = 0; i < halvings; i++) raster = raster.map(Raster::halved);
        kept.put(key, raster);
        bytes += cost(raster);
        shrink();
        return raster;
    }

    private void shrink() {
        var eldest = kept.entrySet().iterator();
        while (bytes > bound && kept.size() > 1 && eldest.hasNext()) {
            bytes -= cost(eldest.next().getValue());
            eldest.remove();
        }
    }

    private static int cost(Optional<Raster> raster) {
        return raster.map(Raster::bytes).orElse(0) + NOTHING;
    }

    /** What it holds now, in bytes. */
    long bytes() {
        return bytes;
    }
}
