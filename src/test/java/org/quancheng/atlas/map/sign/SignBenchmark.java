package org.quancheng.atlas.map.sign;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.quancheng.atlas.state.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** What it costs to place labels on a window of 1920 × 1080. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class SignBenchmark {
    private static final Box WINDOW = new Box(0, 0, 1920, 1080);

    @Param({"100", "400", "1600"})
    private int labels;

    private final List<LabelPlacer.Wish> wishes = new ArrayList<>();

    /** Labels all over the window, with eight places each to stand. */
    @Setup
    public void prepare() {
        Random random = new Random(1);
        for (int i = 0; i < labels; i++) {
            double x = random.nextDouble() * 1920;
            double y = random.nextDouble() * 1080;
            List<Box> places = new ArrayList<>();
            for (int k = 0; k < 8; k++)
                places.add(new Box(x + 60 * Math.cos(k) - 35, y + 20 * Math.sin(k) - 8, 70, 16));
            wishes.add(new LabelPlacer.Wish("label" + i, i % 5, places));
        }
    }

    /** All of them anew, none placed before. */
    @Benchmark
    public Object place() {
        return new LabelPlacer().place(wishes, WINDOW, List.of());
    }
}
