package org.quancheng.atlas.export.office;

import org.quancheng.atlas.export.office.OfficeFile.Relation;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every office file must hold for an office program to open it without offering to repair it
 * (ECMA-376 part 2, and what the schemas of part 1 say).
 */
public final class PackageRules {
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Parts that the schemas of ECMA-376 part 1 do not describe. */
    private static final Set<String> ELSEWHERE = Set.of(OfficeFile.TYPES, "docProps/core.xml");

    /** What a part is, by what leads to it. */
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("slide", "presentationml.slide+xml"),
                    Map.entry("slideLayout", "presentationml.slideLayout+xml"),
                    Map.entry("slideMaster", "presentationml.slideMaster+xml"),
                    Map.entry("notesSlide", "presentationml.notesSlide+xml"),
                    Map.entry("notesMaster", "presentationml.notesMaster+xml"),
                    Map.entry("theme", "officedocument.theme+xml"),
                    Map.entry("chart", "drawingml.chart+xml"),
                    Map.entry("package", "spreadsheetml.sheet"),
                    Map.entry("presProps", "presentationml.presProps+xml"),
                    Map.entry("viewProps", "presentationml.viewProps+xml"),
                    Map.entry("tableStyles", "presentationml.tableStyles+xml"),
                    Map.entry("worksheet", "spreadsheetml.worksheet+xml"),
                    Map.entry("styles", "spreadsheetml.styles+xml"),
                    Map.entry("sharedStrings", "spreadsheetml.sharedStrings+xml"),
                    Map.entry("table", "spreadsheetml.table+xml"),
                    Map.entry("core-properties", "core-properties+xml"),
                    Map.entry("extended-properties", "extended-properties+xml"));

    private PackageRules() {}

    /** Complaints, each beginning with the name of a part. */
    public static List<String> complaints(OfficeFile file) throws IOException {
        List<String> complaints = new ArrayList<>();
        for (String part : file.parts().keySet()) {
            if (!OfficeFile.isXml(part)) continue;
            if (!ELSEWHERE.contains(part))
                complaints.addAll(OfficeSchemas.complaints(part, file.parts().get(part)));
            if (!part.endsWith(".rels")) links(file, part, complaints);
        }
        reach(file, complaints);
        types(file, complaints);
        return complaints;
    }

    /** Whatever a part names by the id of a relation is there. */
    private static void links(OfficeFile file, String part, List<String> complaints)
            throws IOException {
        List<Relation> relations = file.relations(part);
        Set<String> ids = relations.stream().map(Relation::id).collect(Collectors.toSet());
        if (ids.size() < relations.size()) complaints.add(part + ": two relations of one id");
        for (Element e : OfficeFile.all(file.xml(part), "//*"))
            for (int i = 0; i < e.getAttributes().getLength(); i++) {
                Attr a = (Attr) e.getAttributes().item(i);
                if (RELATIONS.equals(a.getNamespaceURI()) && !ids.contains(a.getValue()))
                    complaints.add(part + ": no relation is called " + a.getValue());
            }
    }

    /** Every relation leads somewhere, to what it says, and every part is led to. */
    private static void reach(OfficeFile file, List<String> complaints) throws IOException {
        Set<String> reached = new HashSet<>(Set.of(""));
        Deque<String> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            String part = next.pop();
            for (Relation r : file.relations(part)) {
                if (!file.parts().containsKey(r.target())) {
                    complaints.add(part + ": leads to " + r.target() + ", which is not there");
                    continue;
                }
                String type = file.contentType(r.target());
                if (!type.endsWith(TYPES.getOrDefault(r.kind(), "")))
                    complaints.add(r.target() + ": is no " + r.kind() + " but " + type);
                if (reached.add(r.target())) next.push(r.target());
            }
        }
        for (String part : file.parts().keySet())
            if (!reached.contains(part)
                    && !part.equals(OfficeFile.TYPES)
                    && !part.endsWith(".rels")
                    && !part.endsWith("/")) complaints.add(part + ": nothing leads to it");
    }

    private static void types(OfficeFile file, List<String> complaints) throws IOException {
        for (String part : file.parts().keySet())
            if (!part.equals(OfficeFile.TYPES) && file.contentType(part).isEmpty())
                complaints.add(part + ": its content has no type");
        Set<String> told = new HashSet<>();
        for (Element e : file.all(OfficeFile.TYPES, "//Override")) {
            String part = e.getAttribute("PartName").substring(1);
            if (!told.add(part)) complaints.add(part + ": its type is told twice");
            if (!file.parts().containsKey(part))
                complaints.add(part + ": has a type but is not there");
        }
    }
}
