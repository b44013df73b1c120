package org.quancheng.atlas.map.ground;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Draws pictures of any zoom into a frame of another, by bilinear interpolation: what a graphics
 * card does with a scaled image, at the speed of two processor cores.
 */
final class Resampler {
    /** Rows that one task computes. */
    private static final int ROWS = 64;

    private Resampler() {}

    /**
     * Fills a frame.
     *
     * @param into {@code frame.width() * frame.height()} pixels 0xFFrrggbb
     * @param paper where no picture has anything
     * @param near what is taken where it reaches
     * @param far what is taken elsewhere
     */
    static void fill(Frame frame, int[] into, int paper, Picture near, Picture far) {
        int tasks = (frame.height() + ROWS - 1) / ROWS;
        IntStream.range(0, tasks)
                .parallel()
                .forEach(
                        t -> {
                            Rows rows = new Rows(frame, into, t * ROWS);
                            if (!rows.areAllOf(near)) {
                                rows.clear(paper);
                                if (far != near) rows.copy(far);
                            }
                            rows.copy(near);
                        });
    }

    /** Some rows of the frame. */
    private record Rows(Frame frame, int[] into, int from) {
        int to() {
            return Math.min(frame.height(), from + ROWS);
        }

        void clear(int paper) {
            Arrays.fill(into, from * frame.width(), to() * frame.width(), paper);
        }

        /** First and last pixel along one axis whose source lies inside; empty if first > last. */
        private static long[] reach(
                double ratio, long left, int size, long sourceLeft, int sourceSize) {
            long first = (long) Math.ceil((sourceLeft + 0.5) / ratio - 0.5 - left);
            long last =
                    (long) Math.floor((sourceLeft + sourceSize - 1.5) / ratio - 0.5 - left) ;
            return new long[] {Math.max(0, first), Math.min(size - 1, last)};
        }

        boolean areAllOf(Picture source) {
            Frame s = source.frame();
            double ratio = s.scale() / frame.scale();
            long[] x = reach(ratio, frame.left(), frame.width(), s.left(), s.width());
            long[] y = reach(ratio, frame.top(), frame.height(), s.top(), s.height());
            return x[0] == 0 && x[1] == frame.width() - 1 && y[0] <= from && y[1] >= to() - 1;
        }

        void copy(Picture source) {
            Frame s = source.frame();
            double ratio = s.scale() / frame.scale();
            long[] xs = reach(ratio, frame.left(), frame.width(), s.left(), s.width());
            long[] ys = reach(ratio, frame.top(), frame.height(), s.top(), s.height());
            int x0 = (int) xs[0];
            int n = (int) (xs[1] - xs[0]) + 1;
            if (n <= 0) return;
            // Sixteen binary places: pixel and share of the way to the next.
            long step = Math.round(ratio * 65536);
            long start =
                    Math.max(
                            0,
                            Math.round(
                                    ((x0 + frame.left() + 0.5) * ratio - 0.5 - s.left()) * 65536));
            for (int y = (int) Math.max(from, ys[0]); y <= Math.min(to() - 1L, ys[1]); y++) {
                double sy = (y + frame.top() + 0.5) * ratio - 0.5 - s.top();
                int row = Math.clamp((int) Math.floor(sy), 0, s.height() - 2);
                int down = (int) ((sy - row) * 256);
                line(
                        source.pixels(),
                        row * s.width(),
                        s.width(),
                        start,
                        step,
                        Math.clamp(down, 0, 256),
                        y * frame.width() + x0,
                        n);
            }
        }

        private void line(
                int[] source, int row, int width, long start, long step, int down, int at, int n) {
            int[] target = into;
            int up = 256 - down;
            long x = start;
            for (int i = 0; i < n; i++, x += step) {
                int p = row + (int) (x >> 16);
                int right = (int) (x >> 8) & 0xff;
                int left = 256 - right;
                int a = source[p];
                int b = source[p + 1];
                int c = source[p + width];
                int d = source[p + width + 1];
                int rb1 = ((a & 0xff00ff) * left + (b & 0xff00ff) * right) >>> 8 & 0xff00ff;
                int rb2 = ((c & 0xff00ff) * left + (d & 0xff00ff) * right) >>> 8 & 0xff00ff;
                int g1 = ((a & 0xff00) * left + (b & 0xff00) * right) >>> 8 & 0xff00;
                int g2 = ((c & 0xff00) * left + (d & 0xff00) * right) >>> 8 & 0xff00;
                int rb = (rb1 * up + rb2 * down) >>> 8 & 0xff00ff;
                int g = (g1 * up + g2 * down) >>> 8 & 0xff00;
                target[at + i] = 0xff000000 | rb | g;
            }
        }
    }
}
