package org.quancheng.atlas.export.deck;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.export.scene.Outlines;
import org.quancheng.atlas.map.ground.Flat;
import org.quancheng.atlas.map.sign.HaloText;
import org.quancheng.atlas.style.Look;

import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Copies nodes of a laid-out scene onto a slide: shapes as shapes, words as words. */
final class Figures {
    /** Room that letters of another font may take, as a share of theirs. */
    private static final double ROOM = 1.12;

    /** How much higher than the middle of our lines other fonts have the middle of theirs. */
    private static final double RAISE = 0.11;

    private Figures() {}

    /**
     * Copies a node.
     *
     * @param plot in the coordinates of its parent
     * @param name of what it is
     */
    static void copy(Node node, Plot plot, String name) {
        copy(node, plot, name, 1);
    }

    private static void copy(Node node, Plot parent, String name, double around) {
        double opacity = around * node.getOpacity();
        if (!node.isVisible() || opacity <= 0) return;
        Plot plot = parent.through(awt(node.getLocalToParentTransform()));
        switch (node) {
            case HaloText words -> halo(words, plot);
            case Text text -> text(text, plot, name, opacity);
            case Shape hatch when hatch.getUserData() instanceof Flat lines ->
                    plot.path(
                            name,
                            lines.path(),
                            lines.fill(),
                            lines.stroke(),
                            lines.width(),
                            lines.dash());
            case Shape shape ->
                    plot.path(
                            name,
                            Outlines.of(shape),
                            colour(shape.getFill(), opacity),
                            colour(shape.getStroke(), opacity),
                            shape.getStrokeWidth(),
                            shape.getStrokeDashArray());
            case Parent inner -> {
                if (inner instanceof Region region) {
                    background(region, plot, name, opacity);
                    borders(region, plot, name, opacity);
                }
                for (Node child : inner.getChildrenUnmodifiable()) copy(child, plot, name, opacity);
            }
            default -> {}
        }
    }

    static AffineTransform awt(Transform t) {
        return new AffineTransform(
                t.getMxx(), t.getMyx(), t.getMxy(), t.getMyy(), t.getTx(), t.getTy());
    }

    private static Optional<Color> colour(@Nullable Paint paint, double opacity) {
        return paint instanceof Color c && c.getOpacity() * opacity > 0
                ? Optional.of(c.deriveColor(0, 1, 1, opacity))
                : Optional.empty();
    }

    private static void background(Region region, Plot plot, String name, double opacity) {
        if (region.getBackground() == null) return;
        for (BackgroundFill fill : region.getBackground().getFills()) {
            double arc = 2 * fill.getRadii().getTopLeftHorizontalRadius();
            Rectangle box =
                    new Rectangle(
                            fill.getInsets().getLeft(),
                            fill.getInsets().getTop(),
                            region.getWidth()
                                    - fill.getInsets().getLeft()
                                    - fill.getInsets().getRight(),
                            region.getHeight()
                                    - fill.getInsets().getTop()
                                    - fill.getInsets().getBottom());
            box.setArcWidth(arc);
            box.setArcHeight(arc);
            plot.path(
                    name,
                    region.getShape() == null ? Outlines.of(box) : Outlines.of(region.getShape()),
                    colour(fill.getFill(), opacity),
                    Optional.empty(),
                    0,
                    List.of());
        }
    }

    private static void borders(Region region, Plot plot, String name, double opacity) {
        if (region.getBorder() == null) return;
        double w = region.getWidth();
        double h = region.getHeight();
        for (BorderStroke b : region.getBorder().getStrokes()) {
            double[] widths = {
                b.getWidths().getTop(),
                b.getWidths().getRight(),
                b.getWidths().getBottom(),
                b.getWidths().getLeft()
            };
            List<Paint> paints =
                    List.of(
                            b.getTopStroke(),
                            b.getRightStroke(),
                            b.getBottomStroke(),
                            b.getLeftStroke());
            Line2D[] sides = {
                new Line2D.Double(0, 0, w, 0),
                new Line2D.Double(w, 0, w, h),
                new Line2D.Double(0, h, w, h),
                new Line2D.Double(0, 0, 0, h)
            };
            for (int i = 0; i < sides.length; i++)
                plot.path(
                        name,
                        sides[i],
                        Optional.empty(),
                        colour(paints.get(i), opacity),
                        widths[i],
                        List.of());
        }
    }

    /** A name of the map: its halo and its letters are one, and letters that stand apart a word. */
    private static void halo(HaloText name, Plot plot) {
        if (name.isTurned())
            for (Text letter : name.letters())
                letters(
                        name,
                        List.of(letter),
                        plot.through(awt(letter.getLocalToParentTransform())));
        else if (!name.letters().isEmpty()) letters(name, name.letters(), plot);
        for (Node line : name.getChildren())
            if (line instanceof HaloText further)
                halo(further, plot.through(awt(further.getLocalToParentTransform())));
    }

    private static void letters(HaloText name, List<Text> letters, Plot plot) {
        Text first = letters.getFirst();
        Text last = letters.getLast();
        String words = String.join("", letters.stream().map(Text::getText).toList());
        double size = first.getFont().getSize();
        double left = first.getLayoutBounds().getMinX();
        double right = last.getLayoutBounds().getMaxX();
        double spacing =
                letters.size() < 2
                        ? 0
                        : letters.get(1).getX() - first.getX() - first.getLayoutBounds().getWidth();
        double middle = first.getY() - size * (0.88 - 0.59 + RAISE);
        double width = (right - left) * ROOM + spacing;
        plot.words(
                words,
                new Rectangle2D.Double(
                        (left + right - width + spacing) / 2,
                        middle - size * 0.7,
                        width,
                        size * 1.4),
                new Type(
                        size,
                        isBold(first),
                        spacing,
                        colour(first.getFill(), 1).orElse(Color.BLACK),
                        name.halo()),
                TextAlign.CENTER);
    }

    /** The same letters outside of any scene, whose transformations would else come twice. */
    private static Text alike(Text text, String words) {
        Text probe = new Text("x");
        probe.setFont(text.getFont());
        Bounds box = text.getLayoutBounds();
        Text alone =
                new Text(box.getMinX(), box.getMinY() - probe.getLayoutBounds().getMinY(), words);
        alone.setFont(text.getFont());
        return alone;
    }

    private static boolean isBold(Text text) {
        return text.getFont().getStyle().contains("Bold");
    }

    private static void text(Text text, Plot plot, String name, double opacity) {
        String words = text.getText();
        if (words.isBlank()) return;
        if (!text.getFont().getFamily().equals(Look.FAMILY)) {
            plot.path(
                    name,
                    Outlines.area(alike(text, words)),
                    colour(text.getFill(), opacity),
                    Optional.empty(),
                    0,
                    List.of());
            return;
        }
        double size = text.getFont().getSize();
        Bounds box = text.getLayoutBounds();
        Type type =
                new Type(
                        size,
                        isBold(text),
                        0,
                        colour(text.getFill(), opacity).orElse(Color.BLACK),
                        Optional.empty());
        boolean wrapped = box.getHeight() > size * 2;
        plot.words(
                        words,
                        new Rectangle2D.Double(
                                box.getMinX(),
                                box.getMinY(),
                                box.getWidth() * (wrapped ? 1.04 : ROOM),
                                box.getHeight()),
                        type,
                        TextAlign.LEFT)
                .setWordWrap(wrapped);
    }
}
