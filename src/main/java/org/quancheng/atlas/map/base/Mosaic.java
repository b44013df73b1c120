package org.quancheng.atlas.map.base;

import org.quancheng.atlas.basemap.TileId;
import org.quancheng.atlas.basemap.TileSource;
import org.quancheng.atlas.basemap.Traits;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Mercator;
import org.quancheng.atlas.geo.WorldPoint;

import java.util.Arrays;
import java.util.Optional;

/**
 * Puts tiles together and resamples them to the exact pixels of a cut, bilinearly; smaller than a
 * level after halving its tiles. What no tile covers stays transparent. For one thread at a time.
 */
final class Mosaic {
    private final Traits traits;
    private final RasterCache cache;

    Mosaic(TileSource tiles, RasterCache cache) {
        this.traits = tiles.traits();
        this.cache = cache;
    }

    /**
     * Which tiles serve a cut.
     *
     * @param zoom their level
     * @param halvings how often they are halved before they are resampled
     * @param side pixels of a tile's side then
     * @param ratio their pixels to one of the cut
     */
    private record Grid(int zoom, int halvings, int side, double ratio) {}

    /**
     * Paints over the opaque pixels of a cut.
     *
     * @param weight how strongly, of 256
     * @param pixels 0x__rrggbb, row by row
     */
    void paint(Cut cut, int weight, int[] pixels) {
        Optional<Integer> level = traits.level(cut.zoom(), cut.density());
        if (level.isEmpty()) return;
        Grid grid = grid(cut, level.get());
        Axis across = new Axis(cut.left(), cut.width(), grid.ratio(), grid.side());
        Axis down = new Axis(cut.top(), cut.height(), grid.ratio(), grid.side());
        WorldPoint northWest = corner(traits.bounds().west(), traits.bounds().north());
        WorldPoint southEast = corner(traits.bounds().east(), traits.bounds().south());
        double tiles = Math.pow(2, grid.zoom());
        Span columns = across.tiles(northWest.x() * tiles, southEast.x() * tiles, tiles);
        Span rows = down.tiles(northWest.y() * tiles, southEast.y() * tiles, tiles);
        if (columns.isEmpty() || rows.isEmpty()) return;
        Bands bands = new Bands(grid, columns, rows, across);
        // Tiles are filled up beyond the bounds, JPEG ones with black that bleeds into the picture.
        double size = cut.worldSize();
        double edge = Math.max(1, 1 / grid.ratio());
        Span xs =
                within(
                        northWest.x() * size + edge,
                        southEast.x() * size - edge,
                        cut.left(),
                        cut.width());
        Span ys =
                within(
                        northWest.y() * size + edge,
                        southEast.y() * size - edge,
                        cut.top(),
                        cut.height());
        for (int y = ys.from(); y <= ys.to(); y++) {
            bands.moveTo(down.pixels[y]);
            if (bands.isBlank()) continue;
            blend(bands, across, xs, down.weights[y], weight, pixels, y * cut.width());
        }
    }

    /** The pixels of a cut whose middle lies between two edges of the world. */
    private static Span within(double from, double to, double start, int length) {
        return new Span(
                (int) Math.clamp(Math.ceil(from - start - 0.5), 0, length),
                (int) Math.clamp(Math.ceil(to - start - 0.5) - 1, -1, length - 1));
    }

    private static WorldPoint corner(double lon, double lat) {
        return Mercator.project(new LonLat(lon, lat));
    }

    private Grid grid(Cut cut, int zoom) {
        double ratio = traits.side() * Math.pow(2, zoom) / cut.worldSize();
        int most = 31 - Integer.numberOfLeadingZeros(traits.side());
        int halvings = Math.clamp(Math.round(log2(ratio)), 0, most);
        return new Grid(zoom, halvings, traits.side() >> halvings, ratio / (1 << halvings));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    /** One row of the picture between two rows of tile pixels. */
    private static void blend(
            Bands bands, Axis across, Span xs, int down, int weight, int[] pixels, int at) {
        int[] upper = bands.upper;
        int[] lower = bands.lower;
        int first = across.pixels[0];
        for (int x = xs.from(); x <= xs.to(); x++) {
            int i = across.pixels[x] - first;
            int w = across.weights[x];
            int tile = mix(upper[i], upper[i + 1], w);
            if (down != 0) tile = mix(tile, mix(lower[i], lower[i + 1], w), down);
            if (tile != 0) pixels[at + x] = over(pixels[at + x], tile, weight);
        }
    }

    /** A premultiplied colour over an opaque one; its weight is of 256. */
    private static int over(int paper, int tile, int weight) {
        int left = 256 - ((tile >>> 24) * weight + 127) / 255;
        int rb = (paper & 0xFF00FF) * left + (tile & 0xFF00FF) * weight;
        int g = (paper & 0xFF00) * left + (tile & 0xFF00) * weight;
        return (rb >>> 8 & 0xFF00FF) | (g >>> 8 & 0xFF00);
    }

    /** Between two colours; the weight of the second is of 256. */
    private static int mix(int a, int b, int weight) {
        if (a == b) return a;
        int rb = (a & 0xFF00FF) * (256 - weight) + (b & 0xFF00FF) * weight;
        int ag = (a >>> 8 & 0xFF00FF) * (256 - weight) + (b >>> 8 & 0xFF00FF) * weight;
        return (rb >>> 8 & 0xFF00FF) | (ag & 0xFF00FF00);
    }

    /** A run of tiles or pixels, both ends included. */
    private record Span(int from, int to) {
        boolean isEmpty() {
            return from > to;
        }

        int count() {
            return to - from + 1;
        }

        boolean holds(int tile) {
            return tile >= from && tile <= to;
        }
    }

    /** For each pixel of the cut along one axis: the tile pixel at or before it, and how far on. */
    private static final class Axis {
        private final int[] pixels;
        private final int[] weights;
        private final int side;

        Axis(double start, int length, double ratio, int side) {
            this.side = side;
            pixels = new int[length];
            weights = new int[length];
            // At the tiles' own zoom they are shown as they are, at most half a pixel off.
            boolean plain = Math.abs(ratio - 1) < 1e-6;
            double shift = plain ? Math.rint(start) - start : 0;
            for (int i = 0; i < length; i++) {
                double at = (start + shift + i + 0.5) * ratio - 0.5;
                long fixed = Math.round(at * 256);
                pixels[i] = (int) (fixed >> 8);
                weights[i] = (int) (fixed & 255);
            }
        }

        /** The tiles that it touches between two bounds, which are in tiles. */
        Span tiles(double from, double to, double all) {
            double first = Math.max(Math.floor(from), Math.floorDiv(pixels[0], side));
            double last =
                    Math.min(Math.ceil(to) - 1, Math.floorDiv(pixels[pixels.length - 1] + 1, side));
            return new Span((int) Math.max(0, first), (int) Math.min(all - 1, last));
        }
    }

    /** Two rows of tile pixels that lie one above the other, as wide as the cut needs. */
    private final class Bands {
        private final Grid grid;
        private final Span columns;
        private final Span rows;
        private final int first;
        private int[] upper;
        private int[] lower;
        private int row = Integer.MIN_VALUE;
        private boolean upperBlank = true;
        private boolean lowerBlank = true;

        Bands(Grid grid, Span columns, Span rows, Axis across) {
            this.grid = grid;
            this.columns = columns;
            this.rows = rows;
            first = across.pixels[0];
            int width = across.pixels[across.pixels.length - 1] + 2 - first;
            upper = new int[width];
            lower = new int[width];
        }

        boolean isBlank() {
            return upperBlank && lowerBlank;
        }

        /** Goes down to a row of pixels of the level; rows may be left out but not gone back to. */
        void moveTo(int wanted) {
            if (wanted == row) return;
            if (wanted == row + 1) {
                int[] spare = upper;
                upper = lower;
                lower = spare;
                upperBlank = lowerBlank;
            } else {
                upperBlank = fill(upper, wanted);
            }
            lowerBlank = fill(lower, wanted + 1);
            row = wanted;
        }

        /** Fills a row with its pixels; answers whether there are none. */
        private boolean fill(int[] band, int pixelRow) {
            Arrays.fill(band, 0);
            int tileRow = Math.floorDiv(pixelRow, grid.side());
            if (!rows.holds(tileRow)) return true;
            int inTile = Math.floorMod(pixelRow, grid.side()) * grid.side();
            boolean blank = true;
            for (int column = columns.from(); column <= columns.to(); column++) {
                Optional<Raster> raster =
                        cache.get(new TileId(grid.zoom(), column, tileRow), grid.halvings());
                if (raster.isEmpty()) continue;
                int start = column * grid.side() - first;
                int from = Math.max(0, start);
                int to = Math.min(band.length, start + grid.side());
                if (from >= to) continue;
                System.arraycopy(
                        raster.get().pixels(), inTile + from - start, band, from, to - from);
                blank = false;
            }
            return blank;
        }
    }
}
