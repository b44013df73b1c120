package org.quancheng.atlas.export.deck;

import org.apache.poi.xslf.usermodel.SlideLayout;
import org.quancheng.atlas.export.Order;
import org.quancheng.atlas.export.Topic;
import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.export.deck.ChapterSlide.Content;
import org.quancheng.atlas.export.deck.Deck.Named;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.KeyFigures;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which slides an order makes. */
record Outline(Plan plan, Order order, Workshop workshop, Words words, Tones tones) {
    List<Named> pieces() {
        Topic topic = order.topic();
        return switch (topic.kind()) {
            case STORY ->
                    plan.stories().stream()
                            .filter(s -> s.id().equals(topic.id()))
                            .findFirst()
                            .map(this::story)
                            .orElse(List.of());
            case DISTRICT -> plan.district(topic.id()).map(this::district).orElse(List.of());
            case DISTRICTS -> plan.districts().stream().flatMap(d -> district(d).stream()).toList();
            case ZONE -> plan.element(topic.id()).map(this::element).orElse(List.of());
            case INDICATORS -> indicators();
            case MAP -> List.of(map());
        };
    }

    private List<Named> story(Story story) {
        List<Named> pieces = new ArrayList<>();
        pieces.add(
                slide(
                        new Content(
                                SlideLayout.TITLE,
                                story.title(),
                                story.summary(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                s -> s.open(Subject.of(Subject.Kind.OVERVIEW)))));
        SeriesOf series = new SeriesOf(plan, words);
        Set<Subject> subjects = new HashSet<>();
        for (int i = 0; i < story.chapters().size(); i++) {
            Story.Chapter chapter = story.chapters().get(i);
            int index = i;
            pieces.add(
                    slide(
                            new Content(
                                    SlideLayout.TITLE_AND_CONTENT,
                                    chapter.title(),
                                    chapter.caption(),
                                    Optional.of(chapter.notes()),
                                    KeyFigures.of(plan, chapter),
                                    chapter.source(),
                                    s -> show(s, story, index))));
            List<ChartData> data = series.chapter(chapter, subjects.add(chapter.subject()));
            if (!data.isEmpty())
                pieces.add(
                        new Named(
                                chapter.title(),
                                show ->
                                        new ChartSlide(show, words, tones)
                                                .add(chapter.title(), data)));
            if (chapter.subject().kind() == Subject.Kind.INDICATORS)
                pieces.addAll(indicatorTables());
        }
        return pieces;
    }

    /** As in a presentation: the very same chapter, whatever the size of the map. */
    private static void show(AtlasState state, Story story, int index) {
        if (!state.showing().isOn()) state.showing().start(story, index);
        state.frameAgain();
    }

    private List<Named> district(District district) {
        List<Named> pieces = new ArrayList<>();
        pieces.add(
                slide(
                        new Content(
                                SlideLayout.TITLE_AND_CONTENT,
                                district.name(),
                                district.positioning(),
                                Optional.empty(),
                                List.of(),
                                Optional.of(district.source()),
                                s -> s.open(Subject.district(district.id())))));
        EntryTables tables = new EntryTables(plan, words, tones);
        pieces.addAll(tables.focus(district));
        pieces.addAll(
                tables.elsewhere(district.name(), plan.statements().namingDistrict(district.id())));
        return pieces;
    }

    private List<Named> element(Layout.Element element) {
        List<Named> pieces = new ArrayList<>();
        pieces.add(
                slide(
                        new Content(
                                SlideLayout.TITLE_AND_CONTENT,
                                element.name(),
                                element.summary(),
                                Optional.empty(),
                                List.of(),
                                Optional.of(element.source()),
                                s -> s.open(Subject.element(element.id())))));
        pieces.addAll(new EntryTables(plan, words, tones).element(element));
        return pieces;
    }

    private List<Named> indicators() {
        List<Named> pieces = new ArrayList<>();
        plan.indicators()
                .ifPresent(
                        system ->
                                pieces.add(
                                        slide(
                                                new Content(
                                                        SlideLayout.TITLE,
                                                        system.title(),
                                                        plan.manifest().title(),
                                                        Optional.empty(),
                                                        List.of(),
                                                        Optional.of(system.source()),
                                                        s ->
                                                                s.open(
                                                                        Subject.of(
                                                                                Subject.Kind
                                                                                        .INDICATORS))))));
        pieces.addAll(indicatorTables());
        return pieces;
    }

    private List<Named> indicatorTables() {
        return new IndicatorSlides(plan, words, tones).pieces();
    }

    /** The map as it is looked at. */
    private Named map() {
        Manifest manifest = plan.manifest();
        return slide(
                new Content(
                        SlideLayout.TITLE_AND_CONTENT,
                        manifest.title(),
                        manifest.subtitle(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        s -> s.frame(s.subject().get())));
    }

    private Named slide(Content content) {
        Text name = content.title();
        return new Named(name, show -> new ChapterSlide(show, workshop, words, tones).add(content));
    }
}
