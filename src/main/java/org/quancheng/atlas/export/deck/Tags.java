package org.quancheng.atlas.export.deck;

import org.apache.poi.xslf.usermodel.XSLFShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import java.util.HashMap;
import java.util.Map;

/** The names of the shapes of a slide, as its list of objects shows them: each only once. */
final class Tags {
    private final Map<String, Integer> used = new HashMap<>();

    /** Names a shape. */
    <S extends XSLFShape> S tag(S shape, String name) {
        int count = used.merge(name, 1, Integer::sum);
        properties(shape).setName(count == 1 ? name : name + " " + count);
        return shape;
    }

    private static CTNonVisualDrawingProps properties(XSLFShape shape) {
        return switch (shape.getXmlObject()) {
            case CTShape s -> s.getNvSpPr().getCNvPr();
            case CTGroupShape g -> g.getNvGrpSpPr().getCNvPr();
            case CTGraphicalObjectFrame f -> f.getNvGraphicFramePr().getCNvPr();
            case CTPicture p -> p.getNvPicPr().getCNvPr();
            case CTConnector c -> c.getNvCxnSpPr().getCNvPr();
            default -> throw new IllegalArgumentException(shape.getXmlObject().toString());
        };
    }
}
