package org.quancheng.atlas.map.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

class SeenAreaTest {
    /** An area that goes around the upper right corner of a picture of 100 × 100. */
    private static Path2D aroundTheCorner() {
        Path2D path = new Path2D.Double();
        double[][] corners = {{60, -30}, {130, -30}, {130, 50}, {105, 50}, {105, -5}, {60, -5}};
        path.moveTo(corners[0][0], corners[0][1]);
        for (double[] corner : corners) path.lineTo(corner[0], corner[1]);
        path.closePath();
        return path;
    }

    @Test
    void nothingIsSeenOfWhatPassesThePictureBy() {
        assertTrue(aroundTheCorner().getBounds2D().intersects(0, 0, 100, 100));
        assertTrue(Painter.seen(aroundTheCorner(), 100, 100).isEmpty());
    }

    @Test
    void theRestIsSeenOfWhatLiesInIt() {
        assertEquals(
                new Rectangle2D.Double(50, 0, 50, 20),
                Painter.seen(new Rectangle2D.Double(50, -10, 90, 30), 100, 100).getBounds2D());
    }
}
