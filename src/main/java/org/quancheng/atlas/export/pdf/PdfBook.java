package org.quancheng.atlas.export.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.quancheng.atlas.export.Steps;
import org.quancheng.atlas.export.scene.Press;
import org.quancheng.atlas.export.scene.Transcriber;
import org.quancheng.atlas.export.scene.Typefaces;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Look;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A PDF file of laid-out pages.
 *
 * @param title as a reader shows it
 * @param author who made it
 */
public record PdfBook(String title, String author, Language language, List<Sheet> sheets) {
    private static final Text PAGE = new Text("写入页面", "Writing pages");

    /**
     * Writes it.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path file, Look look, Steps steps) throws IOException {
        Typefaces faces = new Typefaces(look);
        try (PDDocument document = new PDDocument()) {
            describe(document);
            PdfPress press = new PdfPress(document, look);
            Ways ways = new Ways(document);
            for (int i = 0; i < sheets.size(); i++) {
                steps.at(i, sheets.size(), PAGE);
                add(document, sheets.get(i), faces, press, ways);
            }
            ways.join();
            steps.at(sheets.size(), sheets.size(), PAGE);
            try (OutputStream out = Files.newOutputStream(file)) {
                document.save(out);
            }
        }
    }

    private void describe(PDDocument document) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(author);
        document.getDocumentInformation().setCreator(author);
        document.getDocumentCatalog().setLanguage(language.locale().toLanguageTag());
        PDViewerPreferences preferences =
                new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static void add(
            PDDocument document, Sheet sheet, Typefaces faces, PdfPress press, Ways ways)
            throws IOException {
        float width = (float) (sheet.width() * Sheet.SCALE);
        float height = (float) (sheet.height() * Sheet.SCALE);
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
        graphics.setFontTextDrawer(press);
        graphics.scale(Sheet.SCALE, Sheet.SCALE);
        ways.add(
                page,
                Sheet.SCALE,
                height,
                new Transcriber(faces, Press.PLAIN).copy(sheet.root(), graphics));
        graphics.dispose();
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            stream.drawForm(graphics.getXFormObject());
        }
    }
}
