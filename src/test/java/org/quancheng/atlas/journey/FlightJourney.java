package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.Camera;

import java.util.ArrayList;
import java.util.List;

/**
 * A planner with motion on is flown from place to place, arrives, and may change course on the way.
 */
class FlightJourney {
    @Test
    void fliesThereAndBack() {
        try (Visit visit = Visit.to(Packs.shipped(), 1000, 760, p -> p.setReducedMotion(false))) {
            arrives(visit);
            Viewpoint home = visit.view();
            List<Viewpoint> seen = new ArrayList<>();
            visit.make(() -> visit.state.camera().view().addListener((o, was, is) -> seen.add(is)));

            District first =
                    visit.plan().districts().stream()
                            .filter(d -> !visit.plan().elementsOf(d.id()).isEmpty())
                            .findFirst()
                            .orElseThrow();
            District last = visit.plan().districts().getLast();
            visit.click("tile-" + first.id());
            visit.click(visit.named(visit.plan().elementsOf(first.id()).getFirst().name().zh()));
            visit.open(Subject.district(last.id()));
            arrives(visit);
            Where.assertFramed(visit, Subject.district(last.id()));
            assertTrue(seen.size() > 2, "the ground is carried along, not exchanged");
            assertTrue(
                    seen.stream()
                            .allMatch(
                                    v ->
                                            v.zoom() >= Camera.MIN_ZOOM
                                                    && v.zoom() <= Camera.MAX_ZOOM));

            for (int i = 0; i < 3; i++) visit.key(KeyCode.ALT, KeyCode.LEFT);
            arrives(visit);
            assertEquals(Subject.of(Subject.Kind.OVERVIEW), visit.subject());
            assertTrue(isSame(home, visit.view()), () -> home + " but " + visit.view());
        }
    }

    @Test
    void aThrownMapFliesWhereItIsSentAllTheSame() {
        try (Visit visit = Visit.to(Packs.shipped(), 1000, 760, p -> p.setReducedMotion(false))) {
            arrives(visit);
            Point2D from = new Point2D(260, 300);
            visit.point(visit.onScreen(from));
            visit.hand.press(MouseButton.PRIMARY);
            for (int i = 1; i <= 5; i++) visit.point(visit.onScreen(from.add(40 * i, 0)));
            visit.hand.release(MouseButton.PRIMARY);
            Viewpoint released = visit.view();
            visit.until("to glide", () -> !visit.state.camera().view().get().equals(released));
            visit.make(() -> visit.state.camera().flyHome());
            arrives(visit);
            visit.rest();
            assertFalse(visit.ask(() -> visit.state.camera().isByHand()));
        }
    }

    private static void arrives(Visit visit) {
        Camera camera = visit.state.camera();
        visit.until("to arrive", () -> isSame(camera.view().get(), camera.destination().get()));
    }

    /** The same but for rounding. */
    private static boolean isSame(Viewpoint a, Viewpoint b) {
        return Math.abs(a.zoom() - b.zoom()) < 1e-6
                && Math.abs(a.center().lon() - b.center().lon()) < 1e-6
                && Math.abs(a.center().lat() - b.center().lat()) < 1e-6;
    }
}
