package org.quancheng.atlas.panel.part;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Brings what a sheet shows into its window a little in each frame, from top to bottom, so that no
 * sheet keeps the window waiting, however long it is. Where no window shows it, all is there at
 * once. All methods are called on the JavaFX thread.
 */
public final class Arrival {
    /** Time in a frame for building nodes and their styles; laying them out takes half as long. */
    private static final long SHARE_NANOS = 9_000_000;

    /** Nodes that a window is first shown with. */
    private static final int FIRST = 12;

    private final Optional<Pane> ground;
    private final LongSupplier nanos;
    private final Deque<Filling> open = new ArrayDeque<>();
    private final List<Filling> waiting = new ArrayList<>();
    private final Runnable frame = this::advance;

    /** Keeps frames coming until all is there, or until its window is closed. */
    private final AnimationTimer frames =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (ground.flatMap(Arrival::showing).isEmpty()) complete();
                }
            };

    private Optional<Scene> watched = Optional.empty();
    private boolean paced;
    private boolean late;

    /** What is still to come into a pane; each node is built when its turn comes. */
    private record Filling(Pane pane, Iterator<? extends Node> nodes) {}

    private Arrival(Optional<Pane> ground, LongSupplier nanos) {
        this.ground = ground;
        this.nanos = nanos;
    }

    /** Everything at once, as soon as it is wanted. */
    public static Arrival immediate() {
        return new Arrival(Optional.empty(), System::nanoTime);
    }

    /**
     * Little by little.
     *
     * @param ground holds all that is to arrive; what is wanted for panes outside it waits until
     *     they come into it
     */
    public static Arrival into(Pane ground) {
        return into(ground, System::nanoTime);
    }

    /** With a clock of its own. */
    static Arrival into(Pane ground, LongSupplier nanos) {
        return new Arrival(Optional.of(ground), nanos);
    }

    /**
     * Adds nodes to the end of a pane, before anything that comes after that pane.
     *
     * @param nodes built one by one
     */
    public void fill(Pane pane, Stream<? extends Node> nodes) {
        if (ground.isEmpty()) {
            nodes.forEachOrdered(pane.getChildren()::add);
            return;
        }
        Filling filling = new Filling(pane, nodes.iterator());
        if (!within(pane, ground.get())) {
            waiting.add(filling);
            return;
        }
        open.push(filling);
        Optional<Scene> scene = Optional.ofNullable(ground.get().getScene());
        if (scene.filter(s -> s.getWindow() != null).isEmpty()) complete();
        else watch(scene.get());
    }

    /**
     * Where the window is still to be shown, lets come at once about as much as will be seen first.
     */
    public void begin() {
        if (isComplete() || showing(ground.orElseThrow()).isPresent()) return;
        for (int node = 0; node < FIRST && !isComplete(); node++) step();
        if (isComplete()) rest();
    }

    private static Optional<Scene> showing(Node node) {
        return Optional.ofNullable(node.getScene())
                .filter(
                        scene ->
                                Optional.ofNullable(scene.getWindow())
                                        .filter(Window::isShowing)
                                        .isPresent());
    }

    /**
     * Lets the coming frame pass first, in which the whole window is styled anew: that is work
     * enough.
     */
    public void giveWay() {
        late = true;
    }

    /** Whether nothing is still to come. */
    public boolean isComplete() {
        return open.isEmpty() && waiting.isEmpty();
    }

    /** Lets all that is still to come arrive now. */
    public void complete() {
        until(() -> false);
    }

    /** Lets things arrive now until a condition holds or all is there. */
    public void until(BooleanSupplier enough) {
        while (!isComplete() && !enough.getAsBoolean()) step();
        if (isComplete()) rest();
    }

    /** Forgets what is still to come. */
    public void drop() {
        open.clear();
        waiting.clear();
        rest();
    }

    private void watch(Scene scene) {
        if (watched.isPresent()) return;
        watched = Optional.of(scene);
        scene.addPreLayoutPulseListener(frame);
        frames.start();
    }

    private void rest() {
        frames.stop();
        watched.ifPresent(scene -> scene.removePreLayoutPulseListener(frame));
        watched = Optional.empty();
    }

    private void advance() {
        if (late) {
            late = false;
            return;
        }
        long began = nanos.getAsLong();
        paced = true;
        try {
            until(() -> nanos.getAsLong() - began > SHARE_NANOS);
        } finally {
            paced = false;
        }
    }

    /** Lets one node arrive, or finds that a pane is full. */
    private void step() {
        Filling filling = open.peek();
        if (filling == null) {
            // Panes that came to stand elsewhere.
            open.addAll(waiting);
            waiting.clear();
            return;
        }
        if (!filling.nodes().hasNext()) {
            open.remove(filling);
            return;
        }
        Node node = filling.nodes().next();
        filling.pane().getChildren().add(node);
        // Styles cost as much time as building; where all comes at once, the next pulse sees to
        // them.
        if (paced) node.applyCss();
        List<Filling> inside = waiting.stream().filter(f -> within(f.pane(), node)).toList();
        waiting.removeAll(inside);
        inside.reversed().forEach(open::push);
    }

    private static boolean within(Node node, Node around) {
        for (Node up = node; up != null; up = up.getParent()) if (up == around) return true;
        return false;
    }
}
