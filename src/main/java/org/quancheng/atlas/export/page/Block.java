package org.quancheng.atlas.export.page;

import javafx.scene.layout.Region;

/**
 * Something that stands on a page in one piece.
 *
 * @param wide whether it goes across all columns
 * @param height in pixels; 0: as high as it wants to be
 * @param least what a height of its own may shrink to where that saves a page
 * @param leads whether it must not be parted from what follows
 */
public record Block(Region node, boolean wide, double height, double least, boolean leads) {
    /** Across the page. */
    public static Block wide(Region node) {
        return new Block(node, true, 0, 0, false);
    }

    /** Across the page, of a height. */
    public static Block wide(Region node, double height, double least) {
        return new Block(node, true, height, least, false);
    }

    /** In a column. */
    public static Block column(Region node) {
        return new Block(node, false, 0, 0, false);
    }

    /** A heading in a column. */
    public static Block heading(Region node) {
        return new Block(node, false, 0, 0, true);
    }
}
