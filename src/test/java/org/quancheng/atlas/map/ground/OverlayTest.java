package org.quancheng.atlas.map.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.FreeArea;

import java.util.Set;

/** What is lit stands over the ground wherever the camera goes. */
class OverlayTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;

    private static final String DISTRICT = "shangpo";

    /** Deep inside it. */
    private static final LonLat INSIDE = new LonLat(10.40, 47.50);

    private AtlasState state;
    private Levels levels;
    private Overlay overlay;

    @BeforeEach
    void open() throws UnreadablePack {
        Plan plan = MiniTown.reader().read(MiniTown.folder()).plan();
        state = new AtlasState(plan);
        state.camera().setFree(FreeArea.whole(WIDTH, HEIGHT));
        levels = new Levels(plan, Plane.around(plan.manifest().view().center()), MapShelf.NONE);
        overlay = new Overlay(state, levels);
        state.light(Set.of(DISTRICT));
    }

    private void rest(LonLat center, double zoom) {
        state.camera().show(new Viewpoint(center, zoom));
        overlay.follow();
        overlay.refresh();
    }

    /** Where the only lit shape lies in the window. */
    private Bounds lit() {
        Path path = (Path) overlay.lookup(".map-lit");
        // Without the sheets it has no colour, and without a colour no bounds.
        path.setFill(Color.BLACK);
        Node group = path.getParent().getParent();
        return group.localToParent(path.getParent().localToParent(path.getBoundsInParent()));
    }

    private void assertCoversTheWindow() {
        Bounds lit = lit();
        assertTrue(lit.getMinX() < -10 && lit.getMinY() < -10, lit::toString);
        assertTrue(lit.getMaxX() > WIDTH + 10 && lit.getMaxY() > HEIGHT + 10, lit::toString);
    }

    @Test
    void aLevelThatIsNotThereYetIsStoodInForByOneThatIs() {
        levels.of(9.8);
        rest(INSIDE, 9.8);
        assertEquals(1, overlay.drawn().size());
        rest(INSIDE, 10.3);
        assertEquals(1, overlay.drawn().size());
        levels.of(10.3);
        overlay.refresh();
        assertEquals(
                levels.drawn(DISTRICT, 10.3).orElseThrow(), overlay.drawn().getFirst().shape());
    }

    @Test
    void onALongWayItIsNeverSeenWhereItWasCutOff() {
        levels.of(15);
        rest(INSIDE, 15);
        assertCoversTheWindow();
        for (int step = 1; step <= 12; step++) {
            state.camera().pan(WIDTH / 3.0, 0);
            overlay.follow();
            assertCoversTheWindow();
        }
        state.camera().show(new Viewpoint(INSIDE, 12.5));
        overlay.follow();
        assertCoversTheWindow();
    }
}
