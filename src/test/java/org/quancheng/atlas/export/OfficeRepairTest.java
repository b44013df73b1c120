package org.quancheng.atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quancheng.atlas.export.Topic.Kind;
import org.quancheng.atlas.export.office.OfficeFile;
import org.quancheng.atlas.export.office.SheetRules;
import org.quancheng.atlas.export.office.SlideRules;
import org.quancheng.atlas.plan.fact.Language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Slides and workbooks open without an offer to repair them: every part holds against all schemas
 * of ECMA-376 and what office programs ask beyond them.
 */
class OfficeRepairTest {
    private static final String STORY = "plan-in-ten-minutes";

    @TempDir static Path folder;

    private static Workshop shop;
    private static OfficeFile told;

    @BeforeAll
    static void open() throws IOException {
        shop = Shop.of(Shop.inked(Shop.shipped().plan(), STORY, "从这里开始"));
        told = made(new Topic(Kind.STORY, STORY), Format.PPTX, Language.ZH);
    }

    private static OfficeFile made(Topic topic, Format format, Language language)
            throws IOException {
        return OfficeFile.of(Shop.made(shop, Shop.order(topic, format, language), folder));
    }

    private record Case(Topic topic, Language language) {}

    static Stream<Case> decks() {
        Stream<Topic> stories =
                shop.plan().stories().stream().map(s -> new Topic(Kind.STORY, s.id()));
        Stream<Topic> others =
                Stream.of(
                        new Topic(Kind.DISTRICT, shop.plan().districts().getFirst().id()),
                        new Topic(Kind.ZONE, shop.plan().elements().getLast().id()),
                        Topic.of(Kind.INDICATORS),
                        Topic.of(Kind.MAP));
        // Turn and turn about: what a slide is made of does not depend on its language.
        List<Topic> topics = Stream.concat(stories, others).toList();
        return IntStream.range(0, topics.size())
                .mapToObj(
                        i ->
                                new Case(
                                        topics.get(i),
                                        Language.values()[i % Language.values().length]));
    }

    @ParameterizedTest
    @MethodSource("decks")
    void slidesNeedNoRepair(Case deck) throws IOException {
        assertEquals(
                List.of(), SlideRules.complaints(made(deck.topic(), Format.PPTX, deck.language())));
    }

    static Stream<Case> books() {
        return Stream.of(Kind.MAP, Kind.INDICATORS)
                .flatMap(k -> Stream.of(Language.values()).map(l -> new Case(Topic.of(k), l)));
    }

    @ParameterizedTest
    @MethodSource("books")
    void workbooksNeedNoRepair(Case book) throws IOException {
        assertEquals(
                List.of(), SheetRules.complaints(made(book.topic(), Format.XLSX, book.language())));
    }

    /**
     * One thing that PowerPoint would offer to repair.
     *
     * @param from what stands in the part, replaced once
     * @param told what a complaint about the part says of it
     */
    private record Fault(String part, String from, String to, String told) {
        OfficeFile in(OfficeFile file) {
            String text = new String(file.parts().get(part), StandardCharsets.UTF_8);
            int at = text.indexOf(from);
            assertTrue(at >= 0, toString());
            String broken = text.substring(0, at) + to + text.substring(at + from.length());
            return file.with(part, broken.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyFaultIsFound() throws IOException {
        String slide = "ppt/slides/slide2.xml";
        String chart = "ppt/charts/chart1.xml";
        String notes = "ppt/notesSlides/notesSlide1.xml";
        List<Fault> faults =
                List.of(
                        new Fault(slide, "id=\"5\"", "id=\"4\"", "id 4 comes twice"),
                        new Fault(slide, "<a:gdLst/><a:ahLst/>", "<a:ahLst/><a:gdLst/>", "gdLst"),
                        new Fault(slide, "type=\"title\"", "type=\"headline\"", "headline"),
                        new Fault(slide, "</a:t>", "&#10;more</a:t>", "a break"),
                        new Fault(slide, "<a:ext cx=\"", "<a:ext cx=\"-", "smaller than nothing"),
                        new Fault(slide, " lang=\"zh-CN\"", "", "without a language"),
                        new Fault(chart, "<c:grouping val=\"standard\"/>", "", "grouping"),
                        new Fault(chart, "<c:v>80.5</c:v>", "<c:v>81</c:v>", "keeps 81"),
                        new Fault(chart, "r:id=\"rId1\"", "r:id=\"rId7\"", "rId7"),
                        new Fault(notes, "<a:t>", "<a:t id=\"1\">", "Attribute not allowed"),
                        new Fault(
                                "ppt/notesSlides/_rels/notesSlide2.xml.rels",
                                "slides/slide3.xml",
                                "slides/slide4.xml",
                                "does not lead back"),
                        new Fault("ppt/presentation.xml", "id=\"257\"", "id=\"256\"", "256"),
                        new Fault(
                                OfficeFile.TYPES,
                                "presentationml.viewProps+xml",
                                "presentationml.presProps+xml",
                                "is no viewProps"));
        OfficeFile broken = told.with("ppt/slides/slide99.xml", told.parts().get(slide));
        for (Fault fault : faults) broken = fault.in(broken);
        List<String> complaints = SlideRules.complaints(broken);
        for (Fault fault : faults)
            assertTrue(
                    complaints.stream().anyMatch(c -> c.contains(fault.told())),
                    fault + " in " + complaints);
        assertTrue(
                complaints.contains("ppt/slides/slide99.xml: nothing leads to it"),
                complaints.toString());
    }
}
