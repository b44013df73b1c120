package org.quancheng.atlas.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

    /** Beside the tiles, above them, and of the other side of the world. */
    @ParameterizedTest
    @ValueSource(strings = {"30,47,31,48", "10,50,11,51", "-117,-36,-116,-35"})
    void boundsThatNoTileTouchesDoNotCount(String bounds) throws Exception {
        String sql = "update metadata set value = '" + bounds + "' where name = 'bounds'";
        try (TileSource tiles = Basemaps.open(changed("cells-png.mbtiles", sql))) {
            assertEquals(Traits.WORLD, tiles.traits().bounds());
            assertTrue(tiles.tile(new TileId(11, 1083, 715)).isPresent());
        }
    }

    @Test
    void boundsThatCutSomeTilesOffCount() throws Exception {
        String sql = "update metadata set value = '10.1,47.6,10.3,47.7' where name = 'bounds'";
        try (TileSource tiles = Basemaps.open(changed("cells-png.mbtiles", sql))) {
            assertEquals(47.6, tiles.traits().bounds().south());
        }
    }

    @Test
    void theSameOfPmtiles() throws Exception {
        for (double[] bounds :
                new double[][] {{30, 47, 31, 48}, {10, 50, 11, 51}, {10.2, 47.3, 10.9, 47.75}}) {
            byte[] bytes = Files.readAllBytes(Cells.file("cells-png.pmtiles"));
            ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < 4; i++)
                header.putInt(102 + 4 * i, (int) Math.round(bounds[i] * 1e7));
            Path file = folder.resolve("a.pmtiles");
            Files.write(file, bytes);
            try (TileSource tiles = Basemaps.open(file)) {
                if (bounds[1] == 47.3) assertNotEquals(Traits.WORLD, tiles.traits().bounds());
                else assertEquals(Traits.WORLD, tiles.traits().bounds());
            }
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
