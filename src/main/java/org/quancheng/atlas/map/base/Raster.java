package org.quancheng.atlas.map.base;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.io.ByteArrayInputStream;
import java.util.Optional;

/**
 * A decoded tile.
 *
 * @param side pixels of a side
 * @param pixels premultiplied ARGB, row by row
 */
record Raster(int side, int[] pixels) {
    /** Memory that it takes, in bytes. */
    int bytes() {
        return pixels.length * Integer.BYTES;
    }

    /** Decodes a picture to a square; empty if it is none. May run on any thread. */
    static Optional<Raster> decode(byte[] tile, int side) {
        Image image = new Image(new ByteArrayInputStream(tile), side, side, false, true);
        if (image.isError() || image.getWidth() != side || image.getHeight() != side)
            return Optional.empty();
        int[] pixels = new int[side * side];
        image.getPixelReader()
                .getPixels(0, 0, side, side, PixelFormat.getIntArgbPreInstance(), pixels, 0, side);
        return Optional.of(new Raster(side, pixels));
    }

    /** Half as wide, each pixel the mean of four; one pixel stays one. */
    Raster halved() {
        if (side < 2) return this;
        int half = side / 2;
        int[] small = new int[half * half];
        for (int y = 0; y < half; y++) {
            for (int x = 0; x < half; x++) {
                int at = 2 * y * side + 2 * x;
                small[y * half + x] =
                        mean(pixels[at], pixels[at + 1], pixels[at + side], pixels[at + side + 1]);
            }
        }
        return new Raster(half, small);
    }

    private static int mean(int a, int b, int c, int d) {
        int rb = (a & 0xFF00FF) + (b & 0xFF00FF) + (c & 0xFF00FF) + (d & 0xFF00FF);
        int ag =
                (a >>> 8 & 0xFF00FF)
                        + (b >>> 8 & 0xFF00FF)
                        + (c >>> 8 & 0xFF00FF)
                        + (d >>> 8 & 0xFF00FF);
        return (rb >>> 2 & 0xFF00FF) | (ag << 6 & 0xFF00FF00);
    }
}
