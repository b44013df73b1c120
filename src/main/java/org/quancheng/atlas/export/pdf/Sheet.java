package org.quancheng.atlas.export.pdf;

import javafx.scene.Parent;

/**
 * One laid-out page.
 *
 * @param width of the root in its own pixels
 * @param height likewise
 */
public record Sheet(Parent root, double width, double height) {
    /** Points of 1/72 inch for one pixel: the window's 15 pixels become type of 9 points. */
    public static final double SCALE = 0.6;
}
