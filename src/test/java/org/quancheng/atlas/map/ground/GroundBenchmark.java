package org.quancheng.atlas.map.ground;

import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;

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
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.state.Scheme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What the ground costs: {@code mvn test-compile exec:exec@jmh} runs all benchmarks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class GroundBenchmark {
    @Param({"9.3", "10", "10.6"})
    private double zoom;

    private Plan plan;
    private Shapes shapes;
    private Level level;
    private Frame window;
    private Picture near;
    private int[] pixels;
    private List<Drawn> things;

    /** Reads the shipped pack and paints one picture of it. */
    @Setup
    public void prepare() throws Exception {
        plan =
                new PackReader(Product.assets().resolve("schema"))
                        .read(Product.shippedPack())
                        .plan();
        shapes = Shapes.of(plan.geo(), Plane.around(plan.manifest().view().center()));
        level = Level.build(plan.elements(), shapes, 10);
        Ink line = Ink.NONE.lined(Color.GRAY);
        Ink ink = new Ink(line.fill(), line.hatch(), line.stroke(), 1, List.of());
        Inks.Palette inks =
                new Inks.Palette(
                        Map.of(
                                "map-district", Ink.filled(Color.WHITE),
                                "map-neighbour", Ink.filled(Color.BEIGE),
                                "map-border", ink,
                                "map-city-line", ink,
                                "map-edge", ink));
        things =
                Scenery.of(
                        plan,
                        level,
                        new Aspect(inks, Scheme.LIGHT, 0, Set.of(), Set.of(), Map.of()));
        near = Picture.of(new Frame(10, 1, -1200, -700, 2400, 1400));
        Painter.paint(near, Color.BEIGE, (f, p) -> {}, things, new Rim(level.extent()));
        window = new Frame(zoom, 1, -960, -540, 1920, 1080);
        pixels = new int[1920 * 1080];
    }

    /** One frame of a zoom: a window of 1920 × 1080 from the picture. */
    @Benchmark
    public int[] resample() {
        Resampler.fill(window, pixels, 0xffffffff, near, near, Rectangle2D.EMPTY);
        return pixels;
    }

    /** One picture of the ground. */
    @Benchmark
    public Picture paint() {
        Picture picture = Picture.of(window);
        Painter.paint(picture, Color.BEIGE, (f, p) -> {}, things, new Rim(level.extent()));
        return picture;
    }

    /** One level of detail. */
    @Benchmark
    public Object simplify() {
        return Level.build(plan.elements(), shapes, (int) Math.ceil(zoom));
    }
}
