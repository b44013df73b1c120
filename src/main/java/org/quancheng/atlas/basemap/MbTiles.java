package org.quancheng.atlas.basemap;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tiles in an SQLite database (MBTiles 1.x). The database is opened read-only and as immutable, so
 * that nothing is ever written beside it and a write-protected folder will do.
 */
final class MbTiles implements TileSource {
    /** Larger tiles are left out. */
    private static final int LARGEST_TILE = 8 << 20;

    private static final int SAMPLES = 8;

    private final Connection connection;
    private final PreparedStatement query;
    private final Rows rows;
    private final Traits traits;
    private boolean closed;

    private MbTiles(Connection connection, PreparedStatement query, Rows rows, Traits traits) {
        this.connection = connection;
        this.query = query;
        this.rows = rows;
        this.traits = traits;
    }

    /**
     * Opens a database.
     *
     * @param head its first 128 bytes or more, or all of it
     * @throws UnreadableBaseMap if it cannot be shown
     */
    static MbTiles open(Path file, byte[] head) throws UnreadableBaseMap {
        if (isCutShort(file, head)) throw Refusal.INCOMPLETE.made();
        Connection connection = connect(file);
        try {
            return open(connection, file, isStillWritten(file, head));
        } catch (SQLException e) {
            closeQuietly(connection);
            throw Refusal.DAMAGED.made();
        } catch (UnreadableBaseMap e) {
            closeQuietly(connection);
            throw e;
        }
    }

    /**
     * Whether its content lies, wholly or in part, in a file beside it, to which SQLite writes
     * first and which is not read here (file format 1.3.3; 2 stands for such a log).
     */
    private static boolean isStillWritten(Path file, byte[] head) {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        try {
            return head[18] == 2 && Files.size(log) > 0;
        } catch (IOException e) {
            // As a rule there is none.
            return false;
        }
    }

    /**
     * Whether the file is shorter than its header says: page size at 16 (1 stands for 65536), pages
     * at 28, which counts only while the numbers at 24 and 92 agree (SQLite file format 1.3).
     */
    private static boolean isCutShort(Path file, byte[] head) throws UnreadableBaseMap {
        if (head.length < 100) return true;
        ByteBuffer header = ByteBuffer.wrap(head);
        long page = header.getShort(16) & 0xFFFF;
        long pages = header.getInt(28) & 0xFFFFFFFFL;
        if (header.getInt(24) != header.getInt(92)) return false;
        try {
            return Files.size(file) < pages * (page == 1 ? 65536 : page);
        } catch (IOException e) {
            throw Refusal.UNREADABLE.made();
        }
    }

    private static Connection connect(Path file) throws UnreadableBaseMap {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        try {
            return config.createConnection(
                    "jdbc:sqlite:" + SqliteUri.readOnly(file.toAbsolutePath().toUri()));
        } catch (SQLException e) {
            // SQLITE_CANTOPEN and the rest have a code of their own; without one the library
            // failed.
            throw (e.getErrorCode() == 0 ? Refusal.NO_SQLITE : Refusal.UNREADABLE).made();
        } catch (LinkageError e) {
            throw Refusal.NO_SQLITE.made();
        }
    }

    private static MbTiles open(Connection connection, Path file, boolean stillWritten)
            throws SQLException, UnreadableBaseMap {
        if (!columns(connection, "tiles")
                .containsAll(Set.of("zoom_level", "tile_column", "tile_row", "tile_data")))
            throw (stillWritten ? Refusal.STILL_WRITTEN : Refusal.NO_TILES_TABLE).made();
        MbMetadata metadata = metadata(connection);
        if (metadata.saysDegrees()) throw Refusal.PROJECTION.made();
        int least = level(connection, "");
        int deepest = level(connection, "DESC");
        if (least < 0 || deepest > TileId.DEEPEST)
            throw (stillWritten ? Refusal.STILL_WRITTEN : Refusal.NO_TILES).made();
        PreparedStatement query =
                connection.prepareStatement(
                        "SELECT CASE WHEN length(tile_data) <= "
                                + LARGEST_TILE
                                + " THEN tile_data END FROM tiles"
                                + " WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?");
        List<Rows.Counted> counted = new ArrayList<>();
        int side = TilePicture.side(samples(connection, query, deepest, counted));
        String scheme = metadata.value("scheme").orElse("").toLowerCase(Locale.ROOT);
        Rows rows =
                switch (scheme) {
                    case "xyz" -> Rows.FROM_NORTH;
                    case "tms" -> Rows.FROM_SOUTH;
                    default -> Rows.of(metadata.bounds().orElse(Traits.WORLD), counted);
                };
        Traits traits =
                new Traits(
                        metadata.value("name").orElse(String.valueOf(file.getFileName())),
                        metadata.value("attribution").flatMap(PlainText::of),
                        levels(connection, least, deepest),
                        Traits.believed(
                                metadata.bounds(), counted.stream().map(rows::tile).toList()),
                        side);
        return new MbTiles(connection, query, rows, traits);
    }

    /** The columns of a table or view; none if there is no such thing. */
    private static Set<String> columns(Connection connection, String table) throws SQLException {
        Set<String> names = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("PRAGMA table_info(" + table + ")")) {
            while (found.next()) names.add(found.getString("name").toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static MbMetadata metadata(Connection connection) throws SQLException {
        Map<String, String> values = new HashMap<>();
        if (!columns(connection, "metadata").containsAll(Set.of("name", "value")))
            return new MbMetadata(values);
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "SELECT name, value FROM metadata WHERE length(value) < 100000")) {
            while (found.next()) {
                String name = found.getString(1);
                String value = found.getString(2);
                if (name != null && value != null) values.putIfAbsent(name, value);
            }
        }
        return new MbMetadata(values);
    }

    /** The first level in an order; −1 without tiles. The metadata's own are often wrong. */
    private static int level(Connection connection, String order) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "SELECT zoom_level FROM tiles ORDER BY zoom_level "
                                        + order
                                        + " LIMIT 1")) {
            return found.next() ? found.getInt(1) : -1;
        }
    }

    /** All levels between two that have tiles. */
    private static List<Integer> levels(Connection connection, int least, int deepest)
            throws SQLException {
        List<Integer> levels = new ArrayList<>(List.of(least, deepest));
        try (PreparedStatement any =
                connection.prepareStatement("SELECT 1 FROM tiles WHERE zoom_level = ? LIMIT 1")) {
            for (int level = least + 1; level < deepest; level++) {
                any.setInt(1, level);
                try (ResultSet found = any.executeQuery()) {
                    if (found.next()) levels.add(level);
                }
            }
        }
        return levels;
    }

    private static List<TilePicture> samples(
            Connection connection, PreparedStatement query, int level, List<Rows.Counted> counted)
            throws SQLException {
        List<TilePicture> pictures = new ArrayList<>();
        try (PreparedStatement some =
                connection.prepareStatement(
                        "SELECT tile_column, tile_row FROM tiles WHERE zoom_level = ? LIMIT "
                                + SAMPLES)) {
            some.setInt(1, level);
            try (ResultSet found = some.executeQuery()) {
                while (found.next()) {
                    Rows.Counted tile = new Rows.Counted(level, found.getLong(1), found.getLong(2));
                    counted.add(tile);
                    read(query, level, tile.column(), tile.row())
                            .map(TilePicture::of)
                            .ifPresent(pictures::add);
                }
            }
        }
        return pictures;
    }

    private static Optional<byte[]> read(PreparedStatement query, int zoom, long column, long row)
            throws SQLException {
        query.setInt(1, zoom);
        query.setLong(2, column);
        query.setLong(3, row);
        try (ResultSet found = query.executeQuery()) {
            return found.next() ? Optional.ofNullable(found.getBytes(1)) : Optional.empty();
        }
    }

    @Override
    public Traits traits() {
        return traits;
    }

    @Override
    public synchronized Optional<byte[]> tile(TileId id) {
        if (closed || !id.exists()) return Optional.empty();
        try {
            return read(query, id.zoom(), id.x(), rows.turned(id.zoom(), id.y()))
                    .filter(bytes -> TilePicture.of(bytes).isShown());
        } catch (SQLException e) {
            // A damaged page takes the tiles on it away, not the others.
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        closeQuietly(connection);
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // It was only read: nothing can be lost.
        }
    }
}
