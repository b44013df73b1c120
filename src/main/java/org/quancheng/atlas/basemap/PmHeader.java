package org.quancheng.atlas.basemap;

import org.quancheng.atlas.geo.Bounds;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The first {@value #SIZE} bytes of a PMTiles file (PMTiles 3, chapter 3).
 *
 * @param internal how directories and metadata are compressed: 0 unknown, 1 none, 2 gzip
 * @param type what the tiles are: 0 unknown, 1 and 6 vector, 2 PNG, 3 JPEG, 4 WebP, 5 AVIF
 */
record PmHeader(
        Section root,
        Section metadata,
        Section leaves,
        Section tiles,
        int internal,
        int type,
        int minZoom,
        int maxZoom,
        Optional<Bounds> bounds) {
    static final int SIZE = 127;

    /** A stretch of the file in bytes. */
    record Section(long offset, long length) {
        /** Whether it lies within a file of a size. */
        boolean fits(long size) {
            return offset >= 0 && length >= 0 && offset <= size && length <= size - offset;
        }

        /** A part of it that lies wholly inside; empty if it would not. */
        Optional<Section> part(long from, long partLength) {
            boolean inside = from >= 0 && from <= length && partLength <= length - from;
            return inside ? Optional.of(new Section(offset + from, partLength)) : Optional.empty();
        }
    }

    /**
     * Reads and checks a header.
     *
     * @param size of the file in bytes
     * @throws UnreadableBaseMap if it promises more than the file has, or what cannot be
     */
    static PmHeader parse(byte[] bytes, long size) throws UnreadableBaseMap {
        if (bytes.length < SIZE) throw Refusal.INCOMPLETE.made();
        ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        PmHeader header =
                new PmHeader(
                        section(b, 8),
                        section(b, 24),
                        section(b, 40),
                        section(b, 56),
                        b.get(97),
                        b.get(99),
                        b.get(100),
                        b.get(101),
                        MbMetadata.bounds(
                                degrees(b, 102),
                                degrees(b, 106),
                                degrees(b, 110),
                                degrees(b, 114)));
        if (!header.root.fits(size)
                || !header.metadata.fits(size)
                || !header.leaves.fits(size)
                || !header.tiles.fits(size)) throw Refusal.INCOMPLETE.made();
        if (header.minZoom < 0
                || header.minZoom > header.maxZoom
                || header.maxZoom > TileId.DEEPEST) throw Refusal.DAMAGED.made();
        return header;
    }

    private static Section section(ByteBuffer b, int at) {
        return new Section(b.getLong(at), b.getLong(at + 8));
    }

    private static double degrees(ByteBuffer b, int at) {
        return b.getInt(at) / 1e7;
    }
}
