package org.quancheng.atlas.map.ground;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;

import org.quancheng.atlas.plan.Layout.Pattern;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

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
    private static final double WAVE = 2.2;

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

    /**
     * The pattern's lines as strokes, for drawings that know no pixels; they cover a box.
     *
     * @param unit pixels of the drawing in one pixel of the pattern
     */
    static Path2D strokes(Pattern pattern, Rectangle2D box, double left, double top, double unit) {
        Path2D path = new Path2D.Double();
        double side = TILE * unit;
        int x0 = (int) Math.floor((box.getMinX() + left) / side);
        int x1 = (int) Math.ceil((box.getMaxX() + left) / side);
        int y0 = (int) Math.floor((box.getMinY() + top) / side);
        int y1 = (int) Math.ceil((box.getMaxY() + top) / side);
        switch (pattern) {
            case diagonal -> {
                for (int k = x0 + y0; k <= x1 + y1; k++) {
                    double sum = (k + 0.5) * side - left - top;
                    path.moveTo(sum - box.getMaxY(), box.getMaxY());
                    path.lineTo(sum - box.getMinY(), box.getMinY());
                }
            }
            case wave -> {
                for (int y = y0; y < y1; y++) {
                    double middle = (y + 0.5) * side - top;
                    path.moveTo(x0 * side - left, middle);
                    for (int i = 1; i <= (x1 - x0) * 8; i++)
                        path.lineTo(
                                (x0 + i / 8.0) * side - left,
                                middle + WAVE * unit * Math.sin(2 * Math.PI * i / 8.0));
                }
            }
            case dots -> {
                for (int y = y0 * 2; y < y1 * 2; y++)
                    for (int x = x0 * 2; x < x1 * 2; x++) {
                        if ((x + y) % 2 != 0) continue;
                        path.moveTo((x + 0.5) * side / 2 - left, (y + 0.5) * side / 2 - top);
                        path.lineTo((x + 0.5) * side / 2 - left, (y + 0.5) * side / 2 - top);
                    }
            }
            case none -> {}
        }
        return path;
    }

    /** How wide those strokes are, in pixels of the pattern. */
    static double strokeWidth(Pattern pattern) {
        return 2 * (pattern == Pattern.dots ? DOT : pattern == Pattern.wave ? WAVE_LINE : LINE);
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
