package org.quancheng.atlas.map.swipe;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.state.Swipe;

import java.util.List;

/**
 * Where the line of a swiped map runs.
 *
 * @param x in pixels of the window
 * @param middle height at which its grip stands, likewise
 */
record Seam(double x, double middle, FreeArea free) {
    static final double LINE = 4;
    static final double GRIP = 48;

    /** Where the grip stands along the line, as a share of the free height. */
    private static final double HEIGHT = 0.66;

    static Seam of(AtlasState state, Swipe swipe) {
        FreeArea free = state.camera().free().get();
        return new Seam(
                Math.rint(free.left() + swipe.share() * free.width()),
                free.top() + free.height() * HEIGHT,
                free);
    }

    /** What it covers, so that it cuts no name in two and its grip hides none. */
    List<Box> taken() {
        double grip = GRIP * free.cardScale();
        return List.of(
                new Box(x - LINE / 2, 0, LINE, free.windowHeight()),
                new Box(x - grip / 2, middle - grip / 2, grip, grip));
    }
}
