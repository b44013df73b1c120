package org.quancheng.atlas.window;

import org.quancheng.atlas.state.Aids;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;

import java.util.List;

/**
 * What a tall window in a hall does for people who sit, or are small: a bar along its lower edge,
 * and on demand all controls in its lower half. Lengths in pixels at scale 1.
 *
 * @param bar where the bar lies; without height where there is none
 */
record Reach(Frame frame, Box bar) {
    private static final double GAP = 16;
    private static final double ROW_GAP = 12;
    private static final double BAR = 56;
    private static final double BUTTON = 50;
    private static final double TIME_BAR = 78;

    /** Width that a keyboard need not exceed. */
    private static final double KEYBOARD = 780;

    /**
     * Fits a frame to the hands before it.
     *
     * @param forVisitors whether there is a bar, on a tall window
     * @param aids whether the controls are to come down, and whether letters are out
     * @param tools how many tools there are
     */
    static Reach of(
            Frame f,
            double w,
            double h,
            boolean forVisitors,
            Aids aids,
            int tools,
            Frame.RailForm railForm) {
        if (!f.tall() || !forVisitors) return new Reach(f, new Box(0, 0, 0, 0));
        Box bar = new Box(GAP, h - GAP - BAR, w - 2 * GAP, BAR);
        double bottom = bar.y() - ROW_GAP;
        return new Reach(
                aids.reaching().get()
                        ? lowered(f, w, h, bottom, aids.keys().get(), tools, railForm)
                        : above(f, bottom),
                bar);
    }

    /** The panel ends above the bar. */
    private static Frame above(Frame f, double bottom) {
        Box p = f.panel();
        return new Frame(
                true,
                f.header(),
                f.search(),
                f.rail(),
                new Box(p.x(), p.y(), p.width(), Math.max(0, bottom - p.y())),
                f.legend(),
                f.timeBar(),
                f.zoom(),
                f.tools(),
                f.measure(),
                f.inset(),
                f.free());
    }

    private static Frame lowered(
            Frame f,
            double w,
            double h,
            double bottom,
            boolean typing,
            int tools,
            Frame.RailForm railForm) {
        double top = Math.ceil(h / 2);
        double zoomWidth = 2 * BUTTON;
        Box zoom = new Box(w - GAP - zoomWidth, top, zoomWidth, BUTTON);
        double toolsWidth = tools * BUTTON;
        double toolsX = zoom.x() - GAP - toolsWidth;
        Box toolBox = new Box(toolsX, top, toolsX >= GAP ? toolsWidth : 0, BUTTON);
        double y = top + BUTTON + ROW_GAP;
        double half = (w - 3 * GAP) / 2;
        Box header = new Box(GAP, y, half, f.header().height());
        // Between box and letters the hits need all the room there is; it lies over the tools.
        Box search =
                typing
                        ? new Box(GAP, top, w - 2 * GAP, f.search().height())
                        : new Box(header.right() + GAP, y, half, f.search().height());
        Box rail =
                railForm.fit(
                        new Box(GAP, header.bottom() + ROW_GAP, w - 2 * GAP, f.rail().height()),
                        true);
        double panelY = rail.bottom() + ROW_GAP;
        Box legend = new Box(GAP, GAP, f.legend().width(), f.legend().height());
        double timeY = top - GAP - TIME_BAR;
        boolean timed = timeY >= legend.bottom() + ROW_GAP;
        Box time = new Box(GAP, timeY, timed ? w - 2 * GAP : 0, TIME_BAR);
        return new Frame(
                true,
                header,
                search,
                rail,
                new Box(GAP, panelY, w - 2 * GAP, Math.max(0, bottom - panelY)),
                legend,
                time,
                zoom,
                toolBox,
                new Box(legend.right() + GAP, GAP, w - legend.right() - 2 * GAP, 0),
                new Box(0, 0, 0, f.inset().height()),
                new FreeArea(
                        w,
                        h,
                        GAP,
                        GAP,
                        h - top + GAP + (timed ? TIME_BAR + GAP : 0),
                        legend.right() + GAP,
                        1,
                        List.of()));
    }

    /** What the keyboard may take: below the search box, beside the panel of a broad window. */
    Box keyboardRoom(double h) {
        double left = frame.rail().x();
        double right = frame.tall() ? frame.rail().right() : frame.panel().x() - GAP;
        double width = Math.min(KEYBOARD, right - left);
        double bottom = bar.height() > 0 ? bar.y() - ROW_GAP : h - GAP;
        double top = frame.search().bottom() + ROW_GAP;
        return new Box(left + (right - left - width) / 2, top, width, bottom - top);
    }
}
