package org.quancheng.atlas.map.ground;

import org.locationtech.jts.geom.Geometry;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.work.Background;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The levels of a plan, each computed once or taken from the shelf; may be asked on any thread. */
public final class Levels {
    private static final int FIRST = 7;
    private static final int LAST = 15;

    /** With more vertices than this, coarse levels are made from a finer one. */
    private static final int MANY = 200_000;

    /**
     * The level that all coarser ones of large content are made from: its own tolerance is a tenth
     * of that of the next level but two, and it has few vertices left.
     */
    private static final int TRUNK = 12;

    /** In the order in which people reach them. */
    private static final int[] NEXT = {10, 11, 8, 13, 14, 15, 7};

    private final Plan plan;
    private final Plane plane;
    private final MapShelf shelf;
    private final FirstPicture first;
    private final Map<Integer, FutureTask<Level>> levels = new ConcurrentHashMap<>();

    private boolean prepared;

    public Levels(Plan plan, Plane plane, MapShelf shelf) {
        this.plan = plan;
        this.plane = plane;
        this.shelf = shelf;
        first = new FirstPicture(shelf);
    }

    /** The picture that the first map of the plan begins with. */
    FirstPicture first() {
        return first;
    }

    /** Where all else that a map works out for the plan is kept. */
    public MapShelf shelf() {
        return shelf;
    }

    /** What the shapes are projected to. */
    public Plane plane() {
        return plane;
    }

    /** The level that serves a zoom; computing it can take seconds for large content. */
    Level of(double zoom) {
        return level(number(zoom));
    }

    /**
     * A level of its own for a drawing that is edited by hand, computed anew.
     *
     * @param near tolerance in pixels of that zoom of what the map is about
     * @param far the same of what lies around it
     */
    Level coarse(double zoom, double near, double far) {
        return Level.build(plan.elements(), source(), 1 / Plane.scale(zoom), near, far);
    }

    private Shapes source() {
        return isMuch() ? Shapes.of(level(TRUNK)) : Shapes.of(plan.geo(), plane);
    }

    /** The level that serves a zoom, where it has been computed. */
    Optional<Level> ifKnown(double zoom) {
        return computed(number(zoom));
    }

    private Optional<Level> computed(int number) {
        return Optional.ofNullable(levels.get(number))
                .filter(FutureTask::isDone)
                .map(FutureTask::resultNow);
    }

    /**
     * A district or an outline as it is drawn at a zoom, in plane units. Before that level has been
     * computed, as it is drawn at the nearest one that has been, the finer of two; empty before any
     * has.
     */
    public Optional<Geometry> drawn(String id, double zoom) {
        int number = number(zoom);
        return IntStream.rangeClosed(0, LAST - FIRST)
                .boxed()
                .flatMap(away -> Stream.of(number + away, number - away))
                .flatMap(near -> computed(near).stream())
                .findFirst()
                .flatMap(level -> level.shape(id));
    }

    /**
     * Computes the levels that people reach next, where that takes long; the levels of small
     * content are computed in less than a blink when they are needed. Called again it does nothing.
     */
    public void prepare(Background background) {
        if (prepared || !isMuch()) return;
        prepared = true;
        for (int number : NEXT) background.call(() -> level(number), done -> {});
    }

    private boolean isMuch() {
        return plan.geo().vertices() > MANY;
    }

    private Level level(int number) {
        FutureTask<Level> task =
                levels.computeIfAbsent(
                        number, n -> new FutureTask<>(() -> kept(n).orElseGet(() -> built(n))));
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("level " + number, e.getCause());
        }
    }

    private Optional<Level> kept(int number) {
        return shelf.read(name(number))
                .flatMap(
                        bytes -> {
                            try {
                                return Optional.of(LevelForm.read(bytes));
                            } catch (IOException e) {
                                // Of another make: it is made anew and kept in its place.
                                return Optional.empty();
                            }
                        });
    }

    private Level built(int number) {
        Shapes source = number < TRUNK ? source() : Shapes.of(plan.geo(), plane);
        Level level = Level.build(plan.elements(), source, number);
        shelf.write(name(number), out -> LevelForm.write(level, out));
        return level;
    }

    private static String name(int number) {
        return "level-" + number;
    }

    private static int number(double zoom) {
        return Math.clamp((int) Math.ceil(zoom), FIRST, LAST);
    }
}
