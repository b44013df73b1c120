package org.quancheng.atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Indicators.Indicator;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Documents are read back: their words, fonts, bookmarks, links and pages. */
class DocumentsTest {
    private static final String INKED = "plan-in-ten-minutes";
    private static final String INK = "从这里开始";

    private static Reading reading;
    private static Workshop shop;

    @TempDir Path folder;

    @BeforeAll
    static void open() {
        reading = Shop.shipped();
        shop = Shop.of(Shop.inked(reading.plan(), INKED, INK));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyDistrictMakesASoundBriefing(Language language) throws IOException {
        for (District district : reading.plan().districts()) {
            Topic topic = new Topic(Topic.Kind.DISTRICT, district.id());
            try (PDDocument pdf = Shop.pdf(shop, Shop.order(topic, Format.PDF, language), folder)) {
                int pages = pdf.getNumberOfPages();
                assertTrue(pages >= 2 && pages <= 4, district.id() + " has pages: " + pages);
                sound(pdf);
                String text = Shop.text(pdf);
                says(text, district.name().in(language));
                says(text, district.positioning().in(language));
                says(text, reading.plan().manifest().notice().in(language));
                for (Entry focus : district.focus()) {
                    says(text, focus.title().in(language));
                    focus.summary().ifPresent(s -> says(text, s.in(language)));
                    says(text, focus.source().section());
                    focus.figures().forEach(f -> says(text, f.label().in(language)));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void allDistrictsStandInOneFileBehindTheirContents(Language language) throws IOException {
        Topic topic = Topic.of(Topic.Kind.DISTRICTS);
        try (PDDocument pdf = Shop.pdf(shop, Shop.order(topic, Format.PDF, language), folder)) {
            sound(pdf);
            List<PDAnnotation> ways = pdf.getPage(0).getAnnotations();
            List<District> districts = reading.plan().districts();
            assertEquals(districts.size(), ways.size());
            for (int i = 0; i < districts.size(); i++) {
                String name = Shop.bare(districts.get(i).name().in(language));
                int page = goal(pdf, ways.get(i));
                assertTrue(Shop.text(pdf, page + 1).contains(name), name + " on page " + page);
                says(Shop.text(pdf, 1), name + (page + 1));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyElementMakesASoundBriefing(Language language) throws IOException {
        for (Layout.Element element : reading.plan().elements()) {
            Topic topic = new Topic(Topic.Kind.ZONE, element.id());
            try (PDDocument pdf = Shop.pdf(shop, Shop.order(topic, Format.PDF, language), folder)) {
                int pages = pdf.getNumberOfPages();
                assertTrue(pages >= 2 && pages <= 4, element.id() + " has pages: " + pages);
                sound(pdf);
                says(Shop.text(pdf), element.summary().in(language));
                for (Entry entry : element.entries())
                    says(Shop.text(pdf), entry.title().in(language));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStoryMakesAHandoutOfTwoChaptersAPage(Language language) throws IOException {
        for (Story story : reading.plan().stories()) {
            Topic topic = new Topic(Topic.Kind.STORY, story.id());
            try (PDDocument pdf = Shop.pdf(shop, Shop.order(topic, Format.PDF, language), folder)) {
                sound(pdf);
                // The first page holds one chapter beside its band, the last may hold only sources.
                int pages = 1 + story.chapters().size() / 2;
                assertTrue(pdf.getNumberOfPages() >= pages, story.id());
                assertTrue(pdf.getNumberOfPages() <= pages + 1, story.id());
                String text = Shop.text(pdf);
                assertEquals(story.id().equals(INKED), text.contains(INK), story.id());
                for (Story.Chapter chapter : story.chapters()) {
                    says(text, chapter.title().in(language));
                    says(text, chapter.caption().in(language));
                    says(text, chapter.notes().in(language));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theIndicatorsNameEveryOne(Language language) throws IOException {
        Topic topic = Topic.of(Topic.Kind.INDICATORS);
        try (PDDocument pdf = Shop.pdf(shop, Shop.order(topic, Format.PDF, language), folder)) {
            sound(pdf);
            String text = Shop.text(pdf);
            for (Indicator indicator : reading.plan().indicators().orElseThrow().indicators()) {
                says(text, indicator.name().in(language));
                says(text, indicator.department().in(language));
            }
        }
    }

    @Test
    void largerPaperTakesFewerPages() throws IOException {
        Topic topic = Topic.of(Topic.Kind.INDICATORS);
        Order small = Shop.order(topic, Format.PDF, Language.ZH);
        Order large =
                new Order(
                        topic, Format.PDF, Language.ZH, Paper.A3, new Order.Size(800, 600), false);
        try (PDDocument a4 = Shop.pdf(shop, small, folder);
                PDDocument a3 = Shop.pdf(shop, large, folder)) {
            assertTrue(a3.getNumberOfPages() < a4.getNumberOfPages());
            assertEquals(
                    Paper.A3.height(), a3.getPage(0).getMediaBox().getHeight(), 1, "points high");
            sound(a3);
        }
    }

    private static void says(String text, String words) {
        assertTrue(text.contains(Shop.bare(words)), () -> "not in the document: " + words);
    }

    /** Fonts embedded as subsets, bookmarks that lead somewhere, links that do, no empty page. */
    private static void sound(PDDocument pdf) throws IOException {
        Set<String> fonts = new HashSet<>();
        for (PDPage page : pdf.getPages()) fonts(page.getResources(), fonts);
        assertFalse(fonts.isEmpty());
        for (String font : fonts) assertTrue(font.matches("[A-Z]{6}\\+NotoSansSC-.*"), font);
        assertFalse(pdf.getDocumentInformation().getTitle().isBlank());
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            String text = Shop.text(pdf, i);
            assertTrue(text.length() > 120, "page " + i + " has little: " + text);
            assertTrue(text.contains(i + "/" + pdf.getNumberOfPages()), "number of page " + i);
        }
        for (PDPage page : pdf.getPages())
            for (PDAnnotation way : page.getAnnotations())
                assertTrue(goal(pdf, way) >= 0, "a link that leads nowhere");
        List<PDOutlineItem> marks = new ArrayList<>();
        assertNotNull(pdf.getDocumentCatalog().getDocumentOutline(), "no bookmarks");
        marks(pdf.getDocumentCatalog().getDocumentOutline().children(), marks);
        assertTrue(marks.size() > 2);
        for (PDOutlineItem mark : marks)
            assertNotNull(mark.findDestinationPage(pdf), mark.getTitle());
    }

    private static void marks(Iterable<PDOutlineItem> items, List<PDOutlineItem> into) {
        for (PDOutlineItem item : items) {
            into.add(item);
            marks(item.children(), into);
        }
    }

    private static int goal(PDDocument pdf, PDAnnotation way) throws IOException {
        PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) way).getAction();
        return pdf.getPages().indexOf(((PDPageDestination) action.getDestination()).getPage());
    }

    private static void fonts(PDResources resources, Set<String> names) throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            assertTrue(font.isEmbedded(), font.getName());
            names.add(font.getName());
        }
        for (COSName name : resources.getXObjectNames())
            if (resources.getXObject(name) instanceof PDFormXObject form)
                fonts(form.getResources(), names);
    }
}
