package org.quancheng.atlas.map.ground;

import javafx.geometry.Rectangle2D;

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
     * @param unseen what something opaque covers, in pixels of the frame; it may stay as it is
     */
    static void fill(
            Frame frame, int[] into, int paper, Picture near, Picture far, Rectangle2D unseen) {
        int tasks = (frame.height() + ROWS - 1) / ROWS;
        IntStream.range(0, tasks)
                .parallel()
                .forEach(
                        t -> {
                            Rows rows = new Rows(frame, into, t * ROWS, unseen);
                            if (!rows.areAllOf(near)) {
                                rows.clear(paper);
                                if (far != near) rows.copy(far);
                            }
                            rows.copy(near);
                        });
    }

    /** Some rows of the frame. */
    private record Rows(Frame frame, int[] into, int from, Rectangle2D unseen) {
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
            long last = (long) Math.floor((sourceLeft + sourceSize - 1.5) / ratio - 0.5 - left);
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
            // Of a row that is partly unseen, what lies before and behind that part.
            int before = Math.clamp((int) Math.ceil(unseen.getMinX()) - x0, 0, n);
            int behind = Math.clamp((int) Math.floor(unseen.getMaxX()) - x0, before, n);
            // Sixteen binary places: pixel and share of the way to the next.
            long step = Math.round(ratio * 65536);
            long start =
                    Math.max(
                            0,
                            Math.round(
                                    ((x0 + frame.left() + 0.5) * ratio - 0.5 - s.left()) * 65536));
            // Across, pixels are mixed exactly; downwards only by halves, which is half the work
            // and
            // cannot be seen in a picture that moves.
            int first = (int) (start >> 16);
            int columns = (int) ((start + step * (n - 1)) >> 16) + 2 - first;
            int[] mixed = new int[columns];
            for (int y = (int) Math.max(from, ys[0]); y <= Math.min(to() - 1L, ys[1]); y++) {
                double sy = (y + frame.top() + 0.5) * ratio - 0.5 - s.top();
                int row = Math.clamp((int) Math.floor(sy), 0, s.height() - 2);
                int quarter = (int) ((sy - row) * 4);
                int upper = row * s.width() + first;
                boolean between = quarter == 1 || quarter == 2;
                if (between) mix(source.pixels(), upper, upper + s.width(), mixed);
                int[] line = between ? mixed : source.pixels();
                long offset = start - ((long) first << 16);
                int base = between ? 0 : quarter > 2 ? upper + s.width() : upper;
                boolean whole = y < unseen.getMinY() || y + 1 > unseen.getMaxY();
                int target = y * frame.width() + x0;
                spread(line, base, offset, step, target, 0, whole ? n : before);
                if (!whole) spread(line, base, offset, step, target, behind, n);
            }
        }

        /** The mean of two rows, by the arithmetic that needs no wider numbers. */
        private static void mix(int[] source, int upper, int lower, int[] mixed) {
            for (int i = 0; i < mixed.length; i++) {
                int a = source[upper + i];
                int c = source[lower + i];
                mixed[i] = (a & c) + (((a ^ c) & 0xfefefefe) >>> 1);
            }
        }

        /** One row of pixels at another width; positions have sixteen binary places. */
        private void spread(
                int[] row, int base, long start, long step, int at, int first, int end) {
            int[] target = into;
            int by = (int) step;
            int x = (int) (start + step * first);
            for (int i = first; i < end; i++, x += by) {
                int p = base + (x >>> 16);
                int right = x >>> 8 & 0xff;
                int a = row[p];
                int b = row[p + 1];
                int rb = (a & 0xff00ff) + (((b & 0xff00ff) - (a & 0xff00ff)) * right >> 8);
                int g = (a & 0xff00) + (((b & 0xff00) - (a & 0xff00)) * right >> 8);
                target[at + i] = 0xff000000 | rb & 0xff00ff | g & 0xff00;
            }
        }
    }
}
