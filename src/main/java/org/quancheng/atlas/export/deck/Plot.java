package org.quancheng.atlas.export.deck;

import javafx.scene.paint.Color;

import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.StrokeStyle.LineCap;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Puts things of a scene onto a slide, as shapes that a person can name, move and recolour.
 *
 * @param into a slide or a group on it
 * @param to from pixels of the scene to points of the slide; it turns and scales, but never warps
 */
record Plot(XSLFShapeContainer into, AffineTransform to, Tags tags) {
    /** The thinnest line that a projector shows, in points. */
    private static final double THINNEST = 0.25;

    /** The same with another transformation before this one. */
    Plot through(AffineTransform first) {
        AffineTransform both = new AffineTransform(to);
        both.concatenate(first);
        return new Plot(into, both, tags);
    }

    /** Points for one pixel. */
    double scale() {
        return Math.hypot(to.getScaleX(), to.getShearY());
    }

    /**
     * Draws a path; nothing where it would not be seen.
     *
     * @param width of its line in pixels
     * @param dash in pixels; empty for a line without gaps
     */
    void path(
            String name,
            Shape path,
            Optional<Color> fill,
            Optional<Color> line,
            double width,
            List<Double> dash) {
        if (fill.isEmpty() && (line.isEmpty() || width <= 0)) return;
        Path2D.Double points = Curves.cubic(path.getPathIterator(to));
        Rectangle2D box = points.getBounds2D();
        if (points.getCurrentPoint() == null || box.getWidth() + box.getHeight() <= 0) return;
        XSLFFreeformShape shape = tags.tag(into.createFreeform(), name);
        shape.setPath(points);
        ink(shape, fill, width > 0 ? line : Optional.empty(), width, dash);
    }

    private void ink(
            XSLFSimpleShape shape,
            Optional<Color> fill,
            Optional<Color> line,
            double width,
            List<Double> dash) {
        shape.setFillColor(fill.map(Inking::awt).orElse(null));
        shape.setLineColor(line.map(Inking::awt).orElse(null));
        if (line.isEmpty()) return;
        shape.setLineWidth(Math.max(THINNEST, width * scale()));
        shape.setLineCap(LineCap.ROUND);
        Inking.dash(shape, width, dash);
    }

    /**
     * Sets a line of words.
     *
     * @param box that they take on the screen
     * @param alignment of the words in their box
     */
    XSLFTextBox words(String words, Rectangle2D box, Type type, TextAlign alignment) {
        Point2D middle = to.transform(new Point2D.Double(box.getCenterX(), box.getCenterY()), null);
        // The room for letters of another font must not reach over the edge of the slide.
        double width = Math.min(box.getWidth() * scale(), within(middle.getX(), Form.WIDTH));
        double height = Math.min(box.getHeight() * scale(), within(middle.getY(), Form.HEIGHT));
        XSLFTextBox text = tags.tag(into.createTextBox(), words);
        text.setAnchor(
                new Rectangle2D.Double(
                        middle.getX() - width / 2, middle.getY() - height / 2, width, height));
        double turn = Math.toDegrees(Math.atan2(to.getShearY(), to.getScaleX()));
        if (Math.abs(turn) > 0.5) text.setRotation(turn);
        text.setWordWrap(false);
        text.setLeftInset(0);
        text.setRightInset(0);
        text.setTopInset(0);
        text.setBottomInset(0);
        text.setVerticalAlignment(VerticalAlignment.MIDDLE);
        Wording.line(text, words, type, scale(), alignment);
        return text;
    }

    /** How long something around a middle can be without leaving a side of the slide. */
    private static double within(double middle, double side) {
        return 2 * Math.max(1, Math.min(middle, side - middle));
    }

    /** Puts a picture of the file into a box of the scene. */
    void picture(String name, PictureData picture, Rectangle2D box) {
        tags.tag(into.createPicture(picture), name)
                .setAnchor(to.createTransformedShape(box).getBounds2D());
    }

    /** A group of shapes; nothing is left of it if nothing is put into it. */
    void group(String name, Consumer<Plot> content) {
        XSLFGroupShape group = tags.tag(into.createGroup(), name);
        content.accept(new Plot(group, to, tags));
        Rectangle2D box = null;
        for (XSLFShape shape : group.getShapes())
            box = box == null ? shape.getAnchor() : box.createUnion(shape.getAnchor());
        if (box == null) {
            into.removeShape(group);
            return;
        }
        group.setAnchor(box);
        group.setInteriorAnchor(box);
    }
}
