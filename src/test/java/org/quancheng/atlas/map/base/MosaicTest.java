package org.quancheng.atlas.map.base;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.basemap.Basemaps;
import org.quancheng.atlas.basemap.Cells;
import org.quancheng.atlas.basemap.TileId;
import org.quancheng.atlas.basemap.TileSource;
import org.quancheng.atlas.basemap.Traits;
import org.quancheng.atlas.geo.Bounds;
import org.testfx.api.FxToolkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Tiles come out at the right pixels at any zoom, and where there are none the paper stays. */
class MosaicTest {
    private static final int PAPER = 0xF6F4EE;
    private static final int WHITE = 0xFFFFFF;

    @TempDir private Path folder;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /**
     * A picture around the point where the four middle cells meet.
     *
     * @param size its side in pixels
     */
    private static Cut around(double zoom, double density, int size) {
        double world = 256 * Math.pow(2, zoom) * density;
        double tile = world / (1 << Cells.ZOOM);
        return new Cut(
                zoom,
                density,
                (Cells.WEST + 2) * tile - size / 2.0,
                (Cells.NORTH + 2) * tile - size / 2.0,
                size,
                size);
    }

    private static int[] paint(String file, Cut cut, double strength) throws Exception {
        try (TileSource tiles = Basemaps.open(Cells.file(file))) {
            return paint(tiles, cut, strength);
        }
    }

    private static int[] paint(TileSource tiles, Cut cut, double strength) {
        int[] pixels = new int[cut.width() * cut.height()];
        Arrays.fill(pixels, PAPER);
        new BaseMap(tiles).paint(cut, strength, pixels);
        return pixels;
    }

    private static void assertColour(int wanted, int[] pixels, Cut cut, double x, double y) {
        int seen = pixels[(int) y * cut.width() + (int) x] & 0xFFFFFF;
        assertTrue(
                Cells.same(wanted, seen),
                () ->
                        "%06X instead of %06X at %.0f, %.0f of %s"
                                .formatted(seen, wanted, x, y, cut));
    }

    /** Own zoom, fractions, between levels, past the deepest, below the least, double density. */
    @ParameterizedTest
    @CsvSource({
        "cells-png.mbtiles, 11, 1",
        "cells-png.mbtiles, 10.3, 1",
        "cells-png.mbtiles, 10.7, 1",
        "cells-png.mbtiles, 9.5, 1",
        "cells-png.mbtiles, 8, 1",
        "cells-png.mbtiles, 7.2, 1",
        "cells-png.mbtiles, 12.4, 1",
        "cells-png.mbtiles, 15, 1",
        "cells-png.mbtiles, 10.3, 2",
        "cells-jpeg.mbtiles, 11.5, 1.25",
        "cells-png8.mbtiles, 10.5, 1",
        "cells-512.mbtiles, 10.3, 1",
        "cells-512.mbtiles, 13, 1",
        "cells-png.pmtiles, 11.5, 1",
    })
    void cellsMeetInTheMiddle(String file, double zoom, double density) throws Exception {
        Cut cut = around(zoom, density, 400);
        int[] pixels = paint(file, cut, 1);
        // A cell's side, and the middle of each of the four cells about the middle of the picture.
        double side = 256 * Math.pow(2, zoom - Cells.ZOOM) * density;
        double off = Math.min(150, side * 0.6);
        for (int dx = -1; dx <= 0; dx++) {
            for (int dy = -1; dy <= 0; dy++) {
                double x = 200 + dx * side + (dx < 0 ? side - off : off);
                double y = 200 + dy * side + (dy < 0 ? side - off : off);
                boolean corner =
                        inCorner(x - 200 - dx * side, side) && inCorner(y - 200 - dy * side, side);
                int colour = Cells.colour(2 + dx, 2 + dy);
                assertColour(corner ? WHITE : colour, pixels, cut, x, y);
            }
        }
    }

    /** The white square takes a quarter of a cell's side. */
    private static boolean inCorner(double within, double side) {
        return within < side / 4;
    }

    @Test
    void itsOwnZoomIsShownPixelForPixel() throws Exception {
        Cut cut = new Cut(11, 1, Cells.WEST * 256 + 0.4, Cells.NORTH * 256 - 0.3, 256, 256);
        int[] pixels = paint("cells-png.mbtiles", cut, 1);
        for (int x : new int[] {1, 62, 63}) assertColour(WHITE, pixels, cut, x, 30);
        for (int x : new int[] {64, 65, 200}) assertColour(Cells.colour(0, 0), pixels, cut, x, 30);
    }

    @Test
    void whatNoTileCoversStaysPaper() throws Exception {
        Cut cut = around(10, 1, 800);
        int[] pixels = paint("cells-png.mbtiles", cut, 1);
        // 4 cells of 128 pixels about the middle.
        for (int at : new int[] {0, 100, 142, 658, 700, 799}) {
            assertEquals(PAPER, pixels[400 * 800 + at], "x " + at);
            assertEquals(PAPER, pixels[at * 800 + 400], "y " + at);
        }
        assertColour(Cells.colour(0, 2), pixels, cut, 150, 500);
        Cut elsewhere = new Cut(11, 1, 0, 0, 64, 64);
        int[] untouched = new int[64 * 64];
        Arrays.fill(untouched, PAPER);
        assertArrayEquals(untouched, paint("cells-png.mbtiles", elsewhere, 1));
    }

    @Test
    void holesAndBrokenTilesStayPaper() throws Exception {
        Cut cut = around(11, 1, 1000);
        int[] pixels = paint("cells-holes.mbtiles", cut, 1);
        assertColour(PAPER, pixels, cut, 100, 400);
        assertColour(PAPER, pixels, cut, 950, 400);
        assertColour(Cells.colour(1, 1), pixels, cut, 400, 400);
    }

    @Test
    void strengthMixesWithThePaper() throws Exception {
        Cut cut = around(11, 1, 300);
        int colour = Cells.colour(1, 1);
        assertColour(PAPER, paint("cells-png.mbtiles", cut, 0), cut, 100, 100);
        assertColour(colour, paint("cells-png.mbtiles", cut, 1), cut, 100, 100);
        int half = 0;
        for (int shift = 0; shift <= 16; shift += 8)
            half |= ((colour >> shift & 255) + (PAPER >> shift & 255)) / 2 << shift;
        assertColour(half, paint("cells-png.mbtiles", cut, 0.5), cut, 100, 100);
    }

    /** Far below the least level a window would need more tiles than can be decoded in time. */
    @Test
    void tooManyTilesOfTheLeastLevelAreNotShown() {
        Counting many =
                new Counting(
                        new Traits("many", Optional.empty(), Traits.between(12, 13), WORLD, 256));
        int[] pixels = paint(many, around(7, 1, 1000), 1);
        assertEquals(0, many.asked.size());
        assertTrue(Arrays.stream(pixels).allMatch(p -> p == PAPER));
        paint(many, around(11, 1, 600), 1);
        assertTrue(!many.asked.isEmpty(), "one level below they are");
    }

    /** Levels that are missing between two others are made up for by the nearer one. */
    @Test
    void aGapBetweenLevelsIsBridged() throws Exception {
        Path file = folder.resolve("gap.mbtiles");
        Files.copy(Cells.file("cells-png.mbtiles"), file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("delete from tiles where zoom_level = 10");
        }
        try (TileSource tiles = Basemaps.open(file)) {
            for (double zoom : new double[] {9.6, 10, 10.4}) {
                Cut cut = around(zoom, 1, 200);
                assertColour(Cells.colour(2, 2), paint(tiles, cut, 1), cut, 170, 170);
            }
        }
    }

    @Test
    void aTileIsAskedForOnceWhileItIsKept() {
        Counting tiles =
                new Counting(
                        new Traits("few", Optional.empty(), Traits.between(0, 11), WORLD, 256));
        BaseMap base = new BaseMap(tiles);
        int[] pixels = new int[500 * 500];
        for (int i = 0; i < 3; i++) base.paint(around(11, 1, 500), 1, pixels);
        assertTrue(tiles.asked.values().stream().allMatch(n -> n == 1), tiles.asked::toString);
    }

    @Test
    void theCacheStaysWithinItsBound() throws Exception {
        try (TileSource tiles = Basemaps.open(Cells.file("cells-png.mbtiles"))) {
            long bound = 3 * 256 * 256 * 4 + 1000;
            RasterCache cache = new RasterCache(tiles, bound);
            for (int column = 0; column < Cells.COUNT; column++)
                for (int row = 0; row < Cells.COUNT; row++) {
                    TileId id = new TileId(11, Cells.WEST + column, Cells.NORTH + row);
                    assertTrue(cache.get(id, 0).isPresent());
                    assertTrue(cache.bytes() <= bound);
                }
        }
    }

    private static final Bounds WORLD = new Bounds(-180, -85, 180, 85);

    /** Has no tile but counts who asks. */
    private static final class Counting implements TileSource {
        private final Traits traits;
        private final Map<TileId, Integer> asked = new HashMap<>();

        Counting(Traits traits) {
            this.traits = traits;
        }

        @Override
        public Traits traits() {
            return traits;
        }

        @Override
        public Optional<byte[]> tile(TileId id) {
            asked.merge(id, 1, Integer::sum);
            return Optional.empty();
        }

        @Override
        public void close() {}
    }
}
