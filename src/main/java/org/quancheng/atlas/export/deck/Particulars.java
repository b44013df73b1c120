package org.quancheng.atlas.export.deck;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.CTProperties;
import org.quancheng.atlas.plan.fact.Language;

import java.util.Date;
import java.util.Optional;

/** What a presentation says of itself, instead of what POI's empty one says. */
final class Particulars {
    private static final String RUNS =
            "declare namespace a='http://schemas.openxmlformats.org/drawingml/2006/main' .//a:rPr";

    private Particulars() {}

    static void tell(XMLSlideShow show, String title, Language language) {
        POIXMLProperties properties = show.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Optional<Date> now = Optional.of(new Date());
        core.setTitle(title);
        core.setCreated(now);
        core.setModified(now);
        CTProperties told = properties.getExtendedProperties().getUnderlyingProperties();
        told.setPresentationFormat("Widescreen");
        told.setSlides(show.getSlides().size());
        // Lists of themes and titles, of which only the program that opens it knows the fonts.
        if (told.isSetHeadingPairs()) told.unsetHeadingPairs();
        if (told.isSetTitlesOfParts()) told.unsetTitlesOfParts();
        dropThumbnail(show.getPackage());
        for (XSLFSlide slide : show.getSlides()) {
            speak(slide, language);
            if (slide.getNotes() != null) speak(slide.getNotes(), language);
        }
    }

    /** A picture of an empty slide. */
    private static void dropThumbnail(OPCPackage file) {
        for (PackageRelationship r :
                file.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
            file.removePart(file.getPart(r).getPartName());
            file.removeRelationship(r.getId());
        }
    }

    /** Which language the words are in, so that a speller does not take them for another one. */
    private static void speak(XSLFSheet sheet, Language language) {
        for (XmlObject run : sheet.getXmlObject().selectPath(RUNS))
            if (run instanceof CTTextCharacterProperties properties)
                properties.setLang(language == Language.ZH ? "zh-CN" : "en-US");
    }
}
