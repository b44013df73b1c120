package org.quancheng.atlas.window;

import java.util.List;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;

/**
 * Where every card of the window lies, worked out from the window's size alone; all lengths in pixels at scale 1. A height
 * of 0 means: as high as its content wants.
 *
 * @param tall a window higher than wide: the panel becomes a sheet at the bottom, the rail lies
 * @param timeBar without width where there is no room for it
 */
record Frame(
        boolean tall,
        Box header,
        Box search,
        Box rail,
        Box panel,
        Box legend,
        Box timeBar,
        Box zoom,
        FreeArea free) {
    private static final double GAP = 16;
    private static final double HEADER = 56;
    private static final double RAIL = 84;
    private static final double LYING_RAIL = 64;
    private static final double TIME_BAR = 78;
    private static final double LEAST_TIME_BAR = 176;
    private static final double ZOOM = 48;

    /** Width of the legend. */
    static final double LEGEND = 236;

    /** Sizes below which cards would cover one another, broad and tall; smaller windows are drawn smaller. */
    private static final double LEAST_BROAD_WIDTH = 760;

    private static final double LEAST_BROAD_HEIGHT = 624;
    private static final double LEAST_TALL_WIDTH = 548;
    private static final double LEAST_TALL_HEIGHT = 700;

    /** Height at scale 1 below which the rail of a broad window shows its icons alone. */
    private static final double LEAST_WORDED_HEIGHT = 740;

    private static boolean isTall(double w, double h) {
        return h > w * 1.05;
    }

    /** The largest scale up to a wanted one at which all cards have their place in a window of a size in pixels. */
    static double scale(double wanted, double width, double height) {
        return isTall(width, height)
                ? Math.min(wanted, Math.min(width / LEAST_TALL_WIDTH, height / LEAST_TALL_HEIGHT))
                : Math.min(wanted, Math.min(width / LEAST_BROAD_WIDTH, height / LEAST_BROAD_HEIGHT));
    }

    /** Whether the rail has no room for words. */
    static boolean isRailBare(double w, double h) {
        return isTall(w, h) || h < LEAST_WORDED_HEIGHT;
    }

    /**
     * Lays out a window.
     *
     * @param wide whether the panel's sheet asks for a wide panel
     * @param headerWidth how wide the header wants to be
     * @param legendHeight how high the legend wants to be
     */
    static Frame of(double w, double h, boolean wide, double headerWidth, double legendHeight) {
        return isTall(w, h)
                ? tall(w, h, wide, legendHeight)
                : broad(w, h, wide, headerWidth, legendHeight);
    }

    private static Frame broad(double w, double h, boolean wide, double headerWidth, double legendHeight) {
        double legendX = GAP + RAIL + GAP;
        double panelWidth = wide ? Math.clamp(w * 0.5, 480, 940) : Math.clamp(w * 0.29, 360, 540);
        panelWidth = Math.min(panelWidth, w - legendX - LEGEND - 3 * GAP);
        double mapRight = w - panelWidth - 2 * GAP;
        Box panel = new Box(w - panelWidth - GAP, GAP, panelWidth, h - 2 * GAP);
        double room = mapRight - GAP;
        Box header = new Box(GAP, GAP, Math.clamp(headerWidth, 120, Math.max(120, room - Math.min(280, room / 2))), HEADER);
        double searchX = header.right() + GAP;
        Box search = new Box(searchX, GAP, Math.clamp(mapRight - searchX, 100, 420), HEADER);
        Box rail = new Box(GAP, header.bottom() + GAP, RAIL, 0);
        Box legend = new Box(legendX, h - legendHeight - GAP, LEGEND, legendHeight);
        double zoomHeight = 2 * ZOOM + 6;
        boolean beside = mapRight - ZOOM >= legend.right() + GAP;
        Box zoom = new Box(mapRight - ZOOM, (beside ? h : legend.y()) - zoomHeight - GAP, ZOOM, zoomHeight);
        double timeX = legend.right() + GAP;
        Box time = timeBar(timeX, h - TIME_BAR - GAP, zoom.x() - GAP - timeX, true);
        return new Frame(false, header, search, rail, panel, legend, time, zoom, new FreeArea(
                w, h, header.bottom() + 12, w - mapRight + 8, Math.clamp(legendHeight, TIME_BAR, 130) + 2 * GAP, rail.right() + GAP, List.of()));
    }

    private static Frame tall(double w, double h, boolean wide, double legendHeight) {
        Box header = new Box(GAP, GAP, w - 2 * GAP, HEADER);
        Box search = new Box(GAP, header.bottom() + 12, w - 2 * GAP, HEADER);
        Box rail = new Box(GAP, search.bottom() + 12, w - 2 * GAP, LYING_RAIL);
        double panelHeight = h * (wide ? 0.54 : 0.44);
        double mapBottom = h - panelHeight - 2 * GAP;
        Box panel = new Box(GAP, h - panelHeight - GAP, w - 2 * GAP, panelHeight);
        Box legend = new Box(GAP, rail.bottom() + 12, LEGEND, legendHeight);
        Box zoom = new Box(w - GAP - ZOOM, mapBottom - 2 * ZOOM - 6, ZOOM, 2 * ZOOM + 6);
        boolean below = mapBottom - TIME_BAR >= legend.bottom() + 12;
        Box time = timeBar(GAP, mapBottom - TIME_BAR, zoom.x() - 2 * GAP, below);
        double covered = time.width() > 0 ? TIME_BAR + GAP : 0;
        return new Frame(true, header, search, rail, panel, legend, time, zoom, new FreeArea(
                w, h, rail.bottom() + 12, GAP, h - mapBottom + covered, GAP, List.of()));
    }

    /** The time bar gives way where there is no room for it: its years stand in the sheet of the stages too. */
    private static Box timeBar(double x, double y, double width, boolean free) {
        return new Box(x, y, free && width >= LEAST_TIME_BAR ? width : 0, TIME_BAR);
    }
}
