package org.quancheng.atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.export.Topic.Kind;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Language;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

/** Slides are opened again, by POI and as plain XML. */
class DeckTest {
    private static final double POINTS = 0.75;
    private static final String STORY = "plan-in-ten-minutes";

    private static final String INK = "从这里开始";

    /** Points of a slide that an office program still moves about without waiting. */
    private static final int MOST_POINTS = 2_000;

    @TempDir static Path folder;

    private static Workshop shop;
    private static Path file;

    @BeforeAll
    static void make() throws IOException {
        shop = Shop.of(Shop.inked(Shop.shipped().plan(), STORY, INK));
        file =
                Shop.made(
                        shop,
                        Shop.order(new Topic(Kind.STORY, STORY), Format.PPTX, Language.ZH),
                        folder);
    }

    private static Story story() {
        return shop.plan().stories().stream().filter(s -> s.id().equals(STORY)).findFirst().get();
    }

    private static XMLSlideShow open(Path pptx) throws IOException {
        try (InputStream in = Files.newInputStream(pptx)) {
            return new XMLSlideShow(in);
        }
    }

    private static List<XSLFShape> all(XSLFShapeContainer container) {
        List<XSLFShape> shapes = new ArrayList<>();
        for (XSLFShape shape : container.getShapes()) {
            shapes.add(shape);
            if (shape instanceof XSLFGroupShape group) shapes.addAll(all(group));
        }
        return shapes;
    }

    @Test
    void everyChapterHasItsSlideWithItsWordsAndNotes() throws IOException {
        try (XMLSlideShow show = open(file)) {
            List<String> titles = show.getSlides().stream().map(XSLFSlide::getTitle).toList();
            for (Story.Chapter chapter : story().chapters()) {
                XSLFSlide slide = show.getSlides().get(titles.indexOf(chapter.title().zh()));
                assertTrue(texts(slide.getShapes().stream()).contains(chapter.caption().zh()));
                assertEquals(
                        Set.of(chapter.notes().zh()),
                        Stream.of(slide.getNotes().getPlaceholders())
                                .filter(p -> p.getTextType() == Placeholder.BODY)
                                .map(XSLFTextShape::getText)
                                .collect(Collectors.toSet()));
            }
            assertTrue(
                    texts(show.getSlides().getFirst().getShapes().stream())
                            .contains(story().title().zh()));
        }
    }

    private static Set<String> texts(Stream<XSLFShape> shapes) {
        return shapes.filter(XSLFTextShape.class::isInstance)
                .map(s -> ((XSLFTextShape) s).getText())
                .collect(Collectors.toSet());
    }

    @Test
    void keptInkIsWordsOnItsOwnSlide() throws IOException {
        try (XMLSlideShow show = open(file)) {
            List<Integer> inked =
                    show.getSlides().stream()
                            .filter(s -> texts(all(s).stream()).contains(INK))
                            .map(XSLFSlide::getSlideNumber)
                            .toList();
            assertEquals(List.of(3), inked);
        }
    }

    @Test
    void noSlideHasMorePointsThanHandsCanMove() throws IOException {
        try (XMLSlideShow show = open(file)) {
            for (XSLFSlide slide : show.getSlides()) {
                int points = 0;
                for (XSLFShape shape : all(slide))
                    if (shape instanceof XSLFFreeformShape form)
                        for (var path = form.getPath().getPathIterator(null);
                                !path.isDone();
                                path.next()) points++;
                assertTrue(points < MOST_POINTS, slide.getSlideNumber() + " has " + points);
            }
        }
    }

    @Test
    void everyDistrictIsAFreeformOfItsName() throws IOException {
        try (XMLSlideShow show = open(file)) {
            Set<String> drawn =
                    all(show.getSlides().getFirst()).stream()
                            .filter(XSLFFreeformShape.class::isInstance)
                            .map(XSLFShape::getShapeName)
                            .collect(Collectors.toSet());
            for (District d : shop.plan().districts())
                if (d.kind() != District.Kind.functional)
                    assertTrue(drawn.contains(d.name().zh()), d.name().zh());
        }
    }

    @Test
    void nothingLiesOutsideTheSlide() throws IOException {
        try (XMLSlideShow show = open(file)) {
            Rectangle2D page =
                    new Rectangle2D.Double(
                            -POINTS,
                            -POINTS,
                            show.getPageSize().getWidth() + 2 * POINTS,
                            show.getPageSize().getHeight() + 2 * POINTS);
            for (XSLFSlide slide : show.getSlides())
                for (XSLFShape shape : all(slide)) {
                    Rectangle2D box = shape.getAnchor();
                    assertTrue(
                            page.contains(box.getX(), box.getY())
                                    && page.contains(box.getMaxX(), box.getMaxY()),
                            slide.getSlideNumber() + " " + shape.getShapeName() + " " + box);
                }
        }
    }

    @Test
    void targetsAreNativeChartsWithTheirData() throws IOException {
        try (XMLSlideShow show = open(file)) {
            long charts =
                    show.getSlides().stream()
                            .flatMap(s -> s.getShapes().stream())
                            .filter(s -> s instanceof XSLFGraphicFrame f && f.hasChart())
                            .count();
            assertEquals(5, charts);
            var first = shop.plan().indicators().orElseThrow().indicators().getFirst();
            var series =
                    show.getCharts().stream()
                            .filter(
                                    c ->
                                            c.getTitle()
                                                    .getBody()
                                                    .getParagraph(0)
                                                    .getText()
                                                    .startsWith(first.name().zh()))
                            .findFirst()
                            .orElseThrow()
                            .getChartSeries()
                            .getFirst()
                            .getSeries(0);
            for (int i = 0; i < first.targets().size(); i++)
                assertEquals(
                        first.targets().get(i).number(),
                        ((Number) series.getValuesData().getPointAt(i)).doubleValue(),
                        0);
        }
    }

    /**
     * What office programs offer to repair: ids that come twice, and relations that lead nowhere.
     */
    @Test
    void thePackageIsSound() throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> parts = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            for (String part : parts) {
                if (part.matches("ppt/slides/slide\\d+\\.xml")) {
                    unique(values(zip, part, "//*[local-name()='cNvPr']/@id"), part);
                    unique(values(zip, part, "//*[local-name()='cNvPr']/@name"), part);
                }
                if (part.endsWith(".rels"))
                    for (String target :
                            values(
                                    zip,
                                    part,
                                    "//*[local-name()='Relationship'][not(@TargetMode='External')]/@Target")) {
                        String from = part.replaceFirst("_rels/[^/]*$", "");
                        String to =
                                target.startsWith("/")
                                        ? target.substring(1)
                                        : Path.of(from).resolve(target).normalize().toString();
                        assertTrue(parts.contains(to), part + " -> " + to);
                    }
            }
        }
    }

    private static List<String> values(ZipFile zip, String part, String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document xml;
        try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
            xml = factory.newDocumentBuilder().parse(in);
        }
        NodeList found =
                (NodeList)
                        XPathFactory.newInstance()
                                .newXPath()
                                .evaluate(path, xml, XPathConstants.NODESET);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) values.add(found.item(i).getNodeValue());
        return values;
    }

    private static void unique(List<String> values, String part) {
        Set<String> seen = new HashSet<>();
        for (String value : values)
            if (!value.isEmpty()) assertTrue(seen.add(value), part + " has twice: " + value);
    }

    @Test
    void aCancelledDeckLeavesNothing(@TempDir Path empty) {
        Path target = empty.resolve("a.pptx");
        Order order = Shop.order(new Topic(Kind.STORY, STORY), Format.PPTX, Language.ZH);
        Export export = Makers.of(Kind.STORY, Format.PPTX).orElseThrow().make(order, shop);
        Steps stop =
                (done, of, what) -> {
                    if (done == 1) throw new CancellationException();
                };
        assertThrows(
                CancellationException.class,
                () -> new Delivery(target, false).deliver(export, stop));
        assertFalse(Files.exists(target));
        assertEquals(0, empty.toFile().list().length);
    }
}
