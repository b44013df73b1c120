package org.quancheng.atlas.export.scene;

import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

import org.quancheng.atlas.map.ground.Flat;
import org.quancheng.atlas.map.ground.Ground;
import org.quancheng.atlas.map.sign.HaloText;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Copies a laid-out scene onto a Graphics2D, thing by thing: text stays text, shapes stay shapes,
 * and the ground of a map is painted by its own painter. Effects are left out; they are of the
 * screen. What they do there for the names of the map, a line does here.
 */
public final class Transcriber {
    private final Letters letters;
    private final List<Spot> spots = new ArrayList<>();

    /**
     * @param press sets the words
     */
    public Transcriber(Typefaces faces, Press press) {
        letters = new Letters(faces, press);
    }

    /**
     * Copies a node and all in it.
     *
     * @param g its origin is that of the node's own coordinates
     * @return where links lead from and to, in those coordinates
     */
    public List<Spot> copy(Node node, Graphics2D g) {
        spots.clear();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        content(node, g, new AffineTransform(), node.getOpacity());
        return List.copyOf(spots);
    }

    private void node(Node node, Graphics2D g, AffineTransform parent, double around) {
        double opacity = around * node.getOpacity();
        if (!node.isVisible() || opacity <= 0) return;
        AffineTransform before = g.getTransform();
        java.awt.Shape clip = g.getClip();
        AffineTransform own = awt(node.getLocalToParentTransform());
        g.transform(own);
        AffineTransform here = new AffineTransform(parent);
        here.concatenate(own);
        clip(node).ifPresent(g::clip);
        // To a PDF an empty clip is none.
        if (g.getClip() == null || !g.getClip().getBounds2D().isEmpty())
            content(node, g, here, opacity);
        g.setTransform(before);
        g.setClip(clip);
    }

    static AffineTransform awt(Transform t) {
        return new AffineTransform(
                t.getMxx(), t.getMyx(), t.getMxy(), t.getMyy(), t.getTx(), t.getTy());
    }

    private static Optional<java.awt.Shape> clip(Node node) {
        if (node.getClip() == null) return Optional.empty();
        Node clip = node.getClip();
        java.awt.Shape shape =
                clip instanceof Shape s ? Outlines.of(s) : box(clip.getLayoutBounds());
        return Optional.of(awt(clip.getLocalToParentTransform()).createTransformedShape(shape));
    }

    private static Rectangle2D box(Bounds b) {
        return new Rectangle2D.Double(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight());
    }

    private void content(Node node, Graphics2D g, AffineTransform here, double opacity) {
        Spot.of(node)
                .ifPresent(
                        spot ->
                                spots.add(
                                        spot.at(
                                                here.createTransformedShape(
                                                                box(node.getLayoutBounds()))
                                                        .getBounds2D())));
        switch (node) {
            case Text text -> letters.set(text, g, opacity);
            case Shape shape -> shape(shape, g, opacity);
            case ImageView view -> picture(view, g);
            case Ground ground -> {
                ground.print(g);
                ground.moving().forEach(child -> node(child, g, here, opacity));
            }
            case HaloText name -> {
                letters.halo(name, g, opacity);
                children(name, g, here, opacity);
            }
            case Parent parent -> children(parent, g, here, opacity);
            default -> {}
        }
    }

    private void children(Parent parent, Graphics2D g, AffineTransform here, double opacity) {
        if (parent instanceof Region region) Boxes.draw(region, g, opacity);
        Optional<List<Text>> name =
                parent instanceof Group group ? Letters.spelled(group) : Optional.empty();
        if (name.isPresent()) letters.spell(name.get(), g, opacity);
        else
            parent.getChildrenUnmodifiable().stream()
                    .sorted((a, b) -> Double.compare(b.getViewOrder(), a.getViewOrder()))
                    .forEach(child -> node(child, g, here, opacity));
    }

    private static void shape(Shape shape, Graphics2D g, double opacity) {
        java.awt.Shape outline = Outlines.of(shape);
        Rectangle2D box = outline.getBounds2D();
        if (shape.getUserData() instanceof Flat lines) hatch(lines, g, opacity);
        Paints.of(shape.getFill(), opacity, box)
                .ifPresent(
                        paint -> {
                            g.setPaint(paint);
                            g.fill(outline);
                        });
        if (shape.getStrokeWidth() <= 0) return;
        Paints.of(shape.getStroke(), opacity, box)
                .ifPresent(
                        paint -> {
                            g.setPaint(paint);
                            g.setStroke(Paints.stroke(shape));
                            if (shape.getStrokeType() == StrokeType.CENTERED) g.draw(outline);
                            else inside(shape, outline, g);
                        });
    }

    /** The lines of a hatch, which on the screen is a picture. */
    private static void hatch(Flat lines, Graphics2D g, double opacity) {
        lines.stroke()
                .flatMap(colour -> Paints.of(colour, opacity, lines.path().getBounds2D()))
                .ifPresent(
                        paint -> {
                            g.setPaint(paint);
                            g.setStroke(
                                    Paints.stroke(
                                            lines.width(),
                                            StrokeLineCap.ROUND,
                                            StrokeLineJoin.ROUND,
                                            1,
                                            lines.dash(),
                                            0));
                            g.draw(lines.path());
                        });
    }

    /** A line on the inner side of an outline: twice as wide, and cut along it. */
    private static void inside(Shape shape, java.awt.Shape outline, Graphics2D g) {
        java.awt.Shape clip = g.getClip();
        if (shape.getStrokeType() == StrokeType.INSIDE) g.clip(outline);
        g.setStroke(
                Paints.stroke(
                        2 * shape.getStrokeWidth(),
                        shape.getStrokeLineCap(),
                        shape.getStrokeLineJoin(),
                        shape.getStrokeMiterLimit(),
                        shape.getStrokeDashArray(),
                        shape.getStrokeDashOffset()));
        g.draw(outline);
        g.setClip(clip);
    }

    private static void picture(ImageView view, Graphics2D g) {
        Bounds box = view.getLayoutBounds();
        Pictures.of(view.getImage())
                .ifPresent(
                        picture ->
                                g.drawImage(
                                        picture,
                                        new AffineTransform(
                                                box.getWidth() / picture.getWidth(),
                                                0,
                                                0,
                                                box.getHeight() / picture.getHeight(),
                                                box.getMinX(),
                                                box.getMinY()),
                                        null));
    }
}
