package org.quancheng.atlas.export.scene;

import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Paints and strokes of JavaFX as those of Java2D. */
final class Paints {
    private Paints() {}

    /** A colour under an opacity. */
    static java.awt.Color of(Color colour, double opacity) {
        return new java.awt.Color(
                (float) colour.getRed(),
                (float) colour.getGreen(),
                (float) colour.getBlue(),
                (float) (colour.getOpacity() * opacity));
    }

    /**
     * A paint for something with this box; empty where nothing would be seen.
     *
     * @param opacity of all that is around it
     */
    static Optional<java.awt.Paint> of(@Nullable Paint paint, double opacity, Rectangle2D box) {
        return switch (paint) {
            case Color c when c.getOpacity() * opacity > 0 -> Optional.of(of(c, opacity));
            case LinearGradient g when g.getStops().size() > 1 ->
                    Optional.of(gradient(g, opacity, box));
            case null, default -> Optional.empty();
        };
    }

    private static java.awt.Paint gradient(LinearGradient g, double opacity, Rectangle2D box) {
        double kx = g.isProportional() ? box.getWidth() : 1;
        double ky = g.isProportional() ? box.getHeight() : 1;
        double x = g.isProportional() ? box.getX() : 0;
        double y = g.isProportional() ? box.getY() : 0;
        List<javafx.scene.paint.Stop> stops = g.getStops();
        float[] at = new float[stops.size()];
        java.awt.Color[] colours = new java.awt.Color[stops.size()];
        for (int i = 0; i < at.length; i++) {
            // Java2D wants them strictly rising.
            float next = (float) stops.get(i).getOffset();
            at[i] = i > 0 && next <= at[i - 1] ? Math.nextUp(at[i - 1]) : next;
            colours[i] = of(stops.get(i).getColor(), opacity);
        }
        return new LinearGradientPaint(
                (float) (x + g.getStartX() * kx),
                (float) (y + g.getStartY() * ky),
                (float) (x + g.getEndX() * kx),
                (float) (y + g.getEndY() * ky),
                at,
                colours,
                g.getCycleMethod() == CycleMethod.REPEAT
                        ? MultipleGradientPaint.CycleMethod.REPEAT
                        : MultipleGradientPaint.CycleMethod.NO_CYCLE);
    }

    /** The line that a shape is drawn with. */
    static BasicStroke stroke(Shape shape) {
        return stroke(
                shape.getStrokeWidth(),
                shape.getStrokeLineCap(),
                shape.getStrokeLineJoin(),
                shape.getStrokeMiterLimit(),
                shape.getStrokeDashArray(),
                shape.getStrokeDashOffset());
    }

    static BasicStroke stroke(
            double width,
            StrokeLineCap cap,
            StrokeLineJoin join,
            double miter,
            List<Double> dashes,
            double offset) {
        float[] dash = new float[dashes.size()];
        float sum = 0;
        for (int i = 0; i < dash.length; i++) sum += dash[i] = dashes.get(i).floatValue();
        return new BasicStroke(
                (float) width,
                switch (cap) {
                    case BUTT -> BasicStroke.CAP_BUTT;
                    case ROUND -> BasicStroke.CAP_ROUND;
                    case SQUARE -> BasicStroke.CAP_SQUARE;
                },
                switch (join) {
                    case MITER -> BasicStroke.JOIN_MITER;
                    case BEVEL -> BasicStroke.JOIN_BEVEL;
                    case ROUND -> BasicStroke.JOIN_ROUND;
                },
                (float) Math.max(1, miter),
                sum > 0 ? dash : null,
                (float) offset);
    }
}
