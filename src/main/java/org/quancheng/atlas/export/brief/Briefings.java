package org.quancheng.atlas.export.brief;

import javafx.scene.layout.Pane;

import org.quancheng.atlas.export.Export;
import org.quancheng.atlas.export.Order;
import org.quancheng.atlas.export.Steps;
import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.export.page.Binder;
import org.quancheng.atlas.export.page.PageFormat;
import org.quancheng.atlas.export.pdf.PdfBook;
import org.quancheng.atlas.export.pdf.Sheet;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Documents with pages, as PDF: chapters bound together. */
public final class Briefings {
    /** A briefing has no more pages than this where less detail can avoid it. */
    private static final int MOST_PAGES = 4;

    private static final Text SETTING = new Text("排版", "Setting pages");

    private final Order order;
    private final Workshop workshop;
    private final PageFormat format;

    private Briefings(Order order, Workshop workshop) {
        this.order = order;
        this.workshop = workshop;
        format = PageFormat.of(order.paper());
    }

    /** A part of a document with the bodies of its pages. */
    private record Paged(Chapter chapter, List<Pane> pages) {}

    /** The briefing of one district. */
    public static Export district(Order order, Workshop workshop) {
        Briefings b = new Briefings(order, workshop);
        return b.bound(List.of(b.ofDistrict(order.topic().id())), "document.district");
    }

    /** The briefings of all districts behind a page of contents. */
    public static Export districts(Order order, Workshop workshop) {
        Briefings b = new Briefings(order, workshop);
        List<Supplier<Paged>> chapters = new ArrayList<>();
        for (District d : workshop.plan().districts()) chapters.add(b.ofDistrict(d.id()));
        return b.bound(chapters, "document.districts");
    }

    /** The briefing of an element of the layout. */
    public static Export zone(Order order, Workshop workshop) {
        Briefings b = new Briefings(order, workshop);
        String id = order.topic().id();
        return b.bound(
                List.of(
                        b.within(
                                d ->
                                        new ZoneBriefing(
                                                        workshop, id, order.language(), b.format, d)
                                                .chapter())),
                "document.zone");
    }

    /** The indicators. */
    public static Export indicators(Order order, Workshop workshop) {
        Briefings b = new Briefings(order, workshop);
        return b.bound(
                List.of(
                        () ->
                                b.paged(
                                        new IndicatorsDocument(workshop, order.language())
                                                .chapter())),
                "document.indicators");
    }

    private Supplier<Paged> ofDistrict(String id) {
        return within(
                d -> new DistrictBriefing(workshop, id, order.language(), format, d).chapter());
    }

    /** With as much detail as few pages hold. */
    private Supplier<Paged> within(Function<Detail, Chapter> made) {
        return () -> {
            Paged paged = paged(made.apply(Detail.LADDER.getFirst()));
            for (Detail less : Detail.LADDER.subList(1, Detail.LADDER.size()))
                if (paged.pages.size() > MOST_PAGES) paged = paged(made.apply(less));
            return paged;
        };
    }

    private Paged paged(Chapter chapter) {
        return new Paged(chapter, chapter.pages(format, workshop.look()));
    }

    private Export bound(List<Supplier<Paged>> chapters, String kind) {
        return (part, steps) -> write(chapters, kind, part, steps);
    }

    private void write(List<Supplier<Paged>> chapters, String kind, Path part, Steps steps)
            throws IOException {
        Words words = Words.in(order.language());
        List<Binder.Leaf> leaves = new ArrayList<>();
        List<Contents.Line> lines = new ArrayList<>();
        Steps setting = steps.part(0, 2);
        boolean several = chapters.size() > 1;
        for (int i = 0; i < chapters.size(); i++) {
            setting.at(i, chapters.size(), SETTING);
            Paged paged = chapters.get(i).get();
            Chapter chapter = paged.chapter;
            lines.add(
                    new Contents.Line(
                            chapter.title(), chapter.name(), leaves.size() + (several ? 2 : 1)));
            add(paged, leaves);
        }
        if (several)
            leaves.addFirst(
                    new Binder.Leaf(
                            Contents.page(workshop, words, kind, lines, format), "", foot(words)));
        List<Sheet> sheets = new Binder(format, workshop.look()).bind(leaves);
        String title =
                several ? words.text(kind) : lines.getFirst().title() + " · " + words.text(kind);
        new PdfBook(
                        title,
                        workshop.plan().manifest().title().in(order.language()),
                        order.language(),
                        sheets)
                .write(part, workshop.look(), steps.part(1, 2));
    }

    private void add(Paged paged, List<Binder.Leaf> leaves) {
        Words words = Words.in(order.language());
        String head =
                workshop.plan().manifest().title().in(order.language())
                        + " · "
                        + paged.chapter.title();
        boolean first = true;
        for (Pane body : paged.pages) {
            leaves.add(new Binder.Leaf(body, first ? "" : head, foot(words)));
            first = false;
        }
    }

    /** The notice that stands on every map, and which content this is. */
    private String foot(Words words) {
        return Foot.of(workshop.plan(), words);
    }
}
