package org.quancheng.atlas.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** What a file says of itself may be wrong; what lies in it counts. */
class WrongWordsTest {
    @TempDir private Path folder;

    private Path changed(String name, String... statements) throws Exception {
        Path file = folder.resolve(name);
        Files.copy(Cells.file(name), file);
        change(file, statements);
        return file;
    }

    private static void change(Path file, String... statements) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
    }

    @Test
    void metadataWithOtherColumnsAreNone() throws Exception {
        Path file =
                changed(
                        "cells-png.mbtiles",
                        "drop table metadata",
                        "create table metadata (k text, v text)",
                        "insert into metadata values ('name', 'x')");
        try (TileSource tiles = Basemaps.open(file)) {
            assertEquals("cells-png.mbtiles", tiles.traits().name());
            assertEquals(Traits.WORLD, tiles.traits().bounds());
        }
    }

    /** The tiles still lie in a file beside it, to which SQLite writes first. */
    @Test
    void oneThatIsStillBeingWrittenIsToldApartFromAnEmptyOne() throws Exception {
        Path file = folder.resolve("a.mbtiles");
        String table = "create table tiles (zoom_level, tile_column, tile_row, tile_data)";
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute(table);
            assertTrue(Files.size(folder.resolve("a.mbtiles-wal")) > 0);
            assertRefused(Refusal.STILL_WRITTEN, file);
            statement.execute("pragma wal_checkpoint(truncate)");
            assertRefused(Refusal.NO_TILES, file);
            statement.execute("insert into tiles values (1, 1, 1, x'89504e47')");
            assertRefused(Refusal.STILL_WRITTEN, file);
        }
    }

    private static void assertRefused(Refusal refusal, Path file) {
        UnreadableBaseMap seen =
                assertThrows(UnreadableBaseMap.class, () -> Basemaps.open(file).close());
        assertEquals(refusal.made().sentence(), seen.sentence());
    }
}
