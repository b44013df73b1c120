package org.quancheng.atlas.export.scene;

import org.quancheng.atlas.style.Look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The shipped fonts as Java2D knows them; widths are those that the font's own designers gave, as
 * in a document that embeds it.
 */
public final class Typefaces {
    private static final FontRenderContext IDEAL = new FontRenderContext(null, true, true);

    private final Font regular;
    private final Font bold;

    /**
     * Reads the two weights.
     *
     * @throws IOException if one is missing or damaged
     */
    public Typefaces(Look look) throws IOException {
        regular = read(look, false);
        bold = read(look, true);
    }

    private static Font read(Look look, boolean bold) throws IOException {
        try (InputStream in = Files.newInputStream(look.fontFile(bold))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException("no font: " + look.fontFile(bold), e);
        }
    }

    /** The letters of some words that the shipped font lacks. */
    public Stream<String> missing(String words) {
        return words.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !regular.canDisplay(letter))
                .mapToObj(Character::toString);
    }

    /** The shipped font at a size in pixels. */
    Font at(double size, boolean heavy) {
        return (heavy ? bold : regular).deriveFont((float) size);
    }

    /** The same with space between its letters, in pixels. */
    static Font spaced(Font font, double space) {
        if (space == 0) return font;
        return font.deriveFont(Map.of(TextAttribute.TRACKING, (float) (space / font.getSize2D())));
    }

    /** The space between letters of a font, in pixels. */
    public static double space(Font font) {
        return font.getAttributes().get(TextAttribute.TRACKING) instanceof Number tracking
                ? tracking.doubleValue() * font.getSize2D()
                : 0;
    }

    /** How wide words are without anything between their letters. */
    static double width(Font font, String words) {
        return font.createGlyphVector(IDEAL, words).getLogicalBounds().getWidth();
    }

    /** The outlines of words, their line beginning at the origin. */
    static java.awt.Shape outline(Font font, String words) {
        return font.createGlyphVector(IDEAL, words).getOutline();
    }
}
