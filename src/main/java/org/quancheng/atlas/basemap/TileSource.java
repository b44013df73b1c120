package org.quancheng.atlas.basemap;

import java.util.Optional;

/**
 * An open file of raster tiles in Web Mercator. It may be asked from any thread; answers come one
 * after another.
 */
public interface TileSource extends AutoCloseable {
    /** What the file is and how far it reaches. */
    Traits traits();

    /**
     * The bytes of one tile, a PNG or JPEG picture; empty where the file has none, where it cannot
     * be read, and after {@link #close}.
     */
    Optional<byte[]> tile(TileId id);

    @Override
    void close();
}
