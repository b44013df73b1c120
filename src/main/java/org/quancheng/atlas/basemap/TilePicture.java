package org.quancheng.atlas.basemap;

import java.util.Collection;

/**
 * What the first bytes of a tile say: the format is told by content, since metadata is often wrong.
 *
 * @param side the larger side in pixels; 0 unless it is a PNG or JPEG
 */
record TilePicture(Format format, int side) {
    enum Format {
        PNG,
        JPEG,
        WEBP,
        AVIF,
        VECTOR,
        OTHER
    }

    /** The largest picture that is decoded, so that a few bytes cannot ask for gigabytes. */
    static final int LARGEST_SIDE = 2048;

    /** Whether the toolkit can decode it and it is of a sane size. */
    boolean isShown() {
        return (format == Format.PNG || format == Format.JPEG) && side > 0 && side <= LARGEST_SIDE;
    }

    /** Reads a tile's head. */
    static TilePicture of(byte[] tile) {
        if (starts(tile, 0, 0x89, 'P', 'N', 'G')) {
            // IHDR is always the first chunk: width and height follow its name (PNG 11.2.1).
            int side = tile.length < 24 ? 0 : Math.max(word(tile, 16), word(tile, 20));
            return new TilePicture(Format.PNG, side);
        }
        if (starts(tile, 0, 0xFF, 0xD8)) return new TilePicture(Format.JPEG, jpegSide(tile));
        if (starts(tile, 0, 'R', 'I', 'F', 'F') && starts(tile, 8, 'W', 'E', 'B', 'P'))
            return new TilePicture(Format.WEBP, 0);
        if (starts(tile, 4, 'f', 't', 'y', 'p', 'a', 'v', 'i')) {
            return new TilePicture(Format.AVIF, 0);
        }
        // A gzipped tile is a vector tile by all conventions; a plain one begins with field 3,
        // "layers" (Mapbox Vector Tile 2.1).
        if (starts(tile, 0, 0x1F, 0x8B) || starts(tile, 0, 0x1A))
            return new TilePicture(Format.VECTOR, 0);
        return new TilePicture(Format.OTHER, 0);
    }

    /**
     * The side of the first sample that can be shown.
     *
     * @throws UnreadableBaseMap if there is no such sample
     */
    static int side(Collection<TilePicture> pictures) throws UnreadableBaseMap {
        if (pictures.isEmpty()) throw Refusal.NO_TILES.made();
        for (TilePicture picture : pictures) if (picture.isShown()) return picture.side();
        for (TilePicture picture : pictures) {
            switch (picture.format()) {
                case VECTOR -> throw Refusal.VECTOR.made();
                case WEBP, AVIF -> throw Refusal.FORMAT.made();
                case PNG, JPEG -> {
                    if (picture.side() > LARGEST_SIDE) throw Refusal.HUGE_TILES.made();
                }
                case OTHER -> {}
            }
        }
        throw Refusal.NO_PICTURES.made();
    }

    private static boolean starts(byte[] tile, int at, int... with) {
        if (tile.length < at + with.length) return false;
        for (int i = 0; i < with.length; i++) if ((tile[at + i] & 0xFF) != with[i]) return false;
        return true;
    }

    private static int word(byte[] b, int at) {
        int value =
                (b[at] & 0xFF) << 24
                        | (b[at + 1] & 0xFF) << 16
                        | (b[at + 2] & 0xFF) << 8
                        | b[at + 3] & 0xFF;
        return value < 0 ? Integer.MAX_VALUE : value;
    }

    /** Walks the segments to the start of frame, SOF0 to SOF15 (ITU-T T.81, B.2.2). */
    private static int jpegSide(byte[] b) {
        int at = 2;
        while (at + 9 < b.length && (b[at] & 0xFF) == 0xFF) {
            int marker = b[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            boolean frame =
                    marker >= 0xC0
                            && marker <= 0xCF
                            && marker != 0xC4
                            && marker != 0xC8
                            && marker != 0xCC;
            if (frame) {
                int height = (b[at + 5] & 0xFF) << 8 | b[at + 6] & 0xFF;
                int width = (b[at + 7] & 0xFF) << 8 | b[at + 8] & 0xFF;
                return Math.max(width, height);
            }
            at += 2 + ((b[at + 2] & 0xFF) << 8 | b[at + 3] & 0xFF);
        }
        return 0;
    }
}
