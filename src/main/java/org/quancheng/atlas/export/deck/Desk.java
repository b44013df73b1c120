package org.quancheng.atlas.export.deck;

import javafx.scene.paint.Color;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** One slide in the making: its placeholders, and words and notes beside them. */
final class Desk {
    private static final double TITLE_MOST = 26;
    private static final double TITLE_LEAST = 18;
    private static final double TITLE_HEIGHT = 76;
    private static final double FOOT_SIZE = 9;
    private static final double FOOT_LEAST = 6.5;
    private static final String NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

    final XSLFSlide slide;
    final Tags tags = new Tags();
    private final XMLSlideShow show;
    private final Tones tones;
    private final boolean wide;

    /**
     * @param wide whether words go over the whole width, since there is no map
     */
    Desk(XMLSlideShow show, SlideLayout layout, Tones tones) {
        this.show = show;
        this.tones = tones;
        wide = layout == SlideLayout.TITLE_ONLY;
        slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(layout));
    }

    /**
     * Fills the title in.
     *
     * @return where it ends
     */
    double title(String words, Rectangle2D box) {
        double size =
                Measure.size(
                        words,
                        TITLE_MOST,
                        TITLE_LEAST,
                        true,
                        box.getWidth(),
                        wide ? box.getHeight() : TITLE_HEIGHT);
        double height = Measure.height(words, size, true, box.getWidth());
        XSLFTextShape title = placeholder(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
        fill(title, words, size);
        title.setAnchor(new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), height));
        return box.getY() + height;
    }

    /**
     * Fills the words under the title in.
     *
     * @param box no higher than they may be
     * @return where they end
     */
    double words(String words, Rectangle2D box, double most, double least) {
        double size = Measure.size(words, most, least, false, box.getWidth(), box.getHeight());
        double height = Measure.height(words, size, false, box.getWidth());
        XSLFTextShape body =
                placeholder(Placeholder.BODY, Placeholder.CONTENT, Placeholder.SUBTITLE);
        fill(body, words, size);
        body.setAnchor(new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), height));
        return box.getY() + height;
    }

    private XSLFTextShape placeholder(Placeholder... kinds) {
        for (XSLFTextShape shape : slide.getPlaceholders())
            for (Placeholder kind : kinds) if (shape.getTextType() == kind) return shape;
        throw new IllegalStateException("no placeholder on " + slide.getSlideLayout().getName());
    }

    private void fill(XSLFTextShape shape, String words, double size) {
        XSLFTextParagraph paragraph = Wording.alone(shape);
        paragraph.addNewTextRun().setText(words);
        paragraph.getTextRuns().getFirst().setFontSize(size);
    }

    /** Words of one size in a box of their own, wrapped. */
    XSLFTextBox note(
            String name, String words, Rectangle2D box, double size, boolean bold, Color colour) {
        XSLFTextBox text = tags.tag(slide.createTextBox(), name);
        text.setAnchor(box);
        text.setWordWrap(true);
        text.setLeftInset(0);
        text.setRightInset(0);
        text.setTopInset(0);
        text.setBottomInset(0);
        XSLFTextParagraph paragraph = Wording.alone(text);
        paragraph.setTextAlign(TextAlign.LEFT);
        Wording.lines(paragraph, words, size, bold, colour);
        return text;
    }

    /** Puts where it comes from and the number of the slide at its foot. */
    void foot(String name, Optional<String> source) {
        Rectangle2D box = Form.foot(wide);
        source.ifPresent(
                words ->
                        note(
                                        name,
                                        words,
                                        box,
                                        Measure.size(
                                                words,
                                                FOOT_SIZE,
                                                FOOT_LEAST,
                                                false,
                                                box.getWidth(),
                                                box.getHeight()),
                                        false,
                                        tones.soft())
                                .setVerticalAlignment(VerticalAlignment.MIDDLE));
        number();
    }

    private void number() {
        XSLFTextBox box = tags.tag(slide.createTextBox(), "#");
        CTShape xml = (CTShape) box.getXmlObject();
        xml.getNvSpPr().getCNvSpPr().setTxBox(false);
        var place = xml.getNvSpPr().getNvPr().addNewPh();
        place.setType(STPlaceholderType.SLD_NUM);
        place.setIdx(12);
        box.setAnchor(wide ? Form.WIDE_PAGE : Form.PAGE);
        XSLFTextParagraph paragraph = Wording.alone(box);
        paragraph.setTextAlign(TextAlign.RIGHT);
        CTTextField field = paragraph.getXmlObject().addNewFld();
        field.setId(NUMBER_FIELD);
        field.setType("slidenum");
        field.addNewRPr().setSz(1000);
        field.setT(Integer.toString(slide.getSlideNumber()));
    }

    /** Writes what the speaker says. */
    void notes(String words) {
        NotesPage.of(show, slide, words);
    }
}
