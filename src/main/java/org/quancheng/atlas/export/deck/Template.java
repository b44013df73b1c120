package org.quancheng.atlas.export.deck;

import javafx.scene.paint.Color;

import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextListStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideMasterTextStyles;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Language;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;

/** An empty presentation with the atlas' own master: wide slides, its colours, its layouts. */
final class Template {
    /** What Windows and the Chinese office programs have. */
    private static final String CHINESE_FACE = "微软雅黑";

    private static final String LATIN_FACE = "Arial";

    /** Sizes of type in hundredths of a point. */
    private static final int TITLE_SIZE = 2600;

    private static final int WORDS_SIZE = 1600;

    /** How wide slides are that the other layouts are made for. */
    private static final int NARROW = 720;

    /** The layouts that slides are made from. */
    private static final Map<SlideLayout, String> KEPT =
            Map.of(
                    SlideLayout.TITLE, "Atlas cover",
                    SlideLayout.TITLE_AND_CONTENT, "Atlas chapter",
                    SlideLayout.TITLE_ONLY, "Atlas table");

    private final XMLSlideShow show = new XMLSlideShow();
    private final Tones tones;

    private Template(Tones tones) {
        this.tones = tones;
    }

    static XMLSlideShow of(Plan plan, Language language, Tones tones, Color paper) {
        Template template = new Template(tones);
        template.show.setPageSize(new Dimension(Form.WIDTH, Form.HEIGHT));
        template.colours(plan, paper);
        template.faces(language == Language.ZH ? CHINESE_FACE : LATIN_FACE);
        template.styles();
        template.layouts();
        return template.show;
    }

    private XSLFSlideMaster master() {
        return show.getSlideMasters().getFirst();
    }

    private void colours(Plan plan, Color paper) {
        CTColorScheme scheme = master().getTheme().getXmlObject().getThemeElements().getClrScheme();
        scheme.setName("Atlas");
        set(scheme.getDk1(), tones.ink());
        set(scheme.getLt1(), Color.WHITE);
        set(scheme.getDk2(), tones.soft());
        set(scheme.getLt2(), paper);
        List<CTColor> accents =
                List.of(
                        scheme.getAccent1(),
                        scheme.getAccent2(),
                        scheme.getAccent3(),
                        scheme.getAccent4(),
                        scheme.getAccent5(),
                        scheme.getAccent6());
        set(accents.getFirst(), tones.accent());
        List<Layout.Element> elements = plan.elements();
        for (int i = 1; i < accents.size() && i <= elements.size(); i++)
            set(accents.get(i), Color.web(elements.get(i - 1).colour().light()));
        set(scheme.getHlink(), tones.accent());
        set(scheme.getFolHlink(), tones.accent());
    }

    private static void set(CTColor to, Color colour) {
        if (to.isSetSysClr()) to.unsetSysClr();
        (to.isSetSrgbClr() ? to.getSrgbClr() : to.addNewSrgbClr()).setVal(Inking.bytes(colour));
    }

    private void faces(String latin) {
        CTFontScheme scheme = master().getTheme().getXmlObject().getThemeElements().getFontScheme();
        scheme.setName("Atlas");
        for (CTFontCollection faces : List.of(scheme.getMajorFont(), scheme.getMinorFont())) {
            faces.getLatin().setTypeface(latin);
            faces.getEa().setTypeface(CHINESE_FACE);
        }
    }

    private void styles() {
        CTSlideMasterTextStyles styles = master().getXmlObject().getTxStyles();
        CTTextParagraphProperties title = styles.getTitleStyle().getLvl1PPr();
        title.setAlgn(STTextAlignType.L);
        title.getDefRPr().setSz(TITLE_SIZE);
        title.getDefRPr().setB(true);
        CTTextParagraphProperties words = styles.getBodyStyle().getLvl1PPr();
        words.setMarL(0);
        words.setIndent(0);
        if (words.isSetBuChar()) words.unsetBuChar();
        words.addNewBuNone();
        words.getDefRPr().setSz(WORDS_SIZE);
    }

    private void layouts() {
        arrange(master(), Form.TITLE, Form.CAPTION, Form.PAGE);
        for (XSLFSlideLayout layout : master().getSlideLayouts()) {
            String name = KEPT.get(layout.getType());
            if (name == null) {
                widen(layout);
                continue;
            }
            switch (layout.getType()) {
                case TITLE -> arrange(layout, Form.COVER_TITLE, Form.COVER_WORDS, Form.PAGE);
                case TITLE_ONLY -> arrange(layout, Form.WIDE_TITLE, Form.WIDE_BODY, Form.WIDE_PAGE);
                default -> arrange(layout, Form.TITLE, Form.CAPTION, Form.PAGE);
            }
            layout.getXmlObject().getCSld().setName(name);
        }
        XSLFAutoShape bar = master().createAutoShape();
        bar.setAnchor(Form.BAR);
        bar.setFillColor(Inking.awt(tones.accent()));
        bar.setLineColor(null);
        new Tags().tag(bar, "Atlas bar");
    }

    /** Spreads a layout that was made for narrow slides. */
    private static void widen(XSLFSlideLayout layout) {
        double wider = (double) Form.WIDTH / NARROW;
        for (XSLFShape shape : layout.getShapes()) {
            if (!(shape instanceof XSLFTextShape text)
                    || !(shape.getXmlObject() instanceof CTShape xml)
                    || !xml.getSpPr().isSetXfrm()) continue;
            Rectangle2D box = text.getAnchor();
            text.setAnchor(
                    new Rectangle2D.Double(
                            box.getX() * wider,
                            box.getY(),
                            box.getWidth() * wider,
                            box.getHeight()));
        }
    }

    private static void arrange(
            XSLFSheet sheet, Rectangle2D title, Rectangle2D words, Rectangle2D page) {
        for (XSLFShape shape : List.copyOf(sheet.getShapes())) {
            if (!(shape instanceof XSLFTextShape text) || text.getTextType() == null) continue;
            switch (text.getTextType()) {
                case TITLE, CENTERED_TITLE -> put(text, title, VerticalAlignment.TOP);
                case BODY, CONTENT, SUBTITLE -> put(text, words, VerticalAlignment.TOP);
                case SLIDE_NUMBER -> {
                    put(text, page, VerticalAlignment.MIDDLE);
                    continue;
                }
                // Nobody fills them in.
                default -> {
                    sheet.removeShape(shape);
                    continue;
                }
            }
            if (sheet instanceof XSLFSlideLayout && shape.getXmlObject() instanceof CTShape xml)
                xml.getTxBody().setLstStyle(CTTextListStyle.Factory.newInstance());
        }
    }

    private static void put(XSLFTextShape text, Rectangle2D box, VerticalAlignment vertical) {
        Spots.put(text, box);
        text.setVerticalAlignment(vertical);
        text.setLeftInset(0);
        text.setRightInset(0);
        text.setTopInset(0);
        text.setBottomInset(0);
    }
}
