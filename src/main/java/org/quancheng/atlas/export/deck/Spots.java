package org.quancheng.atlas.export.deck;

import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import java.awt.geom.Rectangle2D;

/** Gives a placeholder a place of its own; POI would move the one that it is inherited from. */
final class Spots {
    private Spots() {}

    static void put(XSLFTextShape shape, Rectangle2D box) {
        CTShapeProperties properties = ((CTShape) shape.getXmlObject()).getSpPr();
        CTTransform2D place =
                properties.isSetXfrm() ? properties.getXfrm() : properties.addNewXfrm();
        if (!place.isSetOff()) place.addNewOff();
        if (!place.isSetExt()) place.addNewExt();
        place.getOff().setX(Units.toEMU(box.getX()));
        place.getOff().setY(Units.toEMU(box.getY()));
        place.getExt().setCx(Units.toEMU(box.getWidth()));
        place.getExt().setCy(Units.toEMU(box.getHeight()));
    }
}
