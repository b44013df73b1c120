package org.quancheng.atlas.basemap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens base maps; what a file is, is told by its content, never by its name. */
public final class Basemaps {
    /** The zoom at which the map ends: what is seen only beyond it is seen never. */
    public static final int DEEPEST_SHOWN = 15;

    private static final int HEAD = 128;

    private Basemaps() {}

    /**
     * Opens a file of raster tiles: MBTiles 1.x or PMTiles 3.
     *
     * @throws UnreadableBaseMap if it cannot be shown, with a sentence that says why
     */
    public static TileSource open(Path file) throws UnreadableBaseMap {
        TileSource tiles = opened(file);
        if (tiles.traits().seenFrom() < DEEPEST_SHOWN) return tiles;
        tiles.close();
        throw Refusal.TOO_DEEP.made();
    }

    private static TileSource opened(Path file) throws UnreadableBaseMap {
        if (!Files.exists(file)) throw Refusal.MISSING.made();
        if (Files.isDirectory(file)) throw Refusal.FOLDER.made();
        byte[] head;
        try {
            head = head(file);
        } catch (IOException e) {
            throw Refusal.UNREADABLE.made();
        }
        if (head.length == 0) throw Refusal.EMPTY.made();
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("SQLite format 3\0")) return MbTiles.open(file, head);
        // The second spelling is wrong, but a writer in use has it and the format's own reader
        // takes it.
        if (start.startsWith("PMTiles\3") || start.startsWith("PM\0\0\0\0\0\3"))
            return PmTiles.open(file);
        if (start.startsWith("PMTiles") || start.startsWith("PM\1") || start.startsWith("PM\2"))
            throw Refusal.VERSION.made();
        if (start.startsWith("II*\0")
                || start.startsWith("MM\0*")
                || start.startsWith("II+\0")
                || start.startsWith("MM\0+")) throw Refusal.GEOTIFF.made();
        if (start.startsWith("PK\3\4")
                || start.startsWith("\u001f\u008b")
                || start.startsWith("7z")) throw Refusal.ARCHIVE.made();
        throw Refusal.NOT_A_BASE_MAP.made();
    }

    private static byte[] head(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer head = ByteBuffer.allocate(HEAD);
            while (head.hasRemaining() && channel.read(head) >= 0) {
                // Until it is full or the file ends.
            }
            return java.util.Arrays.copyOf(head.array(), head.position());
        }
    }
}
