package org.quancheng.atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;

import java.util.List;
import java.util.Optional;

/** Views that are written for windows of every size. */
class CameraTest {
    /**
     * A view for windows of every size shows the same ground in each, and is read back as it was.
     */
    @ParameterizedTest
    @CsvSource({"1920, 1080, 0", "1366, 768, 300", "1080, 1920, 40", "600, 500, 90"})
    void aViewForEveryWindow(double width, double height, double right) {
        Bounds all = new Bounds(116, 36, 118, 38);
        LonLat there = new LonLat(117.1, 36.7);
        Camera camera = new Camera(all, new Viewpoint(there, 9), all);
        camera.setFree(new FreeArea(width, height, 20, right, 130, 10, 1, List.of()));
        Viewpoint view = new Viewpoint(there, 9.4);
        camera.flyAnywhere(view);
        assertEquals(Optional.of(view), camera.anywhere());
        assertEquals(view, camera.aimAnywhere());
        camera.show(camera.destination().get());
        FreeArea free = camera.free().get();
        LonLat middle = camera.at(free.left() + free.width() / 2, free.top() + free.height() / 2);
        assertEquals(view.center().lon(), middle.lon(), 1e-9);
        assertEquals(view.center().lat(), middle.lat(), 1e-9);
        // The same from what is seen alone.
        camera.pan(1e-9, 0);
        assertEquals(view.center().lon(), camera.aimAnywhere().center().lon(), 1e-9);
        assertEquals(view.zoom(), camera.aimAnywhere().zoom(), 1e-9);
    }
}
