package org.quancheng.atlas.export.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.quancheng.atlas.export.scene.Spot;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ways through a document: links within it, and bookmarks. */
final class Ways {
    /** A place that is led to stands a little below the upper edge of what is shown, in points. */
    private static final float ABOVE = 12;

    private final PDDocument document;
    private final Map<String, PDPageXYZDestination> goals = new HashMap<>();
    private final List<Place> links = new ArrayList<>();
    private final List<Place> marks = new ArrayList<>();

    /** A spot on a page, in the page's points from its lower left corner. */
    private record Place(PDPage page, Spot spot, PDRectangle box) {
        PDPageXYZDestination goal() {
            PDPageXYZDestination goal = new PDPageXYZDestination();
            goal.setPage(page);
            goal.setLeft(0);
            goal.setTop(
                    (int) Math.min(page.getMediaBox().getHeight(), box.getUpperRightY() + ABOVE));
            goal.setZoom(0);
            return goal;
        }
    }

    Ways(PDDocument document) {
        this.document = document;
    }

    /** Takes down the spots of a page. */
    void add(PDPage page, double scale, double height, List<Spot> spots) {
        for (Spot spot : spots) {
            Rectangle2D b = spot.box();
            PDRectangle box =
                    new PDRectangle(
                            (float) (b.getX() * scale),
                            (float) (height - b.getMaxY() * scale),
                            (float) (b.getWidth() * scale),
                            (float) (b.getHeight() * scale));
            Place place = new Place(page, spot, box);
            if (!spot.name().isEmpty()) goals.putIfAbsent(spot.name(), place.goal());
            if (!spot.leads().isEmpty()) links.add(place);
            if (!spot.title().isEmpty()) marks.add(place);
        }
    }

    /** Joins all links with their goals; one whose goal is not in the document is none. */
    void join() throws IOException {
        for (Place link : links) {
            PDPageXYZDestination goal = goals.get(link.spot().leads());
            if (goal == null) continue;
            PDAnnotationLink way = new PDAnnotationLink();
            way.setRectangle(link.box());
            PDActionGoTo action = new PDActionGoTo();
            action.setDestination(goal);
            way.setAction(action);
            PDBorderStyleDictionary none = new PDBorderStyleDictionary();
            none.setWidth(0);
            way.setBorderStyle(none);
            link.page().getAnnotations().add(way);
        }
        if (!marks.isEmpty()) outline();
    }

    private void outline() {
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        List<PDOutlineNode> above = new ArrayList<>(List.of(outline));
        for (Place mark : marks) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(mark.spot().title());
            item.setDestination(mark.goal());
            int depth = Math.min(mark.spot().depth(), above.size() - 1);
            above.subList(depth + 1, above.size()).clear();
            above.get(depth).addLast(item);
            above.add(item);
        }
        outline.openNode();
    }
}
