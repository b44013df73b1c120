package org.quancheng.atlas.export.deck;

import javafx.scene.paint.Color;

import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTDashStop;
import org.openxmlformats.schemas.drawingml.x2006.main.CTDashStopList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import java.util.List;

/** Colours and lines of a scene as those of a slide. */
final class Inking {
    /** A dash's length in thousandths of a percent of the line's width. */
    private static final double WHOLE = 100_000;

    private Inking() {}

    static java.awt.Color awt(Color colour) {
        return new java.awt.Color(
                (float) colour.getRed(),
                (float) colour.getGreen(),
                (float) colour.getBlue(),
                (float) colour.getOpacity());
    }

    /** Red, green and blue. */
    static byte[] bytes(Color colour) {
        return new byte[] {
            (byte) Math.round(colour.getRed() * 255),
            (byte) Math.round(colour.getGreen() * 255),
            (byte) Math.round(colour.getBlue() * 255)
        };
    }

    /** The six digits of a colour. */
    static String hex(Color colour) {
        return "%02X%02X%02X"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
    }

    /**
     * Gives a line its dashes.
     *
     * @param width of the line, in the unit of its dashes
     */
    static void dash(XSLFSimpleShape shape, double width, List<Double> dash) {
        if (dash.size() < 2 || !(shape.getXmlObject() instanceof CTShape xml)) {
            shape.setLineDash(LineDash.SOLID);
            return;
        }
        CTLineProperties line = xml.getSpPr().getLn();
        if (line.isSetPrstDash()) line.unsetPrstDash();
        CTDashStopList stops = line.addNewCustDash();
        for (int i = 0; i + 1 < dash.size(); i += 2) {
            CTDashStop stop = stops.addNewDs();
            stop.setD((int) Math.max(WHOLE / 100, WHOLE * dash.get(i) / width));
            stop.setSp((int) (WHOLE * dash.get(i + 1) / width));
        }
    }
}
