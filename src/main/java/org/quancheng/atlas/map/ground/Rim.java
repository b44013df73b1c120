package org.quancheng.atlas.map.ground;

import org.locationtech.jts.geom.Envelope;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.Rectangle2D;
import java.util.List;

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
        Rectangle2D seen = new Rectangle2D.Double(0, 0, frame.width(), frame.height());
        for (Fade f : fades(frame)) {
            double x1 = f.from() == Fade.Side.RIGHT ? f.x() + f.width() : f.x();
            double y1 = f.from() == Fade.Side.BOTTOM ? f.y() + f.height() : f.y();
            double x2 =
                    switch (f.from()) {
                        case LEFT -> f.x() + f.width();
                        default -> f.x();
                    };
            double y2 =
                    switch (f.from()) {
                        case TOP -> f.y() + f.height();
                        default -> f.y();
                    };
            strip(
                    graphics,
                    seen,
                    paper,
                    new Rectangle2D.Double(f.x(), f.y(), f.width(), f.height()),
                    x1,
                    y1,
                    x2,
                    y2);
        }
    }

    /** The strips along the edges of the data, in pixels of a frame. */
    List<Fade> fades(Frame frame) {
        if (data.isNull()) return List.of();
        double s = frame.scale();
        double x = data.getMinX() * s - BEYOND - frame.left();
        double y = data.getMinY() * s - BEYOND - frame.top();
        double w = data.getWidth() * s + 2 * BEYOND;
        double h = data.getHeight() * s + 2 * BEYOND;
        double fade = Math.min(FADE * s, Math.min(w, h) / 2);
        return List.of(
                new Fade(x, y, fade, h, Fade.Side.LEFT, BARE),
                new Fade(x + w - fade, y, fade, h, Fade.Side.RIGHT, BARE),
                new Fade(x, y, w, fade, Fade.Side.TOP, BARE),
                new Fade(x, y + h - fade, w, fade, Fade.Side.BOTTOM, BARE));
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
