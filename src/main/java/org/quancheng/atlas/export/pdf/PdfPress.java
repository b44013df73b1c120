package org.quancheng.atlas.export.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.quancheng.atlas.export.scene.Typefaces;
import org.quancheng.atlas.style.Look;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.Locale;

/** Sets words in a PDF as words, in the shipped fonts, of which it embeds what is used. */
final class PdfPress implements IPdfBoxGraphics2DFontTextDrawer {
    private final PDFont regular;
    private final PDFont bold;

    PdfPress(PDDocument document, Look look) throws IOException {
        regular = embed(document, look, false);
        bold = embed(document, look, true);
    }

    private static PDFont embed(PDDocument document, Look look, boolean bold) throws IOException {
        try (InputStream in = Files.newInputStream(look.fontFile(bold))) {
            return PDType0Font.load(document, in, true);
        }
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv page) {
        return true;
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv page)
            throws IOException {
        Font font = text.getAttribute(TextAttribute.FONT) instanceof Font f ? f : page.getFont();
        StringBuilder words = new StringBuilder();
        for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) words.append(c);
        PDPageContentStream stream = page.getContentStream();
        page.applyPaint(page.getPaint(), null);
        stream.beginText();
        stream.setFont(isBold(font) ? bold : regular, font.getSize2D());
        stream.setCharacterSpacing((float) Typefaces.space(font));
        // The page's y grows downwards, that of letters upwards.
        stream.setTextMatrix(new Matrix(1, 0, 0, -1, 0, 0));
        stream.showText(words.toString());
        stream.endText();
    }

    private static boolean isBold(Font font) {
        return font.getFontName(Locale.ROOT).contains("Bold");
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv page) {
        return page.getCalculationGraphics().getFontMetrics(font);
    }
}
