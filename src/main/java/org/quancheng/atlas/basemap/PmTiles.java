package org.quancheng.atlas.basemap;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Tiles in one file with directories of its own (PMTiles 3, by the published specification). Read
 * by ourselves because the library for it brings a dozen others along, one of them native.
 */
final class PmTiles implements TileSource {
    /** More than any tile needs. */
    private static final int LARGEST = 16 << 20;

    /** Unpacked directories and metadata; the format's own writer makes leaves of some 20 KiB. */
    private static final int LARGEST_DIRECTORY = 2 << 20;

    private static final int SAMPLES = 8;

    private final FileChannel channel;
    private final PmHeader header;
    private final PmIndex index;
    private final Traits traits;

    private PmTiles(FileChannel channel, PmHeader header, String name) throws UnreadableBaseMap {
        this.channel = channel;
        this.header = header;
        index = new PmIndex(PmDirectory.parse(unpacked(header.root())), this::leaf);
        int side = TilePicture.side(samples());
        List<Integer> levels = index.levels(z -> z >= header.minZoom() && z <= header.maxZoom());
        if (levels.isEmpty()) throw Refusal.NO_TILES.made();
        Optional<JsonNode> metadata = metadata();
        traits =
                new Traits(
                        text(metadata, "name").orElse(name),
                        text(metadata, "attribution"),
                        levels,
                        Traits.believed(header.bounds(), deepest(levels.getLast())),
                        side);
    }

    /**
     * Opens a file that begins as PMTiles 3 do.
     *
     * @throws UnreadableBaseMap if it cannot be shown
     */
    static PmTiles open(Path file) throws UnreadableBaseMap {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file);
            byte[] head = read(channel, 0, (int) Math.min(channel.size(), PmHeader.SIZE));
            PmHeader header = PmHeader.parse(head, channel.size());
            switch (header.type()) {
                case 1, 6 -> throw Refusal.VECTOR.made();
                case 4, 5 -> throw Refusal.FORMAT.made();
                default -> {}
            }
            if (header.internal() > 2) throw Refusal.COMPRESSION.made();
            return new PmTiles(channel, header, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            close(channel);
            throw Refusal.UNREADABLE.made();
        } catch (UnreadableBaseMap e) {
            close(channel);
            throw e;
        }
    }

    @Override
    public Traits traits() {
        return traits;
    }

    @Override
    public synchronized Optional<byte[]> tile(TileId id) {
        if (!channel.isOpen() || !id.exists()) return Optional.empty();
        try {
            Optional<PmDirectory.Entry> found = index.find(Hilbert.number(id));
            if (found.isEmpty()) return Optional.empty();
            return content(found.get()).filter(b -> TilePicture.of(b).isShown());
        } catch (UnreadableBaseMap e) {
            // A damaged leaf takes its tiles away, not the others.
            return Optional.empty();
        }
    }

    private List<TilePicture> samples() throws UnreadableBaseMap {
        List<TilePicture> samples = new ArrayList<>();
        for (PmDirectory.Entry entry : index.first(SAMPLES))
            content(entry).map(TilePicture::of).ifPresent(samples::add);
        return samples;
    }

    /** A tile of the deepest level; none if nobody can say. */
    private List<TileId> deepest(int level) {
        try {
            return index.next(Hilbert.first(level)).stream().mapToObj(Hilbert::tile).toList();
        } catch (UnreadableBaseMap e) {
            return List.of();
        }
    }

    private Optional<byte[]> content(PmDirectory.Entry entry) throws UnreadableBaseMap {
        Optional<PmHeader.Section> place = header.tiles().part(entry.offset(), entry.length());
        if (place.isEmpty()) return Optional.empty();
        return Optional.of(read(place.get()));
    }

    private PmDirectory leaf(PmDirectory.Entry entry) throws UnreadableBaseMap {
        PmHeader.Section place =
                header.leaves()
                        .part(entry.offset(), entry.length())
                        .orElseThrow(Refusal.DAMAGED::made);
        return PmDirectory.parse(unpacked(place));
    }

    private Optional<JsonNode> metadata() throws UnreadableBaseMap {
        if (header.metadata().length() == 0) return Optional.empty();
        try {
            return Optional.of(JsonMapper.shared().readTree(unpacked(header.metadata())));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Optional<JsonNode> metadata, String name) {
        return metadata.map(m -> m.path(name))
                .filter(JsonNode::isString)
                .flatMap(n -> PlainText.of(n.asString()));
    }

    private byte[] unpacked(PmHeader.Section place) throws UnreadableBaseMap {
        if (place.length() > LARGEST_DIRECTORY) throw Refusal.DAMAGED.made();
        byte[] packed = read(place);
        boolean gzip = packed.length > 2 && packed[0] == 0x1F && packed[1] == (byte) 0x8B;
        if (!gzip) return packed;
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] plain = stream.readNBytes(LARGEST_DIRECTORY + 1);
            if (plain.length > LARGEST_DIRECTORY) throw Refusal.DAMAGED.made();
            return plain;
        } catch (IOException e) {
            throw Refusal.DAMAGED.made();
        }
    }

    private byte[] read(PmHeader.Section place) throws UnreadableBaseMap {
        if (place.length() > LARGEST) throw Refusal.DAMAGED.made();
        try {
            byte[] bytes = read(channel, place.offset(), (int) place.length());
            if (bytes.length < place.length()) throw Refusal.INCOMPLETE.made();
            return bytes;
        } catch (IOException e) {
            throw Refusal.UNREADABLE.made();
        }
    }

    private static byte[] read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) break;
        }
        return java.util.Arrays.copyOf(bytes.array(), bytes.position());
    }

    @Override
    public synchronized void close() {
        close(channel);
    }

    private static void close(@org.jspecify.annotations.Nullable FileChannel channel) {
        try {
            if (channel != null) channel.close();
        } catch (IOException e) {
            // It was only read: nothing can be lost.
        }
    }
}
