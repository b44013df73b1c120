package org.quancheng.atlas.basemap;

import org.quancheng.atlas.geo.Bounds;

import java.util.Optional;

/**
 * What a file of tiles says of itself.
 *
 * @param name its title; the file's name where it has none
 * @param attribution whom its author wants named, as plain text
 * @param minZoom the least level that has tiles
 * @param maxZoom the deepest level that has tiles
 * @param bounds no tile lies outside; the whole world where the file does not say
 * @param side pixels of a tile's side, usually 256 or 512
 */
public record Traits(
        String name,
        Optional<String> attribution,
        int minZoom,
        int maxZoom,
        Bounds bounds,
        int side) {
    /** All that Web Mercator shows. */
    static final Bounds WORLD = new Bounds(-180, -85.0511287798, 180, 85.0511287798);
}
