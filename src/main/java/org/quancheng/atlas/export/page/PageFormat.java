package org.quancheng.atlas.export.page;

import org.quancheng.atlas.export.Paper;
import org.quancheng.atlas.export.pdf.Sheet;

/**
 * The measures of a page in pixels.
 *
 * @param columns beside one another
 */
public record PageFormat(double width, double height, int columns) {
    /** Free space at each side. */
    public static final double SIDE = 72;

    /** Free space above, where the running head stands. */
    public static final double TOP = 96;

    /** Likewise below, for the page's number. */
    public static final double BOTTOM = 84;

    /** Space between columns. */
    public static final double GUTTER = 26;

    /** A sheet of paper: a larger one takes more columns, not larger type. */
    public static PageFormat of(Paper paper) {
        return new PageFormat(
                paper.width() / Sheet.SCALE,
                paper.height() / Sheet.SCALE,
                paper == Paper.A4 ? 2 : 3);
    }

    /** Width between the sides. */
    public double measure() {
        return width - 2 * SIDE;
    }

    /** Width of one column. */
    public double column() {
        return (measure() - GUTTER * (columns - 1)) / columns;
    }
}
