package org.quancheng.atlas.bench;

import java.util.Arrays;

/** How long each frame of a run took, in milliseconds from one frame to the next. */
public final class Frames {
    private double[] lengths = new double[1024];
    private int count;
    private long last;

    /** Notes a frame. */
    void tick(long nanos) {
        if (last != 0) {
            if (count == lengths.length) lengths = Arrays.copyOf(lengths, 2 * count);
            lengths[count++] = (nanos - last) / 1e6;
        }
        last = nanos;
    }

    /** What a person would say of them. */
    public Summary summary() {
        double[] sorted = Arrays.copyOf(lengths, count);
        Arrays.sort(sorted);
        double sum = Arrays.stream(sorted).sum();
        return count == 0
                ? new Summary(0, 0, 0, 0, 0)
                : new Summary(
                        count,
                        1000 * count / sum,
                        sorted[count / 2],
                        sorted[Math.min(count - 1, (int) (count * 0.95))],
                        sorted[count - 1]);
    }

    /**
     * Frames in short.
     *
     * @param frames how many
     * @param fps frames in a second, over the whole run
     * @param median milliseconds
     * @param p95 milliseconds; one frame in twenty is longer
     * @param worst milliseconds
     */
    public record Summary(int frames, double fps, double median, double p95, double worst) {}
}
