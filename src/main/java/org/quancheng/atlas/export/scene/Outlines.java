package org.quancheng.atlas.export.scene;

import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.VLineTo;

import java.awt.geom.Arc2D;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Shapes of JavaFX as those of Java2D, in their own coordinates. */
public final class Outlines {
    private Outlines() {}

    /** The outline of any shape but text. */
    public static java.awt.Shape of(Shape shape) {
        return switch (shape) {
            case Rectangle r ->
                    r.getArcWidth() > 0
                            ? new RoundRectangle2D.Double(
                                    r.getX(),
                                    r.getY(),
                                    r.getWidth(),
                                    r.getHeight(),
                                    r.getArcWidth(),
                                    r.getArcHeight())
                            : new Rectangle2D.Double(
                                    r.getX(), r.getY(), r.getWidth(), r.getHeight());
            case Circle c -> ellipse(c.getCenterX(), c.getCenterY(), c.getRadius(), c.getRadius());
            case Ellipse e ->
                    ellipse(e.getCenterX(), e.getCenterY(), e.getRadiusX(), e.getRadiusY());
            case Line l ->
                    new Line2D.Double(l.getStartX(), l.getStartY(), l.getEndX(), l.getEndY());
            case Polygon p -> points(p.getPoints(), true);
            case Polyline p -> points(p.getPoints(), false);
            case Arc a ->
                    new Arc2D.Double(
                            a.getCenterX() - a.getRadiusX(),
                            a.getCenterY() - a.getRadiusY(),
                            2 * a.getRadiusX(),
                            2 * a.getRadiusY(),
                            a.getStartAngle(),
                            a.getLength(),
                            a.getType() == ArcType.OPEN
                                    ? Arc2D.OPEN
                                    : a.getType() == ArcType.CHORD ? Arc2D.CHORD : Arc2D.PIE);
            case QuadCurve q ->
                    new QuadCurve2D.Double(
                            q.getStartX(),
                            q.getStartY(),
                            q.getControlX(),
                            q.getControlY(),
                            q.getEndX(),
                            q.getEndY());
            case CubicCurve c ->
                    new CubicCurve2D.Double(
                            c.getStartX(),
                            c.getStartY(),
                            c.getControlX1(),
                            c.getControlY1(),
                            c.getControlX2(),
                            c.getControlY2(),
                            c.getEndX(),
                            c.getEndY());
            case SVGPath s ->
                    SvgPathData.understands(s.getContent())
                            ? SvgPathData.read(s.getContent(), winding(s.getFillRule()))
                            : area(s);
            case Path p -> path(p.getElements(), winding(p.getFillRule()));
            default -> area(shape);
        };
    }

    private static int winding(FillRule rule) {
        return rule == FillRule.EVEN_ODD ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO;
    }

    private static Ellipse2D ellipse(double x, double y, double rx, double ry) {
        return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
    }

    private static Path2D points(List<Double> points, boolean closed) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i + 1 < points.size(); i += 2) {
            if (i == 0) path.moveTo(points.get(0), points.get(1));
            else path.lineTo(points.get(i), points.get(i + 1));
        }
        if (closed && points.size() > 1) path.closePath();
        return path;
    }

    /** What the toolkit makes of a shape: the outline of the area that it fills. */
    public static java.awt.Shape area(Shape shape) {
        Shape filled = Shape.union(shape, new Rectangle(0, 0, 0, 0));
        return filled instanceof Path p
                ? path(p.getElements(), winding(p.getFillRule()))
                : new Path2D.Double();
    }

    /** The outline of path elements. */
    static Path2D path(List<PathElement> elements, int winding) {
        Path2D path = new Path2D.Double(winding);
        for (PathElement element : elements) {
            Point2D at = path.getCurrentPoint();
            double x = at == null || element.isAbsolute() ? 0 : at.getX();
            double y = at == null || element.isAbsolute() ? 0 : at.getY();
            switch (element) {
                case MoveTo m -> path.moveTo(x + m.getX(), y + m.getY());
                case LineTo l -> path.lineTo(x + l.getX(), y + l.getY());
                case HLineTo h -> path.lineTo(x + h.getX(), at == null ? 0 : at.getY());
                case VLineTo v -> path.lineTo(at == null ? 0 : at.getX(), y + v.getY());
                case QuadCurveTo q ->
                        path.quadTo(
                                x + q.getControlX(),
                                y + q.getControlY(),
                                x + q.getX(),
                                y + q.getY());
                case CubicCurveTo c ->
                        path.curveTo(
                                x + c.getControlX1(),
                                y + c.getControlY1(),
                                x + c.getControlX2(),
                                y + c.getControlY2(),
                                x + c.getX(),
                                y + c.getY());
                case ClosePath c -> path.closePath();
                default -> throw new IllegalArgumentException("no outline for " + element);
            }
        }
        return path;
    }
}
