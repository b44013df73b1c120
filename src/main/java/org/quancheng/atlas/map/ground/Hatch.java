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

    /** How strong a line is drawn, from 0 to 1. */
    static final double STRENGTH = 0.55;

    /** Half the width of a straight line, in pixels; likewise below. */
    private static final double LINE = 0.55;

    private static final double WAVE_LINE = 0.6;

    /** How far a wave rises. */
    static final double WAVE = 2.2;

    /** Radius of a dot. */
    private static final double DOT = 1.15;

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
                double ink = ink(pattern, x + 0.5, y + 0.5) * STRENGTH;
                pixels[y * TILE + x] = (int) Math.round(ink * 255) << 24 | rgb;
            }
        }
        return pixels;
    }

    /** How wide the pattern's lines are, in pixels; of dots, how wide a dot is. */
    static double width(Pattern pattern) {
        return 2 * (pattern == Pattern.dots ? DOT : pattern == Pattern.wave ? WAVE_LINE : LINE);
    }

    /**
     * How much of a tile lies before the edge of a picture, so that tiles lie alike in every one.
     *
     * @param edge pixels from the plane's origin to the picture's edge
     * @param side of a tile, in the same pixels
     */
    static double offset(long edge, double side) {
        return edge - Math.floor(edge / side) * side;
    }

    /** Coverage from 0 to 1 of the pattern's line at a point of the tile. */
    private static double ink(Pattern pattern, double x, double y) {
        return switch (pattern) {
            case diagonal -> line(Math.abs(((x + y) % TILE) - TILE / 2.0) / Math.sqrt(2), LINE);
            case wave ->
                    line(
                            Math.abs(y - TILE / 2.0 - WAVE * Math.sin(2 * Math.PI * x / TILE))
                                    * 0.75,
                            WAVE_LINE);
            case dots -> Math.max(dot(x, y, 3, 3), dot(x, y, 9, 9));
            case none -> 0;
        };
    }

    private static double line(double distance, double halfWidth) {
        return Math.clamp(halfWidth + 0.5 - distance, 0, 1);
    }

    private static double dot(double x, double y, double cx, double cy) {
        return Math.clamp(DOT + 0.5 - Math.hypot(x - cx, y - cy), 0, 1);
    }
}
