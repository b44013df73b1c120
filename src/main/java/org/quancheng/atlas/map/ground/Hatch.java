package org.quancheng.atlas.map.ground;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;

import org.quancheng.atlas.plan.Layout.Pattern;

/** The fine hatches that tell tinted areas apart without colour. */
public final class Hatch {
    /** Side of the tile that repeats, in pixels. */
    static final int TILE = 12;

    private Hatch() {}

    /** A seamless pattern in pixels; transparent for {@link Pattern#none}. */
    public static Paint of(Pattern pattern, Color colour) {
        if (pattern == Pattern.none) return Color.TRANSPARENT;
        WritableImage tile = new WritableImage(TILE, TILE);
        tile.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        TILE,
                        TILE,
                        PixelFormat.getIntArgbInstance(),
                        pixels(pattern, colour),
                        0,
                        TILE);
        return new ImagePattern(tile, 0, 0, TILE, TILE, false);
    }

    /** The tile's pixels 0xAArrggbb, row by row. */
    static int[] pixels(Pattern pattern, Color colour) {
        int rgb =
                (int) Math.round(colour.getRed() * 255) << 16
                        | (int) Math.round(colour.getGreen() * 255) << 8
                        | (int) Math.round(colour.getBlue() * 255);
        int[] pixels = new int[TILE * TILE];
        for (int y = 0; y < TILE; y++) {
            for (int x = 0; x < TILE; x++) {
                double ink = ink(pattern, x + 0.5, y + 0.5) * 0.55;
                pixels[y * TILE + x] = (int) Math.round(ink * 255) << 24 | rgb;
            }
        }
        return pixels;
    }

    /** Coverage from 0 to 1 of the pattern's line at a point of the tile. */
    private static double ink(Pattern pattern, double x, double y) {
        return switch (pattern) {
            case diagonal -> line(Math.abs(((x + y) % TILE) - TILE / 2.0) / Math.sqrt(2), 0.55);
            case wave ->
                    line(
                            Math.abs(y - TILE / 2.0 - 2.2 * Math.sin(2 * Math.PI * x / TILE))
                                    * 0.75,
                            0.6);
            case dots -> Math.max(dot(x, y, 3, 3), dot(x, y, 9, 9));
            case none -> 0;
        };
    }

    private static double line(double distance, double halfWidth) {
        return Math.clamp(halfWidth + 0.5 - distance, 0, 1);
    }

    private static double dot(double x, double y, double cx, double cy) {
        return Math.clamp(1.15 + 0.5 - Math.hypot(x - cx, y - cy), 0, 1);
    }
}
