package org.quancheng.atlas.export.office;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

/**
 * The parts of an office file as plain XML, read without the library that wrote them.
 *
 * @param parts bytes by name, which has no slash at its beginning
 * @param read those that were asked for as XML
 */
public record OfficeFile(Map<String, byte[]> parts, Map<String, Document> read) {
    public static final String TYPES = "[Content_Types].xml";
    private static final String BASE = "part:/";

    /** A relation that leads to another part of the file. */
    record Relation(String id, String type, String target) {
        /** What it leads to, such as {@code slideLayout}. */
        String kind() {
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    public static OfficeFile of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    static OfficeFile of(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry())
                parts.put(e.getName(), zip.readAllBytes());
        }
        return new OfficeFile(parts, new HashMap<>());
    }

    /** The same file with a part of other content. */
    public OfficeFile with(String part, byte[] bytes) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(part, bytes);
        return new OfficeFile(changed, new HashMap<>());
    }

    static boolean isXml(String part) {
        return part.endsWith(".xml") || part.endsWith(".rels");
    }

    List<String> named(String pattern) {
        return parts.keySet().stream().filter(p -> p.matches(pattern)).toList();
    }

    Document xml(String part) throws IOException {
        Document known = read.get(part);
        if (known != null) return known;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document xml =
                    factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
            read.put(part, xml);
            return xml;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(part + ": " + e.getMessage(), e);
        }
    }

    /** The elements that a path of bare names, without prefixes, leads to. */
    List<Element> all(String part, String path) throws IOException {
        return all(xml(part), path);
    }

    static List<Element> all(org.w3c.dom.Node from, String path) {
        String bare = path.replaceAll("(?<=/)([A-Za-z]\\w*)", "*[local-name()='$1']");
        try {
            NodeList found =
                    (NodeList)
                            XPathFactory.newInstance()
                                    .newXPath()
                                    .evaluate(bare, from, XPathConstants.NODESET);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) elements.add((Element) found.item(i));
            return elements;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** What a part leads to inside of the file; the file itself for an empty name. */
    List<Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String rels = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        if (!parts.containsKey(rels)) return List.of();
        List<Relation> relations = new ArrayList<>();
        for (Element e : all(rels, "//Relationship")) {
            if (e.getAttribute("TargetMode").equals("External")) continue;
            String target = URI.create(BASE + part).resolve(e.getAttribute("Target")).getPath();
            relations.add(
                    new Relation(
                            e.getAttribute("Id"), e.getAttribute("Type"), target.substring(1)));
        }
        return relations;
    }

    Optional<Relation> relation(String part, String kind) throws IOException {
        return relations(part).stream().filter(r -> r.kind().equals(kind)).findFirst();
    }

    /** What a part says that it is; empty where nobody says it. */
    String contentType(String part) throws IOException {
        for (Element e : all(TYPES, "//Override"))
            if (e.getAttribute("PartName").equals("/" + part)) return e.getAttribute("ContentType");
        String ending = part.substring(part.lastIndexOf('.') + 1);
        for (Element e : all(TYPES, "//Default"))
            if (e.getAttribute("Extension").equalsIgnoreCase(ending))
                return e.getAttribute("ContentType");
        return "";
    }
}
