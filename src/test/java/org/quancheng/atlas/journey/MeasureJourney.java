package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.geo.Geodesy;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Measurement;
import org.quancheng.atlas.style.Quantities;

import java.util.List;
import java.util.Set;

/** A planner measures on the map by mouse and by keys. */
class MeasureJourney {
    private static final Point2D A = new Point2D(260, 270);
    private static final Point2D B = new Point2D(420, 260);
    private static final Point2D C = new Point2D(460, 420);
    private static final Point2D D = new Point2D(300, 440);

    private static Measurement measured(Visit visit) {
        return visit.ask(() -> visit.state.tools().measurement().get());
    }

    private static String result(Visit visit) {
        return visit.ask(() -> ((Labeled) visit.node("measure-result")).getText());
    }

    private static String hint(Visit visit) {
        return visit.ask(() -> ((Labeled) visit.node("measure-hint")).getText());
    }

    private static void clickAll(Visit visit, Point2D... points) {
        for (Point2D p : points) visit.clickAt(visit.onScreen(p));
    }

    @Test
    void measuresALineAndOpensNothingMeanwhile() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            assertFalse(visit.has("measure-card"));
            visit.click("tool-measure");
            assertTrue(visit.has("measure-card"));
            LonLat a = visit.under(A);
            LonLat b = visit.under(B);
            clickAll(visit, A, B);
            assertEquals(List.of(a, b), measured(visit).points());
            assertEquals(Set.of(), visit.ask(() -> visit.state.lit().get()));
            visit.doubleClickAt(C);
            assertTrue(measured(visit).done());
            assertEquals(3, measured(visit).points().size(), "the second click sets no point");
            double sum = Geodesy.metres(a, b) + Geodesy.metres(b, visit.under(C));
            assertEquals(Quantities.length(visit.words(), sum), result(visit));
            assertEquals(Subject.of(Subject.Kind.OVERVIEW), visit.subject());
            visit.click("measure-copy");
            assertEquals(
                    result(visit), visit.ask(() -> Clipboard.getSystemClipboard().getString()));
            visit.click("measure-clear");
            assertEquals(Measurement.NONE, measured(visit));
            visit.click("measure-done");
            assertFalse(visit.has("measure-card"));
        }
    }

    @Test
    void closesAShapeAndRefusesOneThatCrosses() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.click("tool-measure");
            clickAll(visit, A, B, C, D, A);
            Measurement ring = measured(visit);
            assertTrue(ring.closed());
            assertEquals(4, ring.points().size());
            String area = Quantities.area(visit.words(), Geodesy.squareMetres(ring.points()));
            assertTrue(result(visit).contains(area), result(visit));
            visit.click("measure-clear");
            clickAll(visit, A, C, B, D, A);
            assertTrue(measured(visit).crosses());
            assertEquals(visit.words().text("measure.hint.crosses"), hint(visit));
        }
    }

    @Test
    void keepsWhatIsMeasuredWhileTheMapMovesAndWordsChange() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.click("tool-measure");
            clickAll(visit, A, B);
            List<LonLat> points = measured(visit).points();
            String zh = result(visit);
            LonLat under = visit.under(D);
            MapHandJourney.drag(visit, D, D.add(60, 30));
            assertEquals(0, visit.seen(under).distance(D.add(60, 30)), 1, "a drag moves the map");
            visit.click("zoom-in");
            visit.click("rail-theme");
            visit.click("rail-scale");
            visit.click("rail-language");
            assertEquals(Language.EN, visit.ask(() -> visit.state.preferences().language().get()));
            assertEquals(points, measured(visit).points());
            assertNotEquals(zh, result(visit), "told in the other language");
            assertTrue(visit.ask(() -> visit.state.tools().measuring().get()));
        }
    }

    @Test
    void dragsAPointToAdjustIt() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.click("tool-measure");
            clickAll(visit, A, B);
            LonLat center = visit.view().center();
            MapHandJourney.drag(visit, B, C);
            assertEquals(visit.under(C), measured(visit).points().getLast());
            assertEquals(2, measured(visit).points().size());
            assertEquals(center, visit.view().center(), "the map stays");
        }
    }

    @Test
    void measuresByKeysAlone() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.key(KeyCode.M);
            visit.key(KeyCode.SPACE);
            visit.key(KeyCode.RIGHT);
            visit.key(KeyCode.SPACE);
            visit.key(KeyCode.DOWN);
            visit.key(KeyCode.SPACE);
            assertEquals(3, measured(visit).points().size());
            visit.key(KeyCode.BACK_SPACE);
            assertEquals(2, measured(visit).points().size());
            visit.key(KeyCode.ENTER);
            assertTrue(measured(visit).done());
            visit.key(KeyCode.ESCAPE);
            assertFalse(visit.ask(() -> visit.state.tools().measuring().get()));
            assertEquals(Measurement.NONE, measured(visit));
            visit.click("search-field");
            visit.key(KeyCode.M);
            assertFalse(
                    visit.ask(() -> visit.state.tools().measuring().get()),
                    "a letter that is typed");
        }
    }
}
