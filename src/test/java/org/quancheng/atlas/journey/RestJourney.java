package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.plan.Subject;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A window that nobody touches does no work: a kiosk stands open for months. */
class RestJourney {
    /** Frames to watch: several times as long as the map waits before it sharpens itself. */
    private static final int FRAMES = 60;

    @Test
    void drawsNothingAnewWhenNothingMoves() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.open(Subject.district(visit.plan().districts().getFirst().id()));
            watch(visit);
            Node before = visit.ask(() -> visit.signs().getChildren().getFirst());
            watch(visit);
            List<Node> after = visit.ask(() -> List.copyOf(visit.signs().getChildren()));
            assertSame(before, after.getFirst(), "the signs were made anew though nothing moved");
        }
    }

    private static void watch(Visit visit) {
        AtomicInteger frames = new AtomicInteger();
        AnimationTimer timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        if (frames.incrementAndGet() >= FRAMES) stop();
                    }
                };
        visit.make(timer::start);
        visit.until(
                "to have watched",
                () -> {
                    // A headless screen may fall asleep between frames.
                    Platform.runLater(Platform::requestNextPulse);
                    return frames.get() >= FRAMES;
                });
    }
}
