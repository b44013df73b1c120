package org.quancheng.atlas.window;

import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;

import java.util.List;

/**
 * Where every card of the window lies, worked out from the window's size alone; all lengths in
 * pixels at scale 1. A height of 0 means: as high as its content wants.
 *
 * @param tall a window higher than wide: the panel becomes a sheet at the bottom
 * @param timeBar without width where there is no room for it
 * @param tools above the zoom buttons; without width where there is no room for it
 * @param inset where the small map of the whole plan may lie; without width where there is no room
 * @param measure where the result of measuring stands while there is one
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
        Box tools,
        Box measure,
        Box inset,
        FreeArea free) {
    /** Arranges the rail. */
    @FunctionalInterface
    interface RailForm {
        /**
         * @param across in one row instead of downwards
         */
        Box fit(Box room, boolean across);
    }

    private static final double GAP = 16;
    private static final double HEADER = 56;
    private static final double RAIL = 92;
    private static final double TIME_BAR = 78;
    private static final double LEAST_TIME_BAR = 160;
    private static final double ZOOM = 48;

    /** Height of one button of the zoom's and the tools' cards. */
    private static final double BUTTON = 50;

    /** Width of the cards of the tools. */
    static final double MEASURE = 420;

    /** Width below which the figures of a measurement would be cut. */
    private static final double LEAST_MEASURE = 260;

    /** Width that a wide panel leaves to the rail and the map, as far as it can. */
    private static final double LEAST_MAP = 650;

    /** The same in a hall, where the columns of a wide sheet must be as wide as a finger. */
    private static final double LEAST_MAP_FOR_FINGERS = 530;

    /** Share of the width that a wide panel takes. */
    private static final double WIDE = 0.5;

    private static final double WIDE_FOR_FINGERS = 0.54;

    /**
     * Width below which the years of the time bar would touch; the zoom buttons then stand above
     * it.
     */
    private static final double LEAST_TIME = 200;

    /**
     * Height that a legend takes even when it is folded; it must not hide the ends of what is
     * framed.
     */
    private static final double FOLDED_LEGEND = 164;

    /** Width of the map beside the legend below which the legend had better cover some of it. */
    private static final double LEAST_BESIDE = 200;

    /** Width of the legend. */
    static final double LEGEND = 236;

    /**
     * Lays out a window.
     *
     * @param wide whether the panel's sheet asks for a wide panel
     * @param fingers whether what is pressed must be as wide as one
     * @param headerWidth how wide the header wants to be
     * @param legendHeight how high the legend wants to be
     * @param tools how many tools there are
     * @param inset how large the small map of the whole plan wants to be
     * @param railForm arranges the rail in a room and answers what it takes
     */
    static Frame of(
            double w,
            double h,
            boolean wide,
            boolean fingers,
            double headerWidth,
            double legendHeight,
            int tools,
            Box inset,
            RailForm railForm) {
        return h > w * 1.05
                ? tall(w, h, wide, fingers, headerWidth, legendHeight, tools, inset, railForm)
                : broad(w, h, wide, fingers, headerWidth, legendHeight, tools, inset, railForm);
    }

    private static Frame broad(
            double w,
            double h,
            boolean wide,
            boolean fingers,
            double headerWidth,
            double legendHeight,
            int tools,
            Box inset,
            RailForm railForm) {
        double panelWidth =
                wide
                        ? Math.clamp(
                                Math.min(
                                        w * (fingers ? WIDE_FOR_FINGERS : WIDE),
                                        w - (fingers ? LEAST_MAP_FOR_FINGERS : LEAST_MAP)),
                                480,
                                940)
                        : Math.clamp(w * 0.29, 360, 540);
        panelWidth = Math.min(panelWidth, w - RAIL - 4 * GAP);
        double mapRight = w - panelWidth - 2 * GAP;
        Box panel = new Box(w - panelWidth - GAP, GAP, panelWidth, h - 2 * GAP);
        double room = mapRight - GAP;
        Box header =
                new Box(
                        GAP,
                        GAP,
                        Math.clamp(headerWidth, 120, Math.max(120, room - Math.min(280, room / 2))),
                        HEADER);
        double searchX = header.right() + GAP;
        Box search = new Box(searchX, GAP, Math.clamp(mapRight - searchX, 100, 420), HEADER);
        double railY = header.bottom() + GAP;
        Box rail = railForm.fit(new Box(GAP, railY, RAIL, h - railY - GAP), false);
        double legendX = rail.right() + GAP;
        double timeX = legendX + LEGEND + GAP;
        boolean stacked = mapRight - timeX - GAP - ZOOM < LEAST_TIME;
        Box time =
                timeBar(
                        timeX,
                        h - TIME_BAR - GAP,
                        mapRight - timeX - (stacked ? 0 : GAP + ZOOM),
                        true);
        Box legend = new Box(legendX, h - legendHeight - GAP, LEGEND, legendHeight);
        double zoomBottom = stacked ? time.y() - GAP : h - GAP;
        Box zoom = new Box(mapRight - ZOOM, zoomBottom - 2 * ZOOM - 6, ZOOM, 2 * ZOOM + 6);
        Box toolBox = tools(zoom, tools, search.bottom() + GAP);
        Box measure =
                new Box(
                        searchX,
                        search.bottom() + GAP,
                        Math.clamp(toolBox.x() - GAP - searchX, 0, MEASURE),
                        0);
        if (measure.width() < LEAST_MEASURE)
            measure =
                    new Box(
                            legendX,
                            measure.y(),
                            Math.clamp(toolBox.x() - GAP - legendX, 0, MEASURE),
                            0);
        double insetX = zoom.x() - GAP - inset.width();
        double insetY = (time.width() > 0 ? time.y() : h) - GAP - inset.height();
        // Beside the legend, even unfolded, and with more map above it than it covers.
        boolean roomy =
                insetX >= legend.right() + GAP && insetY - search.bottom() - GAP >= inset.height();
        Box insetBox = new Box(insetX, insetY, roomy ? inset.width() : 0, inset.height());
        return new Frame(
                false,
                header,
                search,
                rail,
                panel,
                legend,
                time,
                zoom,
                toolBox,
                measure,
                insetBox,
                new FreeArea(
                        w,
                        h,
                        header.bottom() + 12,
                        w - mapRight + 8 + toolBox.width() + (toolBox.width() > 0 ? 8 : 0),
                        FOLDED_LEGEND + 2 * GAP,
                        rail.right() + GAP,
                        1,
                        List.of()));
    }

    /**
     * What is free where the legend must not hide what is framed, as far as there is room beside
     * it.
     */
    FreeArea besideLegend() {
        double left = legend.right() + GAP;
        double width = free.windowWidth() - free.right() - left;
        return tall || width < LEAST_BESIDE
                ? free
                : new FreeArea(
                        free.windowWidth(),
                        free.windowHeight(),
                        free.top(),
                        free.right(),
                        TIME_BAR + 2 * GAP,
                        left,
                        free.cardScale(),
                        free.covered());
    }

    private static Frame tall(
            double w,
            double h,
            boolean wide,
            boolean fingers,
            double headerWidth,
            double legendHeight,
            int tools,
            Box inset,
            RailForm railForm) {
        Box header = new Box(GAP, GAP, w - 2 * GAP, HEADER);
        Box search = new Box(GAP, header.bottom() + 12, w - 2 * GAP, HEADER);
        double panelHeight = h * (wide ? 0.56 : 0.44);
        double mapBottom = h - panelHeight - 2 * GAP;
        Box panel = new Box(GAP, h - panelHeight - GAP, w - 2 * GAP, panelHeight);
        Box rail = railForm.fit(new Box(GAP, search.bottom() + 12, w - 2 * GAP, RAIL), true);
        Box legend = new Box(GAP, rail.bottom() + 12, LEGEND, legendHeight);
        boolean free = mapBottom - TIME_BAR >= legend.bottom() + 12;
        Box time = timeBar(GAP, mapBottom - TIME_BAR, w - 3 * GAP - ZOOM, free);
        Box zoom = new Box(w - GAP - ZOOM, mapBottom - 2 * ZOOM - 6, ZOOM, 2 * ZOOM + 6);
        Box toolBox = tools(zoom, tools, rail.bottom() + 12);
        double measureX = legend.right() + GAP;
        Box measure =
                new Box(
                        measureX,
                        rail.bottom() + 12,
                        Math.clamp(toolBox.x() - GAP - measureX, 0, MEASURE),
                        0);
        double insetY = (time.width() > 0 ? time.y() : mapBottom) - GAP - inset.height();
        Box insetBox =
                new Box(
                        GAP,
                        insetY,
                        insetY >= legend.bottom() + 12 ? inset.width() : 0,
                        inset.height());
        return new Frame(
                true,
                header,
                search,
                rail,
                panel,
                legend,
                time,
                zoom,
                toolBox,
                measure,
                insetBox,
                new FreeArea(
                        w,
                        h,
                        rail.bottom() + 12,
                        GAP + toolBox.width() + (toolBox.width() > 0 ? 8 : 0),
                        h - mapBottom + (free ? TIME_BAR : 0) + GAP,
                        legend.right() + GAP,
                        1,
                        List.of()));
    }

    /**
     * The tools give way where the column above the zoom buttons is too short: they have keys too.
     */
    private static Box tools(Box zoom, int tools, double top) {
        double height = tools * BUTTON + 2 * (tools - 1);
        double y = zoom.y() - GAP - height;
        return new Box(zoom.x(), y, y >= top ? zoom.width() : 0, height);
    }

    /**
     * The time bar gives way where it has no room of its own: its years stand in the sheet of the
     * stages too.
     */
    private static Box timeBar(double x, double y, double width, boolean free) {
        return new Box(x, y, free && width >= LEAST_TIME_BAR ? width : 0, TIME_BAR);
    }
}
