package org.quancheng.atlas.export.scene;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

import org.quancheng.atlas.style.Look;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;

/** Sets the texts of a scene: each line as one, as wide as on the screen. */
final class Letters {
    /** A difference in width that nobody sees, as a share. */
    private static final double UNSEEN = 0.001;

    private final Typefaces faces;
    private final Press press;

    Letters(Typefaces faces, Press press) {
        this.faces = faces;
        this.press = press;
    }

    /**
     * The letters of a name that stand one by one, as one text.
     *
     * @return empty if a group is anything else
     */
    static Optional<List<Text>> spelled(Group group) {
        List<Node> children = group.getChildren();
        if (children.size() < 2) return Optional.empty();
        if (!(children.getFirst() instanceof Text first)) return Optional.empty();
        for (Node node : children) {
            boolean alike =
                    node instanceof Text t
                            && t.getText().codePointCount(0, t.getText().length()) == 1
                            && t.getY() == first.getY()
                            && t.getFont().equals(first.getFont())
                            && t.getTransforms().isEmpty();
            if (!alike) return Optional.empty();
        }
        return Optional.of(children.stream().map(Text.class::cast).toList());
    }

    /** Sets such letters; where the font lacks one, they are drawn instead. */
    void spell(List<Text> letters, Graphics2D g, double opacity) {
        Text first = letters.getFirst();
        Text last = letters.getLast();
        String words = String.join("", letters.stream().map(Text::getText).toList());
        double width = last.getX() + last.getLayoutBounds().getWidth() - first.getX();
        line(first, words, first.getX(), first.getY(), width, true, g, opacity);
    }

    /** Sets a text. */
    void set(Text text, Graphics2D g, double opacity) {
        String words = text.getText();
        if (words.isBlank()) return;
        for (TextLineInfo line : text.getLayoutInfo().getTextLines(false)) {
            String part = words.substring(line.start(), line.end()).stripTrailing();
            if (part.isBlank()) continue;
            Rectangle2D box = line.bounds();
            double baseline = box.getMinY() + ascent(text);
            double width = box.getWidth();
            if (part.length() < line.end() - line.start()) width = width(text, part);
            line(text, part, box.getMinX(), baseline, width, false, g, opacity);
        }
    }

    private static double width(Text like, String words) {
        Text line = new Text(words);
        line.setFont(like.getFont());
        return line.getLayoutBounds().getWidth();
    }

    private static double ascent(Text like) {
        Text line = new Text("x");
        line.setFont(like.getFont());
        return -line.getLayoutBounds().getMinY();
    }

    private void line(
            Text like,
            String words,
            double x,
            double y,
            double width,
            boolean spaced,
            Graphics2D g,
            double opacity) {
        javafx.scene.text.Font theirs = like.getFont();
        Font font = faces.at(theirs.getSize(), theirs.getStyle().contains("Bold"));
        boolean ours = theirs.getFamily().equals(Look.FAMILY) && font.canDisplayUpTo(words) < 0;
        if (!ours) {
            drawn(like, words, x, y, g, opacity);
            return;
        }
        double natural = Typefaces.width(font, words);
        int gaps = words.codePointCount(0, words.length()) - 1;
        double space = spaced && gaps > 0 ? (width - natural) / gaps : 0;
        double stretch = spaced || natural <= 0 ? 1 : width / natural;
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        if (Math.abs(stretch - 1) > UNSEEN) g.scale(stretch, 1);
        Font set = Typefaces.spaced(font, space);
        // What has a line around it lies under words as their halo: it is not to be read twice.
        if (like.getStroke() != null && like.getStrokeWidth() > 0)
            inked(like, Typefaces.outline(set, words), g, opacity);
        else if (paint(like.getFill(), g, opacity)) press.set(g, words, set, 0, 0);
        g.setTransform(before);
    }

    private static boolean paint(Paint paint, Graphics2D g, double opacity) {
        Optional<java.awt.Paint> found =
                Paints.of(paint, opacity, new java.awt.geom.Rectangle2D.Double(0, 0, 1, 1));
        found.ifPresent(g::setPaint);
        return found.isPresent();
    }

    /** Icons, and letters that the shipped font lacks, become outlines. */
    private static void drawn(
            Text like, String words, double x, double y, Graphics2D g, double opacity) {
        Text line = new Text(x, y, words);
        line.setFont(like.getFont());
        inked(like, Outlines.area(line), g, opacity);
    }

    private static void inked(Text like, java.awt.Shape outline, Graphics2D g, double opacity) {
        if (paint(like.getStroke(), g, opacity) && like.getStrokeWidth() > 0) {
            g.setStroke(Paints.stroke(like));
            g.draw(outline);
        }
        if (paint(like.getFill(), g, opacity)) g.fill(outline);
    }
}
