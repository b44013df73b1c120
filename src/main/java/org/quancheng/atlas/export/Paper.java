package org.quancheng.atlas.export;

/** Sheets of paper, upright. */
public enum Paper {
    A4(210, 297),
    A3(297, 420);

    private static final double MILLIMETRE = 72 / 25.4;

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Width in points of 1/72 inch. */
    public double width() {
        return width * MILLIMETRE;
    }

    /** Height likewise. */
    public double height() {
        return height * MILLIMETRE;
    }
}
