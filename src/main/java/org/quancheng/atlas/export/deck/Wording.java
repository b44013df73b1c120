package org.quancheng.atlas.export.deck;

import javafx.scene.paint.Color;

import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Words on slides. */
final class Wording {
    private static final double EMU = 12_700;
    private static final String HALO =
            "<xml-fragment xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                    + "<a:glow rad=\"%d\"><a:srgbClr val=\"%s\"/></a:glow></xml-fragment>";

    private Wording() {}

    /**
     * One line in a text box.
     *
     * @param scale points for a pixel
     */
    static void line(XSLFTextBox box, String words, Type type, double scale, TextAlign alignment) {
        XSLFTextParagraph paragraph = alone(box);
        paragraph.setTextAlign(alignment);
        XSLFTextRun run = run(paragraph, words, type.size() * scale, type.bold());
        run.setFontColor(Inking.awt(type.colour()));
        if (type.spacing() != 0) run.setCharacterSpacing(type.spacing() * scale);
        type.halo()
                .ifPresent(
                        colour ->
                                halo(
                                        properties(run),
                                        type.size() * scale * 0.14,
                                        Inking.hex(colour)));
    }

    /** The one paragraph of a shape that had others. */
    static XSLFTextParagraph alone(XSLFTextShape shape) {
        shape.clearText();
        return shape.getTextParagraphs().isEmpty()
                ? shape.addNewTextParagraph()
                : shape.getTextParagraphs().getFirst();
    }

    /** Several lines in one paragraph: a run of letters cannot hold a break. */
    static void lines(
            XSLFTextParagraph paragraph, String words, double points, boolean bold, Color colour) {
        boolean first = true;
        for (String line : words.lines().toList()) {
            if (!first) paragraph.addLineBreak();
            first = false;
            if (!line.isEmpty())
                run(paragraph, line, points, bold).setFontColor(Inking.awt(colour));
        }
    }

    private static XSLFTextRun run(
            XSLFTextParagraph paragraph, String words, double points, boolean bold) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontSize(Math.round(points * 10) / 10.0);
        run.setBold(bold);
        return run;
    }

    static CTTextCharacterProperties properties(XSLFTextRun run) {
        CTRegularTextRun xml = (CTRegularTextRun) run.getXmlObject();
        return xml.isSetRPr() ? xml.getRPr() : xml.addNewRPr();
    }

    private static void halo(CTTextCharacterProperties properties, double points, String colour) {
        try {
            properties
                    .addNewEffectLst()
                    .set(XmlObject.Factory.parse(HALO.formatted((long) (points * EMU), colour)));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
