package org.quancheng.atlas.export.picture;

import javafx.scene.Parent;

import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;
import org.jfree.svg.ViewBox;
import org.quancheng.atlas.export.scene.Press;
import org.quancheng.atlas.export.scene.Transcriber;
import org.quancheng.atlas.export.scene.Typefaces;
import org.quancheng.atlas.style.Look;

import java.awt.Font;
import java.awt.Graphics2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** An SVG drawing of a laid-out scene. */
public final class SvgFile {
    private SvgFile() {}

    /**
     * Writes a scene of a size in pixels.
     *
     * @param title of the drawing
     * @throws IOException if it cannot be written
     */
    public static void write(
            Parent root, double width, double height, String title, Look look, Path file)
            throws IOException {
        SVGGraphics2D drawing = new SVGGraphics2D(width, height, SVGUnits.PX);
        drawing.setGeomDoubleConverter(SvgFile::number);
        drawing.setTransformDoubleConverter(v -> String.format(Locale.ROOT, "%.6f", v));
        new Transcriber(new Typefaces(look), new Words()).copy(root, drawing);
        String element =
                drawing.getSVGElement(
                        null, true, new ViewBox(0, 0, (int) width, (int) height), null, null);
        int body = element.indexOf('>') + 1;
        Files.writeString(
                file,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + element.substring(0, body)
                        + "<title>"
                        + escaped(title)
                        + "</title>"
                        + element.substring(body));
    }

    /** Hundredths of a pixel are finer than any printer. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Names the shipped font outright: to others than us its two files are one family. */
    private static final class Words implements Press {
        @Override
        public void set(Graphics2D g, String words, Font font, float x, float y) {
            SVGGraphics2D drawing = (SVGGraphics2D) g;
            String style = Look.FAMILY + ", sans-serif";
            if (font.getFontName(Locale.ROOT).contains("Bold")) style += "; font-weight: bold";
            double space = Typefaces.space(font);
            if (space != 0) style += "; letter-spacing: " + number(space) + "px";
            String said = style;
            drawing.setFontFunction(family -> said);
            drawing.setFont(font);
            drawing.drawString(words, x, y);
        }
    }
}
