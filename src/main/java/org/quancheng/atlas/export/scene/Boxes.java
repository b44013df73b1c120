package org.quancheng.atlas.export.scene;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws the backgrounds and borders of regions. */
final class Boxes {
    /** Control points of a quarter of a circle, as a share of its radius. */
    private static final double ARC = 0.5523;

    private Boxes() {}

    /**
     * Draws what lies behind a region's children.
     *
     * @param opacity of the region and all around it
     */
    static void draw(Region region, Graphics2D g, double opacity) {
        Background background = region.getBackground();
        if (background != null)
            for (BackgroundFill fill : background.getFills()) fill(region, fill, g, opacity);
        Border border = region.getBorder();
        if (border != null)
            for (BorderStroke stroke : border.getStrokes()) border(region, stroke, g, opacity);
    }

    private static void fill(Region region, BackgroundFill fill, Graphics2D g, double opacity) {
        Insets in = fill.getInsets();
        java.awt.Shape box =
                region.getShape() == null
                        ? rounded(
                                in.getLeft(),
                                in.getTop(),
                                region.getWidth() - in.getLeft() - in.getRight(),
                                region.getHeight() - in.getTop() - in.getBottom(),
                                fill.getRadii())
                        : Outlines.of(region.getShape());
        if (box.getBounds2D().isEmpty()) return;
        Paints.of(fill.getFill(), opacity, box.getBounds2D())
                .ifPresent(
                        paint -> {
                            g.setPaint(paint);
                            g.fill(box);
                        });
    }

    private static void border(Region region, BorderStroke stroke, Graphics2D g, double opacity) {
        BorderWidths w = stroke.getWidths();
        Insets in = stroke.getInsets();
        Rectangle2D box =
                new Rectangle2D.Double(
                        in.getLeft() + w.getLeft() / 2,
                        in.getTop() + w.getTop() / 2,
                        region.getWidth()
                                - in.getLeft()
                                - in.getRight()
                                - (w.getLeft() + w.getRight()) / 2,
                        region.getHeight()
                                - in.getTop()
                                - in.getBottom()
                                - (w.getTop() + w.getBottom()) / 2);
        boolean alike =
                w.getTop() == w.getRight()
                        && w.getTop() == w.getBottom()
                        && w.getTop() == w.getLeft()
                        && stroke.isStrokeUniform();
        if (alike) {
            line(
                    g,
                    stroke.getTopStroke(),
                    stroke.getTopStyle(),
                    w.getTop(),
                    opacity,
                    rounded(
                            box.getX(),
                            box.getY(),
                            box.getWidth(),
                            box.getHeight(),
                            stroke.getRadii()));
            return;
        }
        double l = box.getMinX();
        double t = box.getMinY();
        double r = box.getMaxX();
        double b = box.getMaxY();
        side(g, stroke.getTopStroke(), stroke.getTopStyle(), w.getTop(), opacity, l, t, r, t);
        side(g, stroke.getRightStroke(), stroke.getRightStyle(), w.getRight(), opacity, r, t, r, b);
        side(
                g,
                stroke.getBottomStroke(),
                stroke.getBottomStyle(),
                w.getBottom(),
                opacity,
                l,
                b,
                r,
                b);
        side(g, stroke.getLeftStroke(), stroke.getLeftStyle(), w.getLeft(), opacity, l, t, l, b);
    }

    private static void side(
            Graphics2D g,
            Paint paint,
            BorderStrokeStyle style,
            double width,
            double opacity,
            double x1,
            double y1,
            double x2,
            double y2) {
        line(g, paint, style, width, opacity, new Line2D.Double(x1, y1, x2, y2));
    }

    private static void line(
            Graphics2D g,
            Paint paint,
            BorderStrokeStyle style,
            double width,
            double opacity,
            java.awt.Shape shape) {
        if (width <= 0 || style == BorderStrokeStyle.NONE) return;
        Paints.of(paint, opacity, shape.getBounds2D())
                .ifPresent(
                        p -> {
                            g.setPaint(p);
                            g.setStroke(
                                    Paints.stroke(
                                            width,
                                            style.getLineCap(),
                                            style.getLineJoin(),
                                            style.getMiterLimit(),
                                            style.getDashArray(),
                                            style.getDashOffset()));
                            g.draw(shape);
                        });
    }

    /** A box with its corners rounded, as far as it has room for that. */
    private static java.awt.Shape rounded(
            double x, double y, double w, double h, CornerRadii radii) {
        if (radii.equals(CornerRadii.EMPTY)) return new Rectangle2D.Double(x, y, w, h);
        double most = Math.max(0, Math.min(w, h) / 2);
        List<Double> r =
                List.of(
                        Math.min(most, radii.getTopLeftHorizontalRadius()),
                        Math.min(most, radii.getTopRightHorizontalRadius()),
                        Math.min(most, radii.getBottomRightHorizontalRadius()),
                        Math.min(most, radii.getBottomLeftHorizontalRadius()));
        Path2D path = new Path2D.Double();
        path.moveTo(x + r.get(0), y);
        path.lineTo(x + w - r.get(1), y);
        corner(path, x + w, y, r.get(1), 0, 1);
        path.lineTo(x + w, y + h - r.get(2));
        corner(path, x + w, y + h, r.get(2), -1, 0);
        path.lineTo(x + r.get(3), y + h);
        corner(path, x, y + h, r.get(3), 0, -1);
        path.lineTo(x, y + r.get(0));
        corner(path, x, y, r.get(0), 1, 0);
        path.closePath();
        return path;
    }

    /** From where the path is, around a corner, leaving it in a direction. */
    private static void corner(Path2D path, double x, double y, double r, int dx, int dy) {
        if (r <= 0) return;
        double fromX = path.getCurrentPoint().getX();
        double fromY = path.getCurrentPoint().getY();
        path.curveTo(
                fromX + (x - fromX) * ARC,
                fromY + (y - fromY) * ARC,
                x + dx * r * (1 - ARC),
                y + dy * r * (1 - ARC),
                x + dx * r,
                y + dy * r);
    }
}
