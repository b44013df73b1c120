package org.quancheng.atlas.export.scene;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.map.sign.HaloText;
import org.quancheng.atlas.style.Look;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
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

    /** Words on one line, laid out: their baseline begins at a point. */
    private record Line(Text like, String words, double x, double y, double width, boolean apart) {}

    /** Sets such letters; where the font lacks one, they are drawn instead. */
    void spell(List<Text> letters, Graphics2D g, double opacity) {
        ink(line(letters), g, opacity);
    }

    /** Sets a text. */
    void set(Text text, Graphics2D g, double opacity) {
        lines(text).forEach(line -> ink(line, g, opacity));
    }

    /**
     * Draws the halo of a name of the map, for its words to be set upon: as outlines, or else it
     * would be read twice.
     */
    void halo(HaloText name, Graphics2D g, double opacity) {
        List<Text> letters = name.letters();
        if (letters.isEmpty() || !paint(name.halo().orElse(null), g, opacity)) return;
        if (name.isTurned()) {
            AffineTransform before = g.getTransform();
            for (Text letter : letters) {
                g.transform(Transcriber.awt(letter.getLocalToParentTransform()));
                halo(name, lines(letter), g);
                g.setTransform(before);
            }
        } else if (letters.size() > 1) halo(name, List.of(line(letters)), g);
        else halo(name, lines(letters.getFirst()), g);
    }

    private void halo(HaloText name, List<Line> lines, Graphics2D g) {
        for (Line line : lines) {
            java.awt.Shape outline = outline(line);
            g.setStroke(
                    Paints.stroke(
                            name.haloWidth(),
                            StrokeLineCap.SQUARE,
                            StrokeLineJoin.ROUND,
                            1,
                            List.of(),
                            0));
            g.draw(outline);
            g.fill(outline);
        }
    }

    private static Line line(List<Text> letters) {
        Text first = letters.getFirst();
        Text last = letters.getLast();
        String words = String.join("", letters.stream().map(Text::getText).toList());
        double width = last.getX() + last.getLayoutBounds().getWidth() - first.getX();
        return new Line(first, words, first.getX(), first.getY(), width, true);
    }

    private static List<Line> lines(Text text) {
        String words = text.getText();
        if (words.isBlank()) return List.of();
        List<Line> lines = new ArrayList<>();
        for (TextLineInfo line : text.getLayoutInfo().getTextLines(false)) {
            String part = words.substring(line.start(), line.end()).stripTrailing();
            if (part.isBlank()) continue;
            Rectangle2D box = line.bounds();
            double baseline = box.getMinY() + ascent(text);
            double width = box.getWidth();
            if (part.length() < line.end() - line.start()) width = width(text, part);
            lines.add(new Line(text, part, box.getMinX(), baseline, width, false));
        }
        return lines;
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

    /** The shipped font as a line needs it; empty for icons and for letters that it lacks. */
    private Optional<Font> font(Line line) {
        javafx.scene.text.Font theirs = line.like().getFont();
        Font font = faces.at(theirs.getSize(), theirs.getStyle().contains("Bold"));
        if (!theirs.getFamily().equals(Look.FAMILY) || font.canDisplayUpTo(line.words()) >= 0)
            return Optional.empty();
        int gaps = line.words().codePointCount(0, line.words().length()) - 1;
        double natural = Typefaces.width(font, line.words());
        return Optional.of(
                line.apart() && gaps > 0
                        ? Typefaces.spaced(font, (line.width() - natural) / gaps)
                        : font);
    }

    /** From where a line set in the shipped font lies, and is as wide as it is there, to here. */
    private static AffineTransform place(Line line, Font font) {
        AffineTransform place = AffineTransform.getTranslateInstance(line.x(), line.y());
        if (line.apart()) return place;
        double natural = Typefaces.width(font, line.words());
        double stretch = natural <= 0 ? 1 : line.width() / natural;
        if (Math.abs(stretch - 1) > UNSEEN) place.scale(stretch, 1);
        return place;
    }

    private java.awt.Shape outline(Line line) {
        return font(line)
                .map(
                        font ->
                                place(line, font)
                                        .createTransformedShape(
                                                Typefaces.outline(font, line.words())))
                .orElseGet(() -> drawn(line));
    }

    private void ink(Line line, Graphics2D g, double opacity) {
        Text like = line.like();
        if (!paint(like.getFill(), g, opacity)) return;
        Optional<Font> font = font(line);
        if (font.isEmpty()) {
            g.fill(drawn(line));
            return;
        }
        AffineTransform before = g.getTransform();
        g.transform(place(line, font.get()));
        press.set(g, line.words(), font.get(), 0, 0);
        g.setTransform(before);
    }

    /** Icons, and letters that the shipped font lacks, become outlines. */
    private static java.awt.Shape drawn(Line line) {
        Text alone = new Text(line.x(), line.y(), line.words());
        alone.setFont(line.like().getFont());
        return Outlines.area(alone);
    }

    private static boolean paint(@Nullable Paint paint, Graphics2D g, double opacity) {
        Optional<java.awt.Paint> found =
                Paints.of(paint, opacity, new java.awt.geom.Rectangle2D.Double(0, 0, 1, 1));
        found.ifPresent(g::setPaint);
        return found.isPresent();
    }
}
