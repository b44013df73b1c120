package org.quancheng.atlas.map;

import com.gluonhq.maps.tile.TileRetriever;

import javafx.scene.image.Image;

import java.util.concurrent.CompletableFuture;

/**
 * Answers every wish for a tile with nothing; without it Gluon Maps would ask a tile server on the
 * internet.
 */
public final class OfflineTiles implements TileRetriever {
    @SuppressWarnings("NullAway") // Gluon Maps takes null for: no picture.
    private static final CompletableFuture<Image> EMPTY = CompletableFuture.completedFuture(null);

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long i, long j) {
        return EMPTY;
    }
}
