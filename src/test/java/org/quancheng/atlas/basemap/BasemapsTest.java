package org.quancheng.atlas.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quancheng.atlas.geo.Bounds;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Files that GDAL and a PMTiles writer made: the right tile at the right place, the right way up.
 */
class BasemapsTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cells-png.mbtiles",
                "cells-jpeg.mbtiles",
                "cells-png8.mbtiles",
                "cells-xyz.mbtiles",
                "cells-xyz-unsaid.mbtiles",
                "cells-view.mbtiles",
                "bare.mbtiles",
                "cells-png.pmtiles"
            })
    void everyCellIsWhereItBelongs(String name) throws Exception {
        try (TileSource tiles = Basemaps.open(Cells.file(name))) {
            assertEquals(Cells.ZOOM, tiles.traits().maxZoom());
            assertEquals(256, tiles.traits().side());
            for (int column = 0; column < Cells.COUNT; column++) {
                for (int row = 0; row < Cells.COUNT; row++) {
                    BufferedImage cell =
                            Cells.decoded(
                                    tiles.tile(
                                                    new TileId(
                                                            Cells.ZOOM,
                                                            Cells.WEST + column,
                                                            Cells.NORTH + row))
                                            .orElseThrow());
                    assertColour(Cells.colour(column, row), cell, 150, 200);
                    assertColour(0xFFFFFF, cell, 20, 20);
                    assertColour(Cells.colour(column, row), cell, 20, 200);
                }
            }
            assertEquals(Optional.empty(), tiles.tile(new TileId(Cells.ZOOM, Cells.WEST - 1, 714)));
            assertEquals(Optional.empty(), tiles.tile(new TileId(Cells.ZOOM, Cells.WEST, 713)));
            assertEquals(Optional.empty(), tiles.tile(new TileId(Cells.ZOOM + 1, 2164, 1428)));
        }
    }

    private static void assertColour(int wanted, BufferedImage cell, int x, int y) {
        int seen = cell.getRGB(x, y) & 0xFFFFFF;
        assertTrue(
                Cells.same(wanted, seen),
                () ->
                        Integer.toHexString(seen)
                                + " at "
                                + x
                                + ", "
                                + y
                                + " instead of "
                                + Integer.toHexString(wanted));
    }

    @Test
    void tilesOf512PixelsCoverTheSameSquares() throws Exception {
        try (TileSource tiles = Basemaps.open(Cells.file("cells-512.mbtiles"))) {
            assertEquals(512, tiles.traits().side());
            assertEquals(10, tiles.traits().maxZoom());
            BufferedImage four = Cells.decoded(tiles.tile(new TileId(10, 542, 358)).orElseThrow());
            assertEquals(512, four.getWidth());
            assertColour(Cells.colour(2, 2), four, 150, 200);
            assertColour(Cells.colour(3, 3), four, 256 + 150, 256 + 200);
        }
    }

    /** Name, least and deepest level, and the attribution without its tags. */
    @ParameterizedTest
    @CsvSource({
        "cells-png.mbtiles, cells, 9, 11, © 示例测绘院 & Example Survey",
        "cells-png.pmtiles, cells, 9, 11, © 示例测绘院 & Example Survey",
        "bare.mbtiles, bare, 11, 11, ''",
        "leaves.pmtiles, leaves, 4, 4, ''",
    })
    void tellsWhatItIs(String file, String name, int least, int deepest, String attribution)
            throws Exception {
        try (TileSource tiles = Basemaps.open(Cells.file(file))) {
            assertEquals(name, tiles.traits().name());
            assertEquals(least, tiles.traits().minZoom());
            assertEquals(deepest, tiles.traits().maxZoom());
            assertEquals(attribution, tiles.traits().attribution().orElse(""));
        }
    }

    /** What the files hold counts, not what they say. */
    @Test
    void knowsWhichLevelsAreThere() throws Exception {
        Path gap = folder.resolve("gap.mbtiles");
        Files.copy(Cells.file("cells-png.mbtiles"), gap);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + gap);
                Statement statement = connection.createStatement()) {
            statement.execute("delete from tiles where zoom_level = 10");
        }
        assertEquals(List.of(9, 11), levels(gap));
        assertEquals(List.of(9, 10, 11), levels(Cells.file("cells-png.mbtiles")));
        assertEquals(List.of(9, 10, 11), levels(Cells.file("cells-view.mbtiles")));
        assertEquals(List.of(4), levels(Cells.file("leaves.pmtiles")));
        byte[] boastful = Files.readAllBytes(Cells.file("cells-png.pmtiles"));
        boastful[100] = 2;
        boastful[101] = 15;
        Path file = Files.write(folder.resolve("boastful.pmtiles"), boastful);
        assertEquals(List.of(9, 10, 11), levels(file));
    }

    private static List<Integer> levels(Path file) throws UnreadableBaseMap {
        try (TileSource tiles = Basemaps.open(file)) {
            return tiles.traits().levels();
        }
    }

    @Test
    void knowsItsBoundsOrTakesTheWorld() throws Exception {
        try (TileSource tiles = Basemaps.open(Cells.file("cells-png.mbtiles"))) {
            Bounds bounds = tiles.traits().bounds();
            assertEquals(10.1953125, bounds.west(), 1e-9);
            assertEquals(47.7540979796800258, bounds.north(), 1e-9);
        }
        try (TileSource tiles = Basemaps.open(Cells.file("bare.mbtiles"))) {
            assertEquals(Traits.WORLD, tiles.traits().bounds());
        }
        try (TileSource tiles = Basemaps.open(Cells.file("cells-png.pmtiles"))) {
            assertEquals(Traits.WORLD, tiles.traits().bounds());
        }
    }

    /** The same gaps and contents as the writer laid out: see withLeaves in pmtiles.mjs. */
    @Test
    void findsTilesInLeavesOfADirectory() throws Exception {
        int[] colours = {0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00};
        try (TileSource tiles = Basemaps.open(Cells.file("leaves.pmtiles"))) {
            long first = Hilbert.number(new TileId(4, 0, 0));
            for (int x = 0; x < 16; x++) {
                for (int y = 0; y < 16; y++) {
                    TileId id = new TileId(4, x, y);
                    int along = (int) (Hilbert.number(id) - first);
                    Optional<Integer> expected = contentInQuarter(along / 64, along % 64);
                    Optional<Integer> seen =
                            tiles.tile(id).map(b -> Cells.decoded(b).getRGB(0, 0) & 0xFFFFFF);
                    assertEquals(expected.map(i -> colours[i]), seen, id::toString);
                }
            }
        }
    }

    private static Optional<Integer> contentInQuarter(int quarter, int place) {
        int start = 0;
        for (int run = 1; start < 64; run = run % 4 + 1) {
            if (place >= start && place < start + run) return Optional.of((quarter + run) % 4);
            start += run + 1;
        }
        return Optional.empty();
    }

    @Test
    void tilesThatAreMissingOrNoPicturesAreEmpty() throws Exception {
        try (TileSource tiles = Basemaps.open(Cells.file("cells-holes.mbtiles"))) {
            assertTrue(tiles.tile(new TileId(11, 1082, 715)).isEmpty(), "deleted");
            assertTrue(tiles.tile(new TileId(11, 1085, 715)).isEmpty(), "not a picture");
            assertTrue(tiles.tile(new TileId(11, 1083, 715)).isPresent());
            for (TileId never :
                    new TileId[] {
                        new TileId(-1, 0, 0),
                        new TileId(31, 0, 0),
                        new TileId(3, 8, 0),
                        new TileId(3, 0, -1)
                    }) assertTrue(tiles.tile(never).isEmpty(), never::toString);
        }
    }

    /** Nothing is written beside it, and its name and folder may be Chinese. */
    @ParameterizedTest
    @ValueSource(strings = {"cells-png.mbtiles", "cells-png.pmtiles"})
    void opensFromAFolderThatMayNotBeWritten(String name) throws Exception {
        Path home = Files.createDirectories(folder.resolve("测绘院 2024 #1 100%"));
        Path file = home.resolve("影像 底图?.dat".replace("?", ""));
        Files.copy(Cells.file(name), file);
        assertTrue(file.toFile().setReadOnly());
        assertTrue(home.toFile().setReadOnly());
        try (TileSource tiles = Basemaps.open(file)) {
            assertTrue(tiles.tile(new TileId(11, 1083, 715)).isPresent());
            assertEquals(1, home.toFile().list().length);
        } finally {
            assertTrue(home.toFile().setWritable(true));
            assertTrue(file.toFile().setWritable(true));
        }
    }

    @Test
    void answersNothingOnceClosed() throws Exception {
        for (String name : new String[] {"cells-png.mbtiles", "cells-png.pmtiles"}) {
            TileSource tiles = Basemaps.open(Cells.file(name));
            tiles.close();
            tiles.close();
            assertEquals(Optional.empty(), tiles.tile(new TileId(11, 1083, 715)), name);
        }
    }

    @Test
    void aFileThatVanishesWhileItIsShownHarmsNothing() throws IOException, UnreadableBaseMap {
        Path file = folder.resolve("a.pmtiles");
        Files.copy(Cells.file("cells-png.pmtiles"), file);
        try (TileSource tiles = Basemaps.open(file)) {
            Files.write(file, new byte[0]);
            assertEquals(Optional.empty(), tiles.tile(new TileId(11, 1083, 715)));
        }
    }
}
