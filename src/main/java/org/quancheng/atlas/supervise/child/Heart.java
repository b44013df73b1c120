package org.quancheng.atlas.supervise.child;

import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.quancheng.atlas.supervise.Beat;
import org.quancheng.atlas.work.Background;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Says every two seconds how a window is: whether its thread answers, and whether a speck that is
 * drawn on purpose, in another colour each time, really comes out drawn. A window whose thread
 * lives while its renderer is dead shows a blank screen, and only the second tells.
 */
public final class Heart {
    private static final Duration PACE = Duration.ofSeconds(2);

    /** A speck that was not drawn in so many beats is given up, and another one is asked for. */
    private static final int PATIENCE = 5;

    private static final int SIZE = 4;

    private final Background background = Background.threaded();
    private final ScheduledExecutorService pace =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("atlas-heart").factory());
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong drawn = new AtomicLong();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Rectangle speck = new Rectangle(SIZE, SIZE);
    private final LongSupplier memory;
    private final Supplier<String> mode;
    private final Supplier<String> content;
    private volatile String going = "";
    private volatile String shown = "";
    private boolean pulsed;
    private Consumer<String> out = line -> {};
    private boolean urgent;
    private int outstanding;
    private int turn;

    /**
     * @param memory bytes that the process holds
     * @param mode what goes on before the screen, in one word
     * @param content the pack and its version; like the mode asked for on the window's thread
     */
    public Heart(LongSupplier memory, Supplier<String> mode, Supplier<String> content) {
        this.memory = memory;
        this.mode = mode;
        this.content = content;
    }

    /**
     * Beats from now on; to be called on the JavaFX thread.
     *
     * @param scene the window's, which must take part in what is drawn
     * @param out takes the lines
     */
    public void start(Scene scene, Consumer<String> out) {
        this.out = out;
        scene.addPostLayoutPulseListener(() -> pulsed = true);
        pace.scheduleAtFixedRate(
                () -> out.accept(beat().line()), 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Something has come that is waited for: says so as soon as a speck is drawn that is asked for
     * now, not with the next beat; to be called on the JavaFX thread after the start.
     */
    public void tell() {
        urgent = true;
        outstanding = 0;
        answer();
    }

    private Beat beat() {
        if (asked.compareAndSet(false, true)) background.tell(this::answer);
        return new Beat(answered.get(), drawn.get(), memory.getAsLong(), going, shown);
    }

    private void answer() {
        asked.set(false);
        answered.incrementAndGet();
        going = mode.get();
        shown = content.get();
        if (outstanding > 0 && outstanding++ < PATIENCE) return;
        outstanding = 1;
        pulsed = false;
        Color colour = Color.grayRgb(16 * (1 + turn++ % 15));
        speck.setFill(colour);
        speck.snapshot(
                result -> {
                    see(result.getImage(), colour);
                    return null;
                },
                new SnapshotParameters(),
                new WritableImage(SIZE, SIZE));
    }

    private void see(WritableImage image, Color colour) {
        outstanding = 0;
        Color seen = image.getPixelReader().getColor(SIZE / 2, SIZE / 2);
        if (pulsed && Math.abs(seen.getRed() - colour.getRed()) < 0.02) drawn.incrementAndGet();
        else return;
        if (urgent) pace.execute(() -> out.accept(beat().line()));
        urgent = false;
    }
}
