package org.quancheng.atlas.map.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;

/** Pictures at another zoom: the right thing in the right place, and no pixel out of nowhere. */
class ResamplerTest {
    private static final int PAPER = 0xff123456;

    /** A picture whose red grows by one with each plane unit eastwards, its green southwards. */
    private static Picture slope(Frame frame) {
        Picture picture = Picture.of(frame);
        for (int y = 0; y < frame.height(); y++)
            for (int x = 0; x < frame.width(); x++)
                picture.pixels()[y * frame.width() + x] =
                        0xff000000
                                | value(frame, frame.left() + x) << 16
                                | value(frame, frame.top() + y) << 8;
        return picture;
    }

    private static int value(Frame frame, long pixel) {
        return (int) Math.clamp(Math.round((pixel + 0.5) / frame.scale()), 0, 255);
    }

    private static int[] drawn(Frame window, Picture near, Picture far, Rectangle2D unseen) {
        int[] pixels = new int[window.width() * window.height()];
        Resampler.fill(window, pixels, PAPER, near, far, unseen);
        return pixels;
    }

    @ParameterizedTest
    @ValueSource(doubles = {9.2, 9.7, 10, 10.3, 11})
    void everyPointIsWhereItsPlaneUnitsSay(double zoom) {
        Picture picture = slope(new Frame(10, 1, 0, 0, 256, 256));
        double s = Plane.scale(zoom);
        Frame window = new Frame(zoom, 1, Math.round(60 * s), Math.round(80 * s), 90, 70);
        int[] pixels = drawn(window, picture, picture, Rectangle2D.EMPTY);
        for (int y = 0; y < window.height(); y++) {
            for (int x = 0; x < window.width(); x++) {
                int pixel = pixels[y * window.width() + x];
                assertEquals(0xff, pixel >>> 24);
                assertEquals((window.left() + x + 0.5) / s, pixel >> 16 & 0xff, 1.6);
                assertEquals((window.top() + y + 0.5) / s, pixel >> 8 & 0xff, 1.6);
            }
        }
    }

    @Test
    void whatNoPictureHasIsPaperAndTheFarOneFillsIn() {
        Picture near = slope(new Frame(10, 1, 100, 100, 50, 50));
        Picture far = slope(new Frame(9, 1, 0, 0, 100, 100));
        Frame window = new Frame(10.2, 1, -40, -40, 300, 300);
        int[] pixels = drawn(window, near, far, Rectangle2D.EMPTY);
        assertEquals(PAPER, pixels[0]);
        assertTrue(Arrays.stream(pixels).noneMatch(p -> p == 0));
        long paper = Arrays.stream(pixels).filter(p -> p == PAPER).count();
        double covered = Math.pow(99 * 2 * Plane.scale(10.2), 2);
        assertEquals(300 * 300 - covered, paper, 4 * 300);
    }

    @Test
    void whatIsUnseenIsLeftAsItIs() {
        Picture picture = slope(new Frame(10, 1, 0, 0, 256, 256));
        Frame window = new Frame(10.1, 1, 20, 20, 100, 100);
        int[] pixels = drawn(window, picture, picture, new Rectangle2D(30, 40, 20, 10));
        int left = 0;
        for (int y = 0; y < 100; y++)
            for (int x = 0; x < 100; x++)
                if (pixels[y * 100 + x] == 0) {
                    left++;
                    assertTrue(x >= 30 && x < 50 && y >= 40 && y < 50, x + " " + y);
                }
        assertEquals(20 * 10, left);
    }
}
