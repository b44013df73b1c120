package org.quancheng.atlas.export.deck;

import java.awt.geom.Rectangle2D;

/** Where things stand on a slide, in points of 1/72 inch. */
final class Form {
    static final int WIDTH = 960;
    static final int HEIGHT = 540;

    /** Free space along the edges. */
    static final double EDGE = 40;

    /** The column of words. */
    static final double COLUMN = 296;

    static final double TOP = 40;

    /** Where the column ends above the foot. */
    static final double BOTTOM = 496;

    private static final double FOOT = 508;
    private static final double FOOT_HEIGHT = 16;
    private static final double NUMBER = 36;

    /** The map: from the column to the edges of the slide. */
    static final Rectangle2D MAP = new Rectangle2D.Double(360, 0, WIDTH - 360, HEIGHT);

    /** Points for a pixel of the map. */
    static final double SCALE = 0.9;

    /** Titles of slides without a map. */
    static final Rectangle2D WIDE_TITLE = new Rectangle2D.Double(EDGE, TOP, WIDTH - 2 * EDGE, 44);

    /** What stands under them. */
    static final Rectangle2D WIDE_BODY =
            new Rectangle2D.Double(EDGE, 100, WIDTH - 2 * EDGE, BOTTOM - 100);

    static final Rectangle2D TITLE = new Rectangle2D.Double(EDGE, TOP, COLUMN, 70);
    static final Rectangle2D CAPTION = new Rectangle2D.Double(EDGE, 122, COLUMN, 110);
    static final Rectangle2D COVER_TITLE = new Rectangle2D.Double(EDGE, 130, COLUMN, 130);
    static final Rectangle2D COVER_WORDS = new Rectangle2D.Double(EDGE, 272, COLUMN, 150);
    static final Rectangle2D BAR = new Rectangle2D.Double(EDGE, 28, 36, 4);

    /** The number of the slide, at the end of the column's foot. */
    static final Rectangle2D PAGE =
            new Rectangle2D.Double(EDGE + COLUMN - NUMBER, FOOT, NUMBER, FOOT_HEIGHT);

    /** The same at the end of a slide without a map. */
    static final Rectangle2D WIDE_PAGE =
            new Rectangle2D.Double(WIDTH - EDGE - NUMBER, FOOT, NUMBER, FOOT_HEIGHT);

    /** The sources, before the number. */
    static Rectangle2D foot(boolean wide) {
        double width = (wide ? WIDTH - 2 * EDGE : COLUMN) - NUMBER - 8;
        return new Rectangle2D.Double(EDGE, FOOT - 8, width, FOOT_HEIGHT + 16);
    }

    private Form() {}
}
