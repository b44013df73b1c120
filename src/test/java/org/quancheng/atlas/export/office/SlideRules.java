package org.quancheng.atlas.export.office;

import static org.quancheng.atlas.export.office.OfficeFile.all;

import org.quancheng.atlas.export.office.OfficeFile.Relation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What PowerPoint asks of slides beyond the schemas; it offers to repair what falls short. */
public final class SlideRules {
    private static final String SHEETS =
            "ppt/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)/[^/]*\\.xml";
    private static final long FIRST_SLIDE = 256;
    private static final long FIRST_MASTER = 2_147_483_648L;

    /** The largest coordinate of a path (ECMA-376 20.1.10.16). */
    private static final long FARTHEST = 27_273_042_316_900L;

    /** The smallest slide and the largest one (20.1.10.70), in EMU. */
    private static final long NARROWEST = 914_400;

    private static final long WIDEST = 51_206_400;

    private SlideRules() {}

    /** Complaints, each beginning with the name of a part. */
    public static List<String> complaints(OfficeFile file) throws IOException {
        List<String> complaints = new ArrayList<>(PackageRules.complaints(file));
        for (String part : file.named(SHEETS)) {
            Document xml = file.xml(part);
            names(part, xml, complaints);
            words(part, xml, complaints);
            paths(part, xml, complaints);
            tables(part, xml, complaints);
        }
        presentation(file, complaints);
        notes(file, complaints);
        for (String part : file.named("ppt/charts/[^/]*\\.xml"))
            complaints.addAll(ChartRules.complaints(file, part));
        return complaints;
    }

    private static void names(String part, Document xml, List<String> complaints) {
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Element e : all(xml, "//cNvPr")) {
            if (!ids.add(e.getAttribute("id")))
                complaints.add(part + ": id " + e.getAttribute("id") + " comes twice");
            String name = e.getAttribute("name");
            if (!name.isEmpty() && !names.add(name))
                complaints.add(part + ": name " + name + " comes twice");
        }
    }

    /** Words stand in runs, each line in a paragraph or behind a break of its own. */
    private static void words(String part, Document xml, List<String> complaints) {
        for (Element e : all(xml, "//t")) {
            String words = e.getTextContent();
            if (words.isEmpty()) complaints.add(part + ": a run without words");
            if (words.chars().anyMatch(c -> c < ' ' || c == 0xFFFE || c == 0xFFFF || c == 0xFFFD))
                complaints.add(part + ": a break or a control character within " + words);
            if (words.contains("_x0")) complaints.add(part + ": an escape within " + words);
        }
        for (Element e : all(xml, "//fld"))
            if (!e.getAttribute("id").matches("\\{[0-9A-F-]{36}\\}"))
                complaints.add(part + ": a field of the id " + e.getAttribute("id"));
        for (Element e : all(xml, "//rPr"))
            if (e.getParentNode().getLocalName().equals("r") && e.getAttribute("lang").isEmpty())
                complaints.add(part + ": words without a language");
    }

    private static void paths(String part, Document xml, List<String> complaints) {
        for (Element path : all(xml, "//path")) {
            List<Element> steps = all(path, "./*");
            if (steps.isEmpty() || !steps.getFirst().getLocalName().equals("moveTo"))
                complaints.add(part + ": a path that begins nowhere");
            for (Element point : all(path, ".//pt"))
                for (String at : List.of("x", "y"))
                    if (Math.abs(Long.parseLong(point.getAttribute(at))) > FARTHEST)
                        complaints.add(part + ": a point out of reach");
        }
        for (Element size : all(xml, "//ext"))
            if (size.hasAttribute("cx")
                    && (size.getAttribute("cx").startsWith("-")
                            || size.getAttribute("cy").startsWith("-")))
                complaints.add(part + ": a shape smaller than nothing");
    }

    private static void tables(String part, Document xml, List<String> complaints) {
        for (Element table : all(xml, "//tbl")) {
            int columns = all(table, "./tblGrid/gridCol").size();
            for (Element row : all(table, "./tr"))
                if (all(row, "./tc").size() != columns)
                    complaints.add(part + ": a row of other columns than its table");
            for (Element column : all(table, "./tblGrid/gridCol"))
                if (Long.parseLong(column.getAttribute("w")) <= 0)
                    complaints.add(part + ": a column without width");
            for (Element cell : all(table, ".//tc"))
                if (all(cell, "./txBody/p").isEmpty())
                    complaints.add(part + ": a cell without a paragraph");
        }
    }

    private static void presentation(OfficeFile file, List<String> complaints) throws IOException {
        String part = file.relation("", "officeDocument").orElseThrow().target();
        Document xml = file.xml(part);
        Set<String> ids = new HashSet<>();
        for (Element e : all(xml, "//sldIdLst/sldId")) {
            long id = Long.parseLong(e.getAttribute("id"));
            if (id < FIRST_SLIDE || id >= FIRST_MASTER || !ids.add(e.getAttribute("id")))
                complaints.add(part + ": a slide of the id " + id);
        }
        List<Element> masters = new ArrayList<>(all(xml, "//sldMasterIdLst/sldMasterId"));
        for (Relation r : file.relations(part))
            if (r.kind().equals("slideMaster"))
                masters.addAll(file.all(r.target(), "//sldLayoutIdLst/sldLayoutId"));
        for (Element e : masters) {
            long id = Long.parseLong(e.getAttribute("id"));
            if (id < FIRST_MASTER || !ids.add(e.getAttribute("id")))
                complaints.add(part + ": a master or layout of the id " + id);
        }
        for (Element e : all(xml, "//sldSz"))
            for (String side : List.of("cx", "cy")) {
                long length = Long.parseLong(e.getAttribute(side));
                if (length < NARROWEST || length > WIDEST)
                    complaints.add(part + ": slides of " + length);
            }
    }

    /**
     * A slide and its notes lead to one another, and the notes to the one master that is listed.
     */
    private static void notes(OfficeFile file, List<String> complaints) throws IOException {
        String presentation = file.relation("", "officeDocument").orElseThrow().target();
        Document xml = file.xml(presentation);
        boolean listed = !all(xml, "//notesMasterIdLst/notesMasterId").isEmpty();
        for (String notes : file.named("ppt/notesSlides/[^/]*\\.xml")) {
            if (!listed) complaints.add(notes + ": the presentation lists no notes master");
            if (file.relation(notes, "notesMaster").isEmpty())
                complaints.add(notes + ": leads to no notes master");
            String slide = file.relation(notes, "slide").map(Relation::target).orElse("");
            if (!file.parts().containsKey(slide)
                    || file.relation(slide, "notesSlide")
                            .filter(r -> r.target().equals(notes))
                            .isEmpty()) complaints.add(notes + ": its slide does not lead back");
        }
        Element page = all(xml, "//notesSz").getFirst();
        for (String part : file.named("ppt/notes(Slides|Masters)/[^/]*\\.xml"))
            for (Element place : all(file.xml(part), "//sp/spPr/xfrm"))
                if (end(place, "x", "cx") > Long.parseLong(page.getAttribute("cx"))
                        || end(place, "y", "cy") > Long.parseLong(page.getAttribute("cy")))
                    complaints.add(part + ": a box reaches over the edge of the page");
        for (String slide : file.named("ppt/slides/[^/]*\\.xml"))
            if (file.relation(slide, "slideLayout").isEmpty())
                complaints.add(slide + ": has no layout");
    }

    private static long end(Element place, String at, String length) {
        return Long.parseLong(all(place, "./off").getFirst().getAttribute(at))
                + Long.parseLong(all(place, "./ext").getFirst().getAttribute(length));
    }
}
