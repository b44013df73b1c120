package org.quancheng.atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;

import java.util.List;

/** Two windows of other shapes show the same ground, and a point of it is the same in both. */
class TwinTest {
    private static final Bounds EXTENT = new Bounds(115, 34, 119, 39);

    private final Camera first =
            new Camera(EXTENT, new Viewpoint(new LonLat(117, 36.5), 9), EXTENT);
    private final Camera second = first.second();

    private void join(double w, double h) {
        first.setFree(new FreeArea(1600, 900, 20, 300, 160, 40, 1, List.of()));
        second.setFree(FreeArea.whole(w, h));
        new Twin(first, second).setOn(true);
    }

    private static LonLat corner(Camera camera, boolean east) {
        FreeArea a = camera.free().get();
        return camera.at(
                east ? a.windowWidth() - a.right() : a.left(),
                east ? a.windowHeight() - a.bottom() : a.top());
    }

    private static Pixel middle(Camera camera) {
        FreeArea a = camera.free().get();
        return new Pixel(a.windowWidth() / 2 + a.offsetX(), a.windowHeight() / 2 + a.offsetY());
    }

    private void assertAlike() {
        LonLat one = first.at(middle(first).x(), middle(first).y());
        LonLat other = second.at(middle(second).x(), middle(second).y());
        assertEquals(one.lon(), other.lon(), 1e-9);
        assertEquals(one.lat(), other.lat(), 1e-9);
        for (boolean east : new boolean[] {true, false}) {
            Pixel p = second.seen(corner(first, east));
            FreeArea a = second.free().get();
            assertTrue(
                    p.x() > -1e-6
                            && p.y() > -1e-6
                            && p.x() < a.windowWidth() + 1e-6
                            && p.y() < a.windowHeight() + 1e-6,
                    () -> "what one shows is seen in the other: " + p + " in " + a);
        }
    }

    @ParameterizedTest
    @CsvSource({"800, 450", "600, 600", "400, 700", "1000, 200", "2560, 1440"})
    void theSecondShowsWhatTheFirstDoes(double w, double h) {
        join(w, h);
        assertAlike();
        first.pan(120, -40);
        assertAlike();
        first.zoomAbout(300, 200, 1.5);
        assertAlike();
        first.show(new Viewpoint(new LonLat(116.4, 35.9), Camera.MIN_ZOOM));
        assertAlike();
    }

    @ParameterizedTest
    @CsvSource({"800, 450", "600, 600", "400, 700"})
    void aHandOnTheSecondMovesTheFirst(double w, double h) {
        join(w, h);
        LonLat held = second.at(200, 200);
        second.pan(50, 30);
        Pixel p = second.seen(held);
        assertEquals(250, p.x(), 1e-6);
        assertEquals(230, p.y(), 1e-6);
        assertAlike();
        assertTrue(first.isByHand());
        second.zoomAbout(100, 100, 0.7);
        assertAlike();
        second.zoomAbout(100, 100, 30);
        assertEquals(Camera.MAX_ZOOM, first.view().get().zoom(), "the first one's limits hold");
        assertAlike();
    }

    @Test
    void apartEachGoesItsWay() {
        Twin twin = new Twin(first, second);
        Viewpoint before = second.view().get();
        first.pan(100, 100);
        assertEquals(before, second.view().get());
        twin.setOn(true);
        assertAlike();
        twin.setOn(false);
        before = first.view().get();
        second.pan(100, 100);
        assertEquals(before, first.view().get());
    }
}
