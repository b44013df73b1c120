package org.quancheng.atlas.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.state.Camera;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Every kind of file that is no base map: which sentence it gets. */
class BadBasemapsTest {
    @TempDir private Path folder;

    private interface Making {
        void into(Path file) throws Exception;
    }

    private record Bad(String what, Refusal refusal, Making making) {}

    private static Stream<Bad> bad() {
        return Stream.of(
                new Bad("a missing file", Refusal.MISSING, f -> {}),
                new Bad("a folder", Refusal.FOLDER, Files::createDirectory),
                new Bad("zero bytes", Refusal.EMPTY, f -> Files.write(f, new byte[0])),
                new Bad("a text", Refusal.NOT_A_BASE_MAP, f -> Files.writeString(f, "底图？")),
                new Bad("one byte", Refusal.NOT_A_BASE_MAP, f -> Files.write(f, new byte[] {'P'})),
                new Bad("a GeoTIFF", Refusal.GEOTIFF, f -> Files.writeString(f, "II*\0 and so on")),
                new Bad("a zip", Refusal.ARCHIVE, f -> Files.writeString(f, "PK\3\4 and so on")),
                new Bad(
                        "PMTiles 2",
                        Refusal.VERSION,
                        f -> Files.writeString(f, "PM\2\0 and so on")),
                new Bad("PMTiles 4", Refusal.VERSION, f -> Files.writeString(f, "PMTiles\4 so on")),
                new Bad("vector MBTiles", Refusal.VECTOR, copy("vector.mbtiles")),
                new Bad("vector PMTiles", Refusal.VECTOR, copy("vector.pmtiles")),
                new Bad("says degrees", Refusal.PROJECTION, copy("geodetic.mbtiles")),
                new Bad("is in degrees", Refusal.PROJECTION, copy("geodetic-unsaid.mbtiles")),
                new Bad("half MBTiles", Refusal.INCOMPLETE, part("cells-png.mbtiles", 20_000)),
                new Bad("an SQLite head", Refusal.INCOMPLETE, part("cells-png.mbtiles", 64)),
                new Bad("overwritten MBTiles", Refusal.DAMAGED, f -> overwrite(f, 100, 4000)),
                new Bad("another database", Refusal.NO_TILES_TABLE, sql("create table a (b)")),
                new Bad(
                        "tiles without data",
                        Refusal.NO_TILES_TABLE,
                        sql("create table tiles (zoom_level, tile_column, tile_row)")),
                new Bad("no tiles", Refusal.NO_TILES, sql(TILES)),
                new Bad(
                        "a level beyond all",
                        Refusal.NO_TILES,
                        sql(TILES, "insert into tiles values (99, 1, 1, x'89504e47')")),
                new Bad(
                        "texts for tiles",
                        Refusal.NO_PICTURES,
                        sql(TILES, "insert into tiles values (1, 1, 1, 'hello')")),
                new Bad(
                        "WebP tiles",
                        Refusal.FORMAT,
                        sql(TILES, "insert into tiles values (1, 1, 1, 'RIFF1234WEBPVP8 ')")),
                new Bad(
                        "a picture of 70000 pixels",
                        Refusal.HUGE_TILES,
                        sql(
                                TILES,
                                "insert into tiles values (1, 1, 1,"
                                        + " x'89504e470d0a1a0a0000000d494844520001117000011170')")),
                new Bad(
                        "a tile of a gigabyte",
                        Refusal.NO_TILES,
                        sql(TILES, "insert into tiles values (1, 1, 1, zeroblob(20000000))")),
                new Bad("nothing but level 17", Refusal.TOO_DEEP, sql(TILES, PICTURE + 17 + END)),
                new Bad("PMTiles cut short", Refusal.INCOMPLETE, part("cells-png.pmtiles", 9_000)),
                new Bad("a PMTiles head", Refusal.INCOMPLETE, part("cells-png.pmtiles", 100)),
                pm("a root beyond the file", Refusal.INCOMPLETE, 16, Long.MAX_VALUE),
                pm("a negative length", Refusal.INCOMPLETE, 16, -1),
                pm("an offset that overflows", Refusal.INCOMPLETE, 8, Long.MAX_VALUE - 10),
                pm("absurd tile data", Refusal.INCOMPLETE, 64, 1L << 50),
                new Bad("WebP PMTiles", Refusal.FORMAT, f -> patch(f, 99, 4)),
                new Bad("PMTiles in Zstandard", Refusal.COMPRESSION, f -> patch(f, 97, 4)),
                new Bad("levels reversed", Refusal.DAMAGED, f -> patch(f, 100, 12)),
                new Bad("a level beyond all", Refusal.DAMAGED, f -> patch(f, 101, 120)),
                new Bad(
                        "ten million entries",
                        Refusal.DAMAGED,
                        f -> patch(f, 262, 0xFF, 0xFF, 0x7F)),
                new Bad("a directory of 600000 entries", Refusal.DAMAGED, BadBasemapsTest::bomb),
                new Bad("numbers that stand still", Refusal.DAMAGED, f -> patch(f, 265, 0, 0, 0)),
                new Bad(
                        "an endless number",
                        Refusal.DAMAGED,
                        f -> patch(f, 262, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255)));
    }

    /** A few bytes that unpack to more than any writer makes of a directory. */
    private static void bomb(Path file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        List<Directories.Row> rows =
                IntStream.range(0, 600_000).mapToObj(i -> new Directories.Row(i, 1, 1, 1)).toList();
        byte[] directory = Directories.bytes(rows);
        assertTrue(directory.length > 2 << 20);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(directory);
        }
        byte[] sound = Files.readAllBytes(Cells.file("cells-png.pmtiles"));
        ByteBuffer bytes =
                ByteBuffer.allocate(sound.length + packed.size())
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put(sound)
                        .put(packed.toByteArray());
        bytes.putLong(8, sound.length).putLong(16, packed.size());
        Files.write(file, bytes.array());
    }

    /** The head of a PNG of 256 × 256 pixels, in the level that follows. */
    private static final String PICTURE =
            "insert into tiles select column1, 1, 1, x'89504e470d0a1a0a0000000d4948445200000100"
                    + "00000100' from (values (";

    private static final String END = "))";

    private static final String TILES =
            "create table tiles (zoom_level, tile_column, tile_row, tile_data)";

    @TestFactory
    Stream<DynamicTest> tellsWhatIsWrongAndWhatToDo() {
        return bad().map(bad -> DynamicTest.dynamicTest(bad.what(), () -> refuses(bad)));
    }

    private void refuses(Bad bad) throws Exception {
        Path file = Files.createTempDirectory(folder, "bad").resolve("a.bin");
        bad.making().into(file);
        UnreadableBaseMap refusal =
                assertThrows(UnreadableBaseMap.class, () -> Basemaps.open(file).close());
        assertEquals(bad.refusal().made().sentence(), refusal.sentence());
    }

    /** Reads may fail anywhere: whatever is overwritten, there is a sentence or a map with gaps. */
    @Test
    void damageAnywhereIsNeverACrash() throws Exception {
        int sentences = 0;
        for (String name :
                new String[] {"cells-png.mbtiles", "leaves.pmtiles", "cells-view.mbtiles"}) {
            byte[] sound = Files.readAllBytes(Cells.file(name));
            for (int at = 0; at < sound.length; at += Math.max(1, sound.length / 200)) {
                byte[] spoilt = sound.clone();
                for (int i = at; i < Math.min(sound.length, at + 7); i++) spoilt[i] ^= (byte) 0xA5;
                Path file = folder.resolve("spoilt");
                Files.write(file, spoilt);
                try (TileSource tiles = Basemaps.open(file)) {
                    for (int x = 1080; x < 1088; x++) tiles.tile(new TileId(11, x, 715));
                    for (int x = 0; x < 16; x++) tiles.tile(new TileId(4, x, 7));
                } catch (UnreadableBaseMap e) {
                    sentences++;
                    assertFalse(e.sentence().zh().isBlank());
                }
            }
        }
        assertTrue(sentences > 10, "some of it must have been noticed: " + sentences);
    }

    /** What is seen in the last half level before the map ends is not refused. */
    @Test
    void theDeepestThatIsSeenIsShown() throws Exception {
        assertEquals(Camera.MAX_ZOOM, Basemaps.DEEPEST_SHOWN);
        Path file = folder.resolve("a.mbtiles");
        sql(TILES, PICTURE + 16 + END).into(file);
        try (TileSource tiles = Basemaps.open(file)) {
            assertEquals(List.of(16), tiles.traits().levels());
        }
    }

    @Test
    void everyRefusalIsOneSentenceInBothLanguages() {
        for (Refusal refusal : Refusal.values()) {
            assertTrue(refusal.made().sentence().zh().endsWith("。"));
            assertTrue(refusal.made().sentence().en().endsWith("."));
            assertFalse(refusal.made().sentence().en().contains("。"));
        }
    }

    private static Making copy(String name) {
        return file -> Files.copy(Cells.file(name), file);
    }

    private static Making part(String name, int bytes) {
        return file ->
                Files.write(file, Arrays.copyOf(Files.readAllBytes(Cells.file(name)), bytes));
    }

    private static void overwrite(Path file, int from, int to) throws IOException {
        byte[] bytes = Files.readAllBytes(Cells.file("cells-png.mbtiles"));
        Arrays.fill(bytes, from, to, (byte) 0x7E);
        Files.write(file, bytes);
    }

    private static Making sql(String... statements) {
        return file -> {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement()) {
                for (String sql : statements) statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static Bad pm(String what, Refusal refusal, int at, long value) {
        byte[] number =
                ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
        int[] bytes = new int[8];
        for (int i = 0; i < 8; i++) bytes[i] = number[i];
        return new Bad(what, refusal, file -> patch(file, at, bytes));
    }

    private static void patch(Path file, int at, int... with) throws IOException {
        byte[] bytes = Files.readAllBytes(Cells.file("cells-png.pmtiles"));
        assertEquals("PM", new String(bytes, 0, 2, StandardCharsets.US_ASCII));
        for (int i = 0; i < with.length; i++) bytes[at + i] = (byte) with[i];
        Files.write(file, bytes);
    }
}
