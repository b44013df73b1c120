package org.quancheng.atlas.export.deck;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** A page with a slide and what the speaker says to it, upright as presentations print them. */
final class NotesPage {
    private static final double WIDTH = 540;
    private static final double EDGE = 54;
    private static final double SLIDE_TOP = 90;

    private static final Rectangle2D SLIDE =
            new Rectangle2D.Double(
                    EDGE,
                    SLIDE_TOP,
                    WIDTH - 2 * EDGE,
                    (WIDTH - 2 * EDGE) * Form.HEIGHT / Form.WIDTH);
    private static final Rectangle2D SAID =
            new Rectangle2D.Double(EDGE, 346, WIDTH - 2 * EDGE, 284);

    private NotesPage() {}

    /** Writes the notes of a slide. */
    static void of(XMLSlideShow show, XSLFSlide slide, String words) {
        XSLFNotes page = show.getNotesSlide(slide);
        arrange(show.getNotesMaster());
        arrange(page);
        for (XSLFShape shape : page.getShapes())
            if (shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.BODY)
                text.setText(words);
    }

    /**
     * POI's own pages lie on their side, wider than the paper of its presentations, and its copies
     * of date and number are no longer fields, which PowerPoint offers to repair.
     */
    private static void arrange(XSLFSheet sheet) {
        for (XSLFShape shape : List.copyOf(sheet.getShapes())) {
            if (!(shape instanceof XSLFTextShape text)) continue;
            switch (text.getTextType()) {
                case BODY -> Spots.put(text, SAID);
                case SLIDE_IMAGE -> Spots.put(text, SLIDE);
                default -> sheet.removeShape(shape);
            }
        }
    }
}
