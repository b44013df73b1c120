package org.quancheng.atlas.export.deck;

import javafx.scene.paint.Color;

import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGradientFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGradientStop;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGradientStopList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSRgbColor;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.quancheng.atlas.map.ground.Fade;

import java.awt.geom.Rectangle2D;

/** Lets the ground of a slide's map fade into paper, as a gradient from paper to nothing. */
final class Fading {
    private static final int WHOLE = 100_000;

    private Fading() {}

    /** Puts the part of a strip that the window shows. */
    static void put(Plot plot, String name, Fade fade, Color paper, Rectangle2D window) {
        Rectangle2D strip = new Rectangle2D.Double(fade.x(), fade.y(), fade.width(), fade.height());
        Rectangle2D seen = strip.createIntersection(window);
        if (seen.getWidth() <= 0 || seen.getHeight() <= 0) return;
        double near;
        double far;
        switch (fade.from()) {
            case LEFT -> {
                near = (seen.getMinX() - strip.getMinX()) / strip.getWidth();
                far = (seen.getMaxX() - strip.getMinX()) / strip.getWidth();
            }
            case RIGHT -> {
                near = (strip.getMaxX() - seen.getMaxX()) / strip.getWidth();
                far = (strip.getMaxX() - seen.getMinX()) / strip.getWidth();
            }
            case TOP -> {
                near = (seen.getMinY() - strip.getMinY()) / strip.getHeight();
                far = (seen.getMaxY() - strip.getMinY()) / strip.getHeight();
            }
            default -> {
                near = (strip.getMaxY() - seen.getMaxY()) / strip.getHeight();
                far = (strip.getMaxY() - seen.getMinY()) / strip.getHeight();
            }
        }
        XSLFAutoShape shape = plot.tags().tag(plot.into().createAutoShape(), name);
        shape.setAnchor(plot.to().createTransformedShape(seen).getBounds2D());
        shape.setLineColor(null);
        gradient((CTShape) shape.getXmlObject(), fade, paper, near, far);
    }

    /**
     * @param near how far along the strip its seen part begins, from 0 to 1
     * @param far how far along it ends
     */
    private static void gradient(CTShape shape, Fade fade, Color paper, double near, double far) {
        CTGradientFillProperties fill = shape.getSpPr().addNewGradFill();
        fill.setRotWithShape(true);
        CTGradientStopList stops = fill.addNewGsLst();
        stop(stops, 0, paper, strength(near, fade.bare()));
        if (near < fade.bare() && fade.bare() < far)
            stop(stops, (fade.bare() - near) / (far - near), paper, 1);
        stop(stops, 1, paper, strength(far, fade.bare()));
        fill.addNewLin()
                .setAng(
                        switch (fade.from()) {
                            case LEFT -> 0;
                            case TOP -> 90 * 60_000;
                            case RIGHT -> 180 * 60_000;
                            case BOTTOM -> 270 * 60_000;
                        });
    }

    private static double strength(double along, double bare) {
        return along <= bare ? 1 : Math.max(0, 1 - (along - bare) / (1 - bare));
    }

    private static void stop(CTGradientStopList stops, double at, Color paper, double opacity) {
        CTGradientStop stop = stops.addNewGs();
        stop.setPos((int) Math.round(at * WHOLE));
        CTSRgbColor colour = stop.addNewSrgbClr();
        colour.setVal(Inking.bytes(paper));
        colour.addNewAlpha().setVal((int) Math.round(opacity * WHOLE));
    }
}
