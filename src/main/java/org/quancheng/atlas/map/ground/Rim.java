package org.quancheng.atlas.map.ground;

import org.locationtech.jts.geom.Envelope;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.Rectangle2D;

/**
 * Lets the ground fade out where its data ends, so that no cut edge shows.
 *
 * @param data the box of the data in plane units; a null envelope has no rim
 */
record Rim(Envelope data) {
    /** How far from the edge the ground begins to fade, in plane units. */
    private static final double FADE = 190;

    /** How far beyond the edge its line is hidden, in pixels. */
    private static final double BEYOND = 6;

    /** The part of the fade that is all paper. */
    private static final float BARE = 0.1f;

    void paint(Graphics2D graphics, Frame frame, Color paper) {
        if (data.isNull()) return;
        double s = frame.scale();
        double x = data.getMinX() * s - BEYOND - frame.left();
        double y = data.getMinY() * s - BEYOND - frame.top();
        double w = data.getWidth() * s + 2 * BEYOND;
        double h = data.getHeight() * s + 2 * BEYOND;
        double fade = Math.min(FADE * s, Math.min(w, h) / 2);
        Rectangle2D seen = new Rectangle2D.Double(0, 0, frame.width(), frame.height());
        strip(graphics, seen, paper, new Rectangle2D.Double(x, y, fade, h), x, y, x + fade, y);
        strip(
                graphics,
                seen,
                paper,
                new Rectangle2D.Double(x + w - fade, y, fade, h),
                x + w,
                y,
                x + w - fade,
                y);
        strip(graphics, seen, paper, new Rectangle2D.Double(x, y, w, fade), x, y, x, y + fade);
        strip(
                graphics,
                seen,
                paper,
                new Rectangle2D.Double(x, y + h - fade, w, fade),
                x,
                y + h,
                x,
                y + h - fade);
    }

    /** A strip that is paper where it begins and clear where it ends. */
    private static void strip(
            Graphics2D graphics,
            Rectangle2D seen,
            Color paper,
            Rectangle2D strip,
            double x1,
            double y1,
            double x2,
            double y2) {
        if (!strip.intersects(seen)) return;
        Color clear = new Color(paper.getRed(), paper.getGreen(), paper.getBlue(), 0);
        graphics.setPaint(
                new LinearGradientPaint(
                        (float) x1,
                        (float) y1,
                        (float) x2,
                        (float) y2,
                        new float[] {BARE, 1},
                        new Color[] {paper, clear}));
        graphics.fill(strip);
    }
}
